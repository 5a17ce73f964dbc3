import { decodeHTML } from 'entities';
import type { Part, Parts } from './parts';

const token = /<(\/?)(\w+)([^<>]*)>|[^<]+|</g;

/**
 * citeproc's HTML as parts: italics and small caps kept, everything else of it dropped, text decoded. The address in
 * `url`, where the text prints it, becomes a link.
 */
export function partsOfHtml(html: string, url?: string): Part[] {
  const parts: Part[] = [];
  const open: { name: string; italic?: boolean; smallCaps?: boolean }[] = [];
  for (const [whole, close, name, attributes] of html.matchAll(token)) {
    if (name === undefined) {
      parts.push(typed(decodeHTML(whole), open));
    } else if (close) {
      const at = open.map((tag) => tag.name).lastIndexOf(name);
      if (at >= 0) open.splice(at);
    } else if (!/\/$/.test(attributes ?? '')) open.push({ name, ...typeOf(name, attributes ?? '') });
    if (name === 'div' && attributes?.includes('csl-right-inline')) parts.push({ text: ' ' });
  }
  return linked(trimmed(parts), url);
}

function typeOf(name: string, attributes: string): { italic?: boolean; smallCaps?: boolean } {
  if (name === 'i' || name === 'em') return { italic: true };
  if (/font-style: ?normal/.test(attributes)) return { italic: false };
  return /small-caps/.test(attributes) ? { smallCaps: true } : {};
}

function typed(text: string, open: { italic?: boolean; smallCaps?: boolean }[]): Part {
  const part: Part = { text };
  if (open.findLast((tag) => tag.italic !== undefined)?.italic) part.italic = true;
  if (open.some((tag) => tag.smallCaps)) part.smallCaps = true;
  return part;
}

function trimmed(parts: Parts): Part[] {
  const kept = parts
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }))
    .filter((part) => part.text !== '');
  const [first, last] = [kept[0], kept.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return kept.filter((part) => part.text !== '');
}

function linked(parts: Part[], url: string | undefined): Part[] {
  if (!url) return parts;
  return parts.flatMap((part) => {
    const at = part.text.indexOf(url);
    if (at < 0) return [part];
    return [
      { ...part, text: part.text.slice(0, at) },
      { ...part, text: url, href: url },
      { ...part, text: part.text.slice(at + url.length) },
    ].filter((one) => one.text !== '');
  });
}
