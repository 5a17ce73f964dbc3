import { decodeXML } from 'entities';
import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document; names and attribute names are without their namespace prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

// Entities that a document declares itself are left as they are written: they are how XML bombs and file thefts work.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  maxNestedTags: 1000,
});

type Raw = Record<string, Raw[] | string | Record<string, string>>;

/**
 * Reads the XML of a document into a tree that keeps text and elements in order (records are read by `xml-tree`).
 * Throws an Error with a reason for what is no XML.
 */
export function readXml(text: string): XmlElement {
  const raw = parser.parse(text.replace(/^\uFEFF/, '')) as Raw[];
  const root = raw
    .map(toNode)
    .find((node): node is XmlElement => typeof node === 'object' && !node.name.startsWith('?'));
  if (!root) throw new Error('it holds no element');
  return root;
}

function toNode(raw: Raw): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const value = raw[name];
  if (name === '#text') return decodeXML(String(value));
  if (name === '#cdata') return (value as Raw[]).map((part) => String(part['#text'] ?? '')).join('');
  const attributes = (raw[':@'] ?? {}) as Record<string, string>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, decodeXML(String(text))])),
    children: Array.isArray(value) ? value.map(toNode) : [],
  };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** All text below a node, as written. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** All text below a node with white space made single. */
export function tidyTextOf(node: XmlNode | undefined): string {
  return node === undefined
    ? ''
    : textOf(node)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => isElement(child) && child.name === name);
}

/** The first element of that name anywhere below, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === name) return child;
    const below = findElement(child, name);
    if (below) return below;
  }
  return undefined;
}

/** Every element of that name below, in document order. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    isElement(child) ? [...(child.name === name ? [child] : []), ...findElements(child, name)] : [],
  );
}
