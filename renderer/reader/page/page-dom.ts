import { type Skeleton, skeletonOf } from '../../../shared/text/normalise';

/** The text of a shown page as the screen has it, with where each piece of it stands in the document tree. */
export interface PageDom {
  text: string;
  skeleton: Skeleton;
  nodes: { node: Text; start: number }[];
}

const breaks = new Set([
  'BR',
  'P',
  'DIV',
  'LI',
  'TR',
  'TD',
  'TH',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
  'DT',
  'DD',
  'HR',
  'TABLE',
  'UL',
  'OL',
]);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Reads the text below an element, blocks and line breaks as new lines. */
export function readPageDom(root: Element): PageDom {
  const nodes: PageDom['nodes'] = [];
  let text = '';
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        nodes.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === 1 && !unread.has((child as Element).tagName) && !(child as HTMLElement).hidden) {
        const block = breaks.has((child as Element).tagName);
        if (block) newLine();
        walk(child);
        if (block) newLine();
      }
    }
  };
  walk(root);
  return { text, skeleton: skeletonOf(text), nodes };
}

/** The offset in the page's text of a point in the tree: that of the nearest text at or after it. */
export function offsetOfPoint(dom: PageDom, container: Node, offset: number): number {
  const own = dom.nodes.find(({ node }) => node === container);
  if (own) return own.start + Math.min(offset, own.node.length);
  const range = container.ownerDocument?.createRange();
  if (!range) return 0;
  range.setStart(container, offset);
  range.collapse(true);
  const next = dom.nodes.find(({ node }) => range.comparePoint(node, 0) >= 0);
  return next ? next.start : dom.text.length;
}

/** The range of the tree that holds the page's text from `start` to `end`; null when it is empty. */
export function domRange(dom: PageDom, start: number, end: number): Range | null {
  const first =
    dom.nodes.findLast((one) => one.start <= start && start < one.start + one.node.length) ??
    dom.nodes.find((one) => one.start >= start);
  const last = dom.nodes.findLast((one) => one.start < end);
  if (!first || !last || start >= end) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, Math.min(start - first.start, first.node.length)));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range.collapsed ? null : range;
}
