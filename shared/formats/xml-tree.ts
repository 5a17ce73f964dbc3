import { escapeMarkup } from '../text/escape-markup';

/** An XML element without its namespace prefix. `text` is that of the element and all within, in order. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
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
