import { plain } from './characters';
import { dash, gap, matchAt, space, sticky } from './sticky';

/** A pinpoint as printed: its text in plain form ("347-348", "§ 230(e)(5)", "24 n.3") and the index after it. */
export interface Pinpoint {
  value: string;
  end: number;
}

const subsections = '(?:\\([0-9A-Za-z]{1,5}\\)){0,6}';
const section = `[0-9]{1,6}[A-Za-z]{0,4}(?:[-.:\\u2010-\\u2013][0-9A-Za-z]{1,6}){0,4}${subsections}`;
const page = `\\*{0,2}[0-9]{1,7}(?:,[0-9]{3}(?![0-9]))?(?:[A-Za-z](?![A-Za-z]))?`;
const pageRange = `${page}(?:${gap}${dash}${gap}\\*{0,2}[0-9]{1,7}(?:,[0-9]{3}(?![0-9]))?(?:[A-Za-z](?![A-Za-z]))?)?`;
const transcriptLines = `[0-9]{1,5}:[0-9]{1,3}(?:${dash}[0-9]{1,5}(?::[0-9]{1,3})?)?`;
const noteWord = `(?:nn?\\.|notes?|fn\\.?|fns\\.?)`;
const note = `${noteWord}${gap}[0-9]{1,4}(?:${dash}[0-9]{1,4})?`;
const romanPages = `[ivxlc]{2,8}(?:${dash}[ivxlc]{1,8})?(?![A-Za-z])`;

const patterns = {
  marked: sticky(
    `(?:¶¶?|§§?|[Pp]aras?\\.?|[Pp]ars?\\.|[Cc]h\\.|[Aa]rt\\.|cmts?\\.|[Ss]ecs?\\.)${gap}(?:${section}(?:${gap}${dash}${gap}${section})?|[a-z](?![a-z])|[IVXLC]{1,8}(?![A-Za-z]))`,
  ),
  lines: sticky(transcriptLines),
  pages: sticky(`${pageRange}(?:${gap},?${gap}(?:&${gap}|and${space})?${note})?`),
  note: sticky(note),
  roman: sticky(romanPages),
  pageWord: sticky(`(?:pp?\\.|pages?(?![a-z]))${gap}`),
  at: sticky(`at(?![A-Za-z])${gap}`),
  separator: sticky(`${gap}(?:,${gap}(?:(?:&|and)${gap})?|(?:&|and(?![a-z]))${gap})`),
  afterPin: sticky(`(?![A-Za-z0-9%$])(?!${gap}(?:${dash}${gap})?[A-Z][A-Za-z]{0,4}\\.)`),
  ordinal: sticky('(?:st|nd|rd|th|d)(?![a-z])'),
};

/** What may stand in a pinpoint list here. */
export interface PinOptions {
  /** Says that a citation of its own begins at an index, so that "12, 15, 1 S. Ct. 2" has the pinpoint 15 only. */
  beginsCitation: (i: number) => boolean;
}

/** "at" and the gap after it: the index where a pinpoint would begin, or null. */
export function afterAt(text: string, i: number): number | null {
  const match = matchAt(patterns.at, text, i);
  return match ? i + match[0].length : null;
}

/**
 * The pinpoint list at `i`, with or without "p.": pages, stars, paragraphs, sections, notes, transcript lines; null when
 * none begins there. At most 40 items are read.
 */
export function readPinpoint(text: string, i: number, options: PinOptions): Pinpoint | null {
  const items: string[] = [];
  let at = i;
  let end = i;
  for (let count = 0; count < 40; count++) {
    const item = readItem(text, at, options);
    if (!item) break;
    items.push(text.slice(at === i ? i : end, item.end));
    end = item.end;
    const separator = matchAt(patterns.separator, text, end);
    if (!separator) break;
    at = end + separator[0].length;
  }
  if (items.length === 0) return null;
  return { value: tidyPin(items.join('')), end };
}

function readItem(text: string, i: number, options: PinOptions): Pinpoint | null {
  const marked = matchAt(patterns.marked, text, i);
  if (marked) return { value: marked[0], end: i + marked[0].length };
  const word = matchAt(patterns.pageWord, text, i);
  const at = word ? i + word[0].length : i;
  const note = matchAt(patterns.note, text, at);
  if (note) return { value: note[0], end: at + note[0].length };
  if (options.beginsCitation(at)) return null;
  const lines = matchAt(patterns.lines, text, at);
  if (lines) return { value: lines[0], end: at + lines[0].length };
  const pages = matchAt(patterns.pages, text, at) ?? matchAt(patterns.roman, text, at);
  if (!pages) return null;
  const end = at + pages[0].length;
  if (matchAt(patterns.ordinal, text, end)) return null;
  return matchAt(patterns.afterPin, text, end) ? { value: pages[0], end } : null;
}

/** Pin text without "at" and "p.", dashes plain, notes as Bluebook rule 3.2(b) prints them ("285 n.4"). */
export function tidyPin(text: string): string {
  return plain(text)
    .replace(/\b(?:pp?\.|pages?)\s?/g, '')
    .replace(/,? ?(?:(&|and) )?\b(nn?)\. ?(?=\d)/g, (_, and: string | undefined, n: string) =>
      and ? ` & ${n}.` : ` ${n}.`,
    )
    .replace(/,? ?\b(?:note|fn\.?) (?=\d)/g, ' n.')
    .replace(/\s?-\s?/g, '-')
    .replace(/\b[Ss]ecs?\. ?(?=\d)/g, '§ ')
    .replace(/([¶§])(?=\d)/g, '$1 ')
    .replace(/^at /, '')
    .trim();
}
