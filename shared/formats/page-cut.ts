import type { PageText } from '../model/extraction';

/** Characters of a page that a format without pages is cut into: about as much as a printed page holds. */
const pageSize = 3000;

/**
 * Cuts text without pages into pages of like size, at paragraph ends where there is one near, else at a line or word
 * end. A form feed always begins a page. The same text is always cut at the same places; no text has no pages.
 */
export function cutIntoPages(text: string): PageText[] {
  const pages = text
    .split('\f')
    .flatMap(cut)
    .map((part) => part.trim());
  return pages.filter((part) => part !== '').map((part, index) => ({ index, label: null, text: part, broken: false }));
}

function cut(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > pageSize * 1.5) {
    const end = start + cutAt(text.slice(start, start + pageSize * 1.5));
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}

function cutAt(stretch: string): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const before = stretch.lastIndexOf(mark, pageSize);
    if (before > pageSize / 2) return before + mark.length;
    const after = stretch.indexOf(mark, pageSize);
    if (after > 0) return after + mark.length;
  }
  return pageSize;
}
