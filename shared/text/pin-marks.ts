import { lineNumbersOf, linesOf } from './page-furniture';
import type { SourcePage } from './running-text';

/** What a pinpoint may count besides pages. */
export type PinKind = 'star' | 'paragraph' | 'line' | 'time';

/** A number that a text itself carries, and where what it numbers begins. Lines are numbered anew on each page. */
export interface PinMark {
  /** From 0. */
  page: number;
  /** UTF-16 offset into the page's stored text. */
  offset: number;
  value: number;
}

const patterns: Record<Exclude<PinKind, 'line' | 'time'>, RegExp> = {
  // "*1290" or "[*1290]", as electronic reporters mark where a printed page begins.
  star: /(?<![\w*])\[?\*{1,2}(\d{1,5})\]?(?![\w*])/g,
  paragraph: /(?:^|\n)[ \t]*\[?(?:¶|Para\.)\s?(\d{1,4})[\].]?(?=\s)|\[(?:¶\s?)?(\d{1,4})\](?=\s+\p{Lu})/gu,
};
const clock = /\[?\b(\d{1,2}):([0-5]\d):([0-5]\d)(?:[.,]\d{1,3})?\b\]?/g;

/**
 * The marks of one kind in a text, in order: star pages, numbered paragraphs, numbered lines of a transcript or bill, or
 * timecodes (in seconds). Numbers that do not rise one by one are taken for something else and left out; fewer
 * than `least` make no numbering at all.
 */
export function pinMarks(kind: PinKind, pages: readonly SourcePage[], least = 3): PinMark[] {
  if (kind === 'line') return pages.flatMap(numberedLines);
  const found = pages.flatMap((page) => (kind === 'time' ? clockMarks(page) : numberMarks(page, patterns[kind])));
  const chain = kind === 'time' ? risingChain(found) : steppingChain(found);
  return chain.length >= least ? chain : [];
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
