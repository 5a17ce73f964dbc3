import type { PinKind } from '../model/page-map';
import { lineNumbersOf, linesOf } from './page-furniture';
import type { SourcePage } from './running-text';

/** A number that a text itself carries, and where what it numbers begins. Lines are numbered anew on each page. */
export interface PinMark {
  /** From 0. */
  page: number;
  /** UTF-16 offset into the page's stored text. */
  offset: number;
  value: number;
  /** Of a caption: when it goes, in seconds. */
  until?: number | undefined;
}

// "*1290" or "[*1290]", as electronic reporters mark where a printed page begins; "at *6" cites another text's page.
const stars =
  /(?<![\w*–-]|\bat\s{1,9}|\b(?:WL|LEXIS)\s{1,9}\d{1,9},\s{0,9})\[?\*{1,2}(\d{1,5})\]?(?![\w*]|\s?[,–-]\s?\*)/g;

/** How paragraphs are numbered, the surest first; "12." alone may also be a list's, so that many must follow from 1. */
const paragraphs: { pattern: RegExp; least: number; from1: boolean; bare?: boolean }[] = [
  { pattern: /(?:^|\n)[ \t]*\[?(?:¶|Para\.)\s?(\d{1,4})[\].]?(?=\s)|\[¶\s?(\d{1,4})\](?=\s)/g, least: 3, from1: false },
  { pattern: /(?:^|\n)[ \t]*\[(\d{1,4})\](?=\s+\p{Lu})/gu, least: 5, from1: true },
  { pattern: /(?:^|\n)[ \t]*(\d{1,4})\.(?=\s+[“"‘(]?\p{Lu})/gu, least: 12, from1: true, bare: true },
];
const clock = /\[?\b(\d{1,2}):([0-5]\d):([0-5]\d)(?:[.,]\d{1,3})?\b\]?/g;

/**
 * The marks of one kind in a text, in order: star pages, numbered paragraphs, numbered lines of a transcript or bill, or
 * timecodes (in seconds). Numbers that do not rise one by one are taken for something else and left out; fewer
 * than `least` make no numbering at all.
 */
export function pinMarks(kind: PinKind, pages: readonly SourcePage[], least = 3): PinMark[] {
  if (kind === 'line') return pages.flatMap(numberedLines);
  if (kind === 'paragraph') return paragraphMarks(pages);
  const chain =
    kind === 'time'
      ? risingChain(pages.flatMap(clockMarks))
      : steppingChain(pages.flatMap((page) => numberMarks(page, stars)));
  return chain.length >= least ? chain : [];
}

function paragraphMarks(pages: readonly SourcePage[]): PinMark[] {
  for (const { pattern, least, from1, bare } of paragraphs) {
    const chain = steppingChain(pages.flatMap((page) => numberMarks(page, pattern)));
    if (chain.length < least || (from1 && (chain[0]?.value ?? 9) > 1) || areNotes(chain, pages)) continue;
    if (bare && !areDense(chain)) continue;
    return chain;
  }
  return [];
}

/** Paragraphs fill their pages; the notes at the foot of an opinion are fewer. */
function areDense(chain: readonly PinMark[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  return !!first && !!last && chain.length >= (last.page - first.page + 1) * 1.5;
}

/** Notes have their number twice: where they stand, and where the text sends to them. */
function areNotes(chain: readonly PinMark[], pages: readonly SourcePage[]): boolean {
  const bracketed = new Map<number, number>();
  for (const { text } of pages)
    for (const [, number] of text.matchAll(/\[(\d{1,4})\]/g))
      bracketed.set(Number(number), (bracketed.get(Number(number)) ?? 0) + 1);
  return chain.filter(({ value }) => (bracketed.get(value) ?? 0) > 1).length > chain.length / 2;
}

function numberMarks({ index, text }: SourcePage, pattern: RegExp): PinMark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    page: index,
    offset: match.index,
    value: Number(match[1] ?? match[2]),
  }));
}

function clockMarks({ index, text }: SourcePage): PinMark[] {
  return [...text.matchAll(clock)].map((match) => ({
    page: index,
    offset: match.index,
    value: Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]),
  }));
}

function numberedLines({ index, text }: SourcePage): PinMark[] {
  const numbers = lineNumbersOf(linesOf(text));
  return [...(numbers ?? [])].map(([line]) => ({
    page: index,
    offset: line.start,
    value: Number.parseInt(line.text, 10),
  }));
}

/** The longest run of marks each one more than the last, other numbers between them passed over. */
function steppingChain(marks: readonly PinMark[]): PinMark[] {
  const longest = new Map<number, PinMark[]>();
  let best: PinMark[] = [];
  for (const mark of marks) {
    const before = longest.get(mark.value - 1);
    const chain = before ? [...before, mark] : [mark];
    if (before) longest.delete(mark.value - 1);
    if (chain.length > (longest.get(mark.value)?.length ?? 0)) longest.set(mark.value, chain);
    if (chain.length > best.length) best = chain;
  }
  return best;
}

function risingChain(marks: readonly PinMark[]): PinMark[] {
  const chain: PinMark[] = [];
  for (const mark of marks) if (mark.value >= (chain.at(-1)?.value ?? 0)) chain.push(mark);
  return chain;
}
