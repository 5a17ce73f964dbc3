import type { LayoutRow } from './page-layout';

/**
 * Where each numbered line begins in a page's text: `raw` is its rows as `layoutText` joins them, `text` the same with words
 * put together that a line's end divides. A line that begins with the rest of such a word begins inside it.
 */
export function lineMarks(rows: readonly LayoutRow[], raw: string, text: string): [offset: number, line: number][] {
  const starts: { at: number; line: number }[] = [];
  let at = 0;
  let last: number | undefined;
  for (const row of rows) {
    while (raw.charAt(at) === '\n') at++;
    if (row.line !== undefined && row.line !== last) starts.push({ at, line: row.line });
    last = row.line ?? last;
    at += row.text.length;
  }
  return raw === text ? starts.map(({ at: offset, line }) => [offset, line]) : carried(starts, raw, text);
}

/** Offsets of `raw` in `text`, which differs from it in white space and hyphens alone: letters are counted. */
function carried(starts: readonly { at: number; line: number }[], raw: string, text: string): [number, number][] {
  const marks: [number, number][] = [];
  let [from, to] = [0, 0];
  for (const { at, line } of starts) {
    let letters = 0;
    for (; from < at; from++) if (isLetter(raw, from)) letters++;
    while (to < text.length && (letters > 0 || !isLetter(text, to))) if (isLetter(text, to++)) letters--;
    marks.push([to, line]);
  }
  return marks;
}

function isLetter(text: string, at: number): boolean {
  return !/[\s\-\u00ad\u2010]/.test(text.charAt(at));
}
