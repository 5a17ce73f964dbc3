import type { ExtractOutcome } from '../model/extraction';
import { findElement, isElement, readXml, tidyTextOf, type XmlElement, type XmlNode } from './document-xml';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';
import { memberText, unzip } from './zip';

/** An OpenDocument text (ISO/IEC 26300) as a document. Annotations and tracked deletions are left out. */
export function documentOfOdt(bytes: Uint8Array, name: string): ExtractOutcome {
  const members = unzip(bytes, (member) => member === 'content.xml' || member === 'meta.xml');
  const content = memberText(members, 'content.xml');
  const body = content ? findElement(xmlOf(content), 'body') : undefined;
  if (!body) return { ok: false, code: 'unreadable', message: 'holds no text part' };
  const meta = memberText(members, 'meta.xml');
  const info = meta ? findElement(readXml(meta), 'meta')?.children.filter(isElement) : undefined;
  const pages = cutIntoPages(blocksIn(body).join('\n\n'));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  const properties = Object.fromEntries((info ?? []).map((entry) => [entry.name, tidyTextOf(entry)]));
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'odt',
      mime: 'application/vnd.oasis.opendocument.text',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages, properties }),
      parts: [],
    },
  };
}

/** An XML reader speaks of positions and tags; a person is told that the text part is damaged. */
function xmlOf(content: string): XmlElement {
  try {
    return readXml(content);
  } catch (error) {
    throw new Error('its text part is damaged', { cause: error });
  }
}

const unseen = new Set(['annotation', 'tracked-changes', 'sequence-decls', 'forms']);

function blocksIn(element: XmlElement): string[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (unseen.has(child.name)) return [];
    if (child.name === 'p' || child.name === 'h') return [inline(child).trim()].filter(Boolean);
    if (child.name === 'table-row') {
      return [
        child.children
          .filter(isElement)
          .map((cell) => blocksIn(cell).join(' '))
          .join('\t'),
      ];
    }
    return blocksIn(child);
  });
}

function inline(node: XmlNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (unseen.has(node.name)) return '';
  if (node.name === 's') return ' '.repeat(Math.min(Number(node.attributes.c ?? 1) || 1, 100));
  if (node.name === 'tab') return '\t';
  if (node.name === 'line-break') return '\n';
  if (node.name === 'note-body') return ` [${node.children.map(inline).join('').trim()}] `;
  return node.children.map(inline).join('');
}
