import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/** As much of a DOM node as the readers use; `shared/` knows no browser. Nothing in it runs or loads anything. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
}

/**
 * Parses a page of HTML, however broken. A fragment gets the html and body that it lacks.
 * @throws Error for a page whose elements nest without end, before a tree is made of them
 */
export function parseHtml(html: string): DomDocument {
  refuseBottomless(html);
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

/** To build a tree takes the square of its depth: a million elements within each other take minutes, to see that they are too many none. */
function refuseBottomless(html: string): void {
  if (html.split('<', deepest + 2).length <= deepest) return;
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      if (++depth > deepest) throw new Error(tooDeep);
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG SELECT TEXTAREA BUTTON'.split(' '));

/** How deep elements may nest before a page is refused: hostile pages nest to bring a reader down. */
const deepest = 2000;
const tooDeep = 'its elements nest too deeply';

/** The text that a reader would see below a node: blocks apart by an empty line, table cells by a tab. */
export function visibleText(root: DomNode): string {
  const parts: string[] = [];
  walkVisible(root, { text: (words) => parts.push(words) });
  return tidySteps.reduce((text, [pattern, instead]) => text.replace(pattern, instead), parts.join('')).trim();
}

/** What makes text of the pieces that a walk finds, one after the other; then it is trimmed. */
export const tidySteps: readonly (readonly [RegExp, string])[] = [
  [/[ \t\u00a0]*\n[ \u00a0]*/g, '\n'],
  [/\n{3,}/g, '\n\n'],
];

/** Hears of what is visible, in the order of reading. */
export interface VisibleWalk {
  text(words: string): void;
  enter?(element: DomElement, name: string, block: boolean): void;
  leave?(element: DomElement, name: string, block: boolean): void;
}

export function walkVisible(root: DomNode, heard: VisibleWalk): void {
  walk(root, heard, false, 0);
}

function walk(node: DomNode, heard: VisibleWalk, preformatted: boolean, depth: number): void {
  if (depth > deepest) throw new Error(tooDeep);
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    heard.text(preformatted ? text : text.replace(/[\s\u00a0]+/g, ' '));
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
  const name = node.nodeName.toUpperCase();
  if (unseen.has(name) || hidden(node as DomElement)) return;
  if (name === 'BR') heard.text('\n');
  const block = blocks.has(name);
  if (block) heard.text(name === 'TR' || name === 'LI' ? '\n' : '\n\n');
  heard.enter?.(node as DomElement, name, block);
  for (const child of node.childNodes) walk(child, heard, preformatted || name === 'PRE', depth + 1);
  heard.leave?.(node as DomElement, name, block);
  if (name === 'TD' || name === 'TH') heard.text('\t');
  if (block) heard.text(name === 'TR' || name === 'LI' ? '\n' : '\n\n');
}

function hidden(node: DomElement): boolean {
  if (node.nodeType !== 1) return false;
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}
