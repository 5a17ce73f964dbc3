import type { QuoteAnchor } from '../model/quotation';
import { type RunningText, runningTextOf, type SourcePage } from './running-text';

/** A stretch of stored text: pages from 0, UTF-16 offsets into the text of `page` and of `endPage`. */
export interface PageRange {
  page: number;
  endPage: number;
  start: number;
  end: number;
}

const runs = new WeakMap<readonly SourcePage[], RunningText>();

/** Pages as one running text, read once for each list of pages. */
export function runOf(pages: readonly SourcePage[]): RunningText {
  let run = runs.get(pages);
  if (!run) {
    run = runningTextOf(pages);
    runs.set(pages, run);
  }
  return run;
}

/** Characters of context kept on either side. */
const context = 96;

/**
 * The quotation selectors of a stretch of a file's stored text (W3C Web Annotation Data Model 4.2.4 and 4.2.5). `pages` are
 * consecutive and hold the stretch. Null when the stretch is empty or lies outside them.
 */
export function anchorAt(sha256: string, pages: readonly SourcePage[], range: PageRange): QuoteAnchor | null {
  const words = rangeText(pages, range);
  const first = pages.find((page) => page.index === range.page)?.text;
  const last = pages.find((page) => page.index === range.endPage)?.text;
  if (words === null || words.trim() === '' || first === undefined || last === undefined) return null;
  return {
    sha256,
    ...range,
    exact: words,
    prefix: first.slice(Math.max(0, range.start - context), range.start),
    suffix: last.slice(range.end, range.end + context),
  };
}

/** The text of a stretch as stored; over a page break without the heads and feet between. Null outside the pages. */
export function rangeText(pages: readonly SourcePage[], range: PageRange): string | null {
  const first = pages.find((page) => page.index === range.page);
  if (!first || range.end < 0 || range.start < 0) return null;
  if (range.page === range.endPage)
    return range.start <= range.end && range.end <= first.text.length ? first.text.slice(range.start, range.end) : null;
  const run = runOf(pages);
  const start = run.offsetOf(range.page, range.start);
  const end = run.offsetOf(range.endPage, range.end);
  return start === null || end === null || start > end ? betweenWhole(pages, range) : run.text.slice(start, end);
}

/** The stretch with all that stands between, for one that begins or ends in a running head. */
function betweenWhole(pages: readonly SourcePage[], range: PageRange): string | null {
  const inside = pages.filter((page) => page.index >= range.page && page.index <= range.endPage);
  const texts = inside.map(({ index, text }) =>
    text.slice(index === range.page ? range.start : 0, index === range.endPage ? range.end : undefined),
  );
  return texts.length === range.endPage - range.page + 1 ? texts.join('\n') : null;
}

/** Stored words as a person quotes them: one space for any, words divided at a line's end put together. */
export function asQuoted(stored: string): string {
  return stored
    .replace(/(\p{Ll})[-‐\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The stretch of stored text that a stretch of running text is. */
export function rangeOf(run: RunningText, start: number, end: number): PageRange {
  const first = run.place(start);
  const last = run.place(Math.max(start, end - 1));
  return { page: first.page, endPage: last.page, start: first.offset, end: last.offset + 1 };
}
