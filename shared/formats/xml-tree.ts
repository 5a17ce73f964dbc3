import { XMLParser } from 'fast-xml-parser';
import { escapeMarkup } from '../text/escape-markup';

/** An XML element without its namespace prefix. `text` is that of the element and all within, in order. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The root element of an XML text, or why there is none. Document types, and with them entities of one's own, are dropped. */
export function parseXml(text: string): { root: XmlNode } | { failure: string } {
  try {
    const nodes = parser.parse(withoutDoctype(text.replace(/^\uFEFF/, '')));
    const root = Array.isArray(nodes) ? nodes.map(toNode).find((node) => node !== null) : null;
    return root ? { root } : { failure: 'it has no element' };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
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

function toNode(raw: unknown): XmlNode | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const entry = raw as Record<string, unknown>;
  const name = Object.keys(entry).find((key) => key !== ':@' && key !== '#text');
  if (!name) return null;
  const inside = Array.isArray(entry[name]) ? (entry[name] as unknown[]) : [];
  const children: XmlNode[] = [];
  let text = '';
  for (const item of inside) {
    const node = toNode(item);
    if (node) children.push(node);
    text += node ? node.text : textOf(item);
  }
  return { name, attributes: (entry[':@'] as Record<string, string> | undefined) ?? {}, children, text };
}

function textOf(item: unknown): string {
  const text = (item as Record<string, unknown> | null)?.['#text'];
  return text === undefined || text === null ? '' : String(text);
}

/** The elements of a name directly within. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at a path of names; undefined where there is none. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, name) => here?.children.find((child) => child.name === name), node);
}

/** The text at a path, its white space made single; '' where there is none. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string {
  return (at(node, ...path)?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** All elements of a name, at any depth, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** An element written on one line, its text escaped; '' when there is nothing to say. */
export function element(name: string, text: string, attributes: Record<string, string> = {}): string {
  if (!text) return '';
  return `<${openTag(name, attributes)}>${escapeMarkup(text)}</${name}>`;
}

/** An element around written markup; '' when that is empty. */
export function around(name: string, inner: string, attributes: Record<string, string> = {}): string {
  return inner ? `<${openTag(name, attributes)}>${inner}</${name}>` : '';
}

function openTag(name: string, attributes: Record<string, string>): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`)].join(' ');
}
