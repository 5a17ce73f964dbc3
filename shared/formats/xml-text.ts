import { isElement, type XmlElement, type XmlNode } from './document-xml';
import { pageBreak } from './page-cut';

/** Which elements stand inside a line of text, which are no text, and which show where a printed page begins. */
export interface XmlTextRules {
  inline: ReadonlySet<string>;
  unseen: ReadonlySet<string>;
  /** The printed page that begins at this element; null for an element that marks none. */
  pageAt?: (element: XmlElement) => string | null;
}

const common =
  'a abbr b bold cite date em emphasis em-dash i inline italic name quote ref smallcaps span strong sub sup term';
const legislative =
  'num enum quotedText quoted-text short-title shortTitle external-xref internal-xref added-phrase deleted-phrase ' +
  'committee-name committee sponsor cosponsor nonsponsor legis-type term footnote-ref official-title-amendment fraction ' +
  'type docNumber header-in-text act-name pagebreak page def role notation entity-name';

/** The rules for XML of no known kind: what has text of its own holds a line, and usual inline names stay in it. */
export const plainXml: XmlTextRules = { inline: new Set(common.split(' ')), unseen: new Set(['meta', 'presentation']) };

/** Rules for bills, laws and statutes in USLM and in the older DTDs of the House and Senate. */
export const legislativeXml: XmlTextRules = {
  inline: new Set(`${common} ${legislative}`.split(' ')),
  unseen: new Set(
    'meta amendMeta metadata distribution-code distributionCode endMarker endorsement slugLine toc-appendix'.split(' '),
  ),
  pageAt: (element) => (element.name === 'page' ? (/(\S+)\s*$/.exec(pageText(element))?.[1] ?? null) : null),
};

function pageText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The text of a document's XML with empty lines between blocks and page breaks where `rules` find them. */
export function xmlText(root: XmlElement, rules: XmlTextRules): string {
  const writing = { rules, parts: [], afterNumber: false };
  walk(root, writing, false);
  return writing.parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

interface Writing {
  rules: XmlTextRules;
  parts: string[];
  /** A number was written: what it counts follows on its line. */
  afterNumber: boolean;
}

/** Elements that hold lines of their own even where they stand amid text. */
const blocks =
  /^(?:p|li|tr|table|block|section|subsection|paragraph|subparagraph|clause|item|quotedContent|amendmentContent|quoted-block|list|article|content|chapeau|level|toc|note)$/;

function walk(node: XmlNode, writing: Writing, amidText: boolean): void {
  const { rules, parts } = writing;
  if (!isElement(node)) {
    parts.push(node.replace(/[\s\u00a0]+/g, ' '));
    if (node.trim() !== '') writing.afterNumber = false;
    return;
  }
  if (rules.unseen.has(node.name) || node.name.startsWith('?')) return;
  const page = rules.pageAt?.(node);
  if (page) {
    parts.push(pageBreak(page));
    return;
  }
  const inline = rules.inline.has(node.name) || (amidText && !blocks.test(node.name));
  if (!inline && !writing.afterNumber) parts.push('\n\n');
  const mixed = node.children.some((child) => typeof child === 'string' && child.trim() !== '');
  for (const child of node.children) walk(child, writing, mixed);
  if (node.name === 'num' || node.name === 'enum') {
    parts.push(' ');
    writing.afterNumber = true;
  } else if (node.name === 'type') parts.push(' ');
  else if (!inline) {
    parts.push('\n\n');
    writing.afterNumber = false;
  }
}
