import type { ExtractOutcome, PageText } from '../model/extraction';
import { childrenNamed, findElement, findElements, readXml, tidyTextOf, type XmlElement } from './document-xml';
import { parseHtml, visibleText } from './dom';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';
import { memberText, unzip, zipNames } from './zip';

/** An EPUB book (W3C EPUB 3, 2.0.1) as a document: its chapters in the order of its spine, each beginning a page. */
export function documentOfEpub(bytes: Uint8Array, name: string): ExtractOutcome {
  if (zipNames(bytes).includes('META-INF/encryption.xml') && zipNames(bytes).includes('META-INF/rights.xml')) {
    return { ok: false, code: 'encrypted', message: 'is locked by its seller (DRM)' };
  }
  const members = unzip(bytes, (member) => /\.(?:x?html?|opf|xml)$/i.test(member));
  const container = memberText(members, 'META-INF/container.xml');
  const path = container ? findElement(readXml(container), 'rootfile')?.attributes['full-path'] : undefined;
  const opf = path ? memberText(members, path) : null;
  if (!path || !opf) return { ok: false, code: 'unreadable', message: 'holds no list of its chapters' };
  const book = readXml(opf);
  const chapters = spineOf(book, path).map((member) => memberText(members, member));
  const text = chapters.map((html) => (html ? visibleText(parseHtml(html)) : '')).join('\f');
  const pages: PageText[] = cutIntoPages(text);
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'epub',
      mime: 'application/epub+zip',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages, book: bookMeta(book) }),
      parts: [],
    },
  };
}

/** What the package document says of the book (Dublin Core). */
export interface BookMeta {
  title?: string;
  authors: string[];
  publisher?: string;
  date?: string;
  isbn?: string;
  language?: string;
}

function bookMeta(opf: XmlElement): BookMeta {
  const texts = (name: string) => findElements(opf, name).map(tidyTextOf).filter(Boolean);
  return {
    title: texts('title')[0],
    authors: texts('creator'),
    publisher: texts('publisher')[0],
    date: texts('date')[0],
    isbn: texts('identifier').find((id) => /97[89]\d{10}|isbn/i.test(id.replaceAll('-', ''))),
    language: texts('language')[0],
  };
}

/** Paths of the chapters in reading order, relative links resolved against the package document. */
function spineOf(opf: XmlElement, path: string): string[] {
  const items = new Map(findElements(opf, 'item').map((item) => [item.attributes.id, item.attributes.href ?? '']));
  const spine = findElement(opf, 'spine');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  return (spine ? childrenNamed(spine, 'itemref') : []).flatMap((ref) => {
    const href = items.get(ref.attributes.idref);
    return href ? [resolvePath(folder + safeDecode(href.replace(/#.*$/, '')))] : [];
  });
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function safeDecode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
