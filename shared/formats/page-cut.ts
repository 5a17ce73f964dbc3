import type { PageText } from '../model/extraction';

/** Characters of a page that a format without pages is cut into: about as much as a printed page holds. */
const pageSize = 3000;

/** A printed page is left whole up to this; beyond it, its mark was lost and the text is cut. */
const longestPrinted = 20_000;

/** No text holds it: decoding takes control characters out. */
const labelEnd = '\u001e';

/** What stands in a text where a page begins: a form feed, and the printed page number where one is known. */
export function pageBreak(label: string | null): string {
  return label === null ? '\f' : `\f${label}${labelEnd}`;
}

/**
 * Cuts text without pages into pages of like size, at paragraph ends where there is one near, else at a line or word
 * end. A page break always begins a page. The same text is always cut at the same places; no text has no pages.
 */
export function cutIntoPages(text: string): PageText[] {
  const pages: PageText[] = [];
  const [first = '', ...rest] = text.split('\f');
  const stretches = [{ label: null, text: first }, ...rest.map(labelled)];
  for (const { label, text: stretch } of stretches) {
    for (const part of cut(stretch, label === null ? pageSize * 1.5 : longestPrinted)) {
      const tidy = part.trim();
      if (tidy !== '') pages.push({ index: pages.length, label, text: tidy, broken: false });
    }
  }
  return pages;
}

function labelled(stretch: string): { label: string | null; text: string } {
  const end = stretch.slice(0, 32).indexOf(labelEnd);
  return end > 0 ? { label: stretch.slice(0, end), text: stretch.slice(end + 1) } : { label: null, text: stretch };
}

function cut(text: string, longest: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
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
