import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { type OnRead, progressOf } from './reading-progress';
import type { XmlNode } from './xml-tree';

interface OpenNode extends XmlNode {
  attributes: Record<string, string>;
}

/** Which elements are taken whole, with all within: told by name and by depth, 0 for the root. */
export type Taken = (name: string, depth: number) => boolean;

/** No bibliography nests this far; what does is made to exhaust its readers, which go from element to element within. */
const deepest = 200;

/** Cut so that a long text is never copied as a whole. */
const stretch = 1 << 16;

/**
 * Reads XML from end to end and hands over, one after another, the elements that are taken; nothing else is kept, so that
 * a file of any length needs the memory of one record. Document types, and with them entities of one's own, are dropped.
 * `progress` hears how far the text is read, as a stretch of a longer reading where it is `between`.
 * @returns what is wrong with the text, to be said after "This XML"; null when all is well
 */
export function eachElement(
  text: string,
  taken: Taken,
  visit: (node: XmlNode) => void,
  progress: { onRead?: OnRead | undefined; between?: [from: number, to: number] } = {},
): string | null {
  const tell = progressOf(progress.onRead, text.length, progress.between);
  const open: OpenNode[] = [];
  let depth = 0;
  let elements = 0;
  let broken = false;
  let tooDeep = false;
  // Gathered until the next tag: a stretch may end within an entity.
  let raw = '';
  const settle = (decode: (text: string) => string) => {
    const node = open.at(-1);
    if (node) node.text += decode(raw);
    raw = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (tooDeep) return;
        if (depth >= deepest) {
          tooDeep = true;
          return;
        }
        settle(decodeHTMLStrict);
        const local = withoutPrefix(name);
        elements++;
        if (open.length > 0 || taken(local, depth))
          open.push({ name: local, attributes: named(attributes), children: [], text: '' });
        depth++;
      },
      ontext(data) {
        if (open.length > 0 && !tooDeep) raw += data;
      },
      oncdatastart() {
        settle(decodeHTMLStrict);
      },
      oncdataend() {
        settle(String);
      },
      onclosetag(_name, implied) {
        if (tooDeep) return;
        settle(decodeHTMLStrict);
        depth--;
        if (implied && depth === 0) broken = true;
        const node = open.pop();
        const parent = open.at(-1);
        if (!node) return;
        if (parent) {
          parent.children.push(node);
          parent.text += node.text;
        } else visit(node);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  const plain = withoutDoctype(text.replace(/^\uFEFF/, ''));
  for (let at = 0; at < plain.length && !tooDeep; at += stretch) {
    tell(at);
    parser.write(plain.slice(at, at + stretch));
  }
  parser.end();
  if (tooDeep)
    return `has elements within more than ${deepest} others; the record with them, and what follows, was left out.`;
  if (elements === 0) return 'cannot be read: it has no element.';
  return broken ? 'breaks off before its end; records may be missing.' : null;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function named(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), decodeHTMLStrict(value)]),
  );
}

// A document type can define entities that grow without end; no bibliography needs one.
function withoutDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE\b/i);
  if (start < 0) return text;
  const open = text.indexOf('[', start);
  const plain = text.indexOf('>', start);
  if (open < 0 || (plain >= 0 && plain < open)) return text.slice(0, start) + text.slice(plain + 1);
  const close = text.indexOf(']', open);
  const end = close < 0 ? -1 : text.indexOf('>', close);
  return end < 0 ? '' : text.slice(0, start) + text.slice(end + 1);
}
