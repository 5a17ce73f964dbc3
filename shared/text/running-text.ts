import { footnotesOf } from './footnotes';
import { type Skeleton, skeletonOf } from './normalise';
import { furnitureOf, lineNumbersOf, linesOf, type PageLine } from './page-furniture';
import { indexOfText } from './text-index';

/** One page of a source as the library stores it. */
export interface SourcePage {
  /** Counted from 0. */
  index: number;
  text: string;
  /** False where the text cannot be relied on: none, broken words, not yet read. */
  reliable: boolean;
}

/** A stretch of running text that stands unbroken on one page. */
interface Stretch {
  at: number;
  page: number;
  offset: number;
  length: number;
}

/**
 * Pages read as one text: heads, feet, page numbers and line numbers are left out, footnotes are gathered behind the text
 * they interrupt, so that a sentence runs on across a page break.
 */
export interface RunningText {
  text: string;
  skeleton: Skeleton;
  /** Where words of a skeleton stand in this one at or after `from`, in order. */
  find(words: string, from?: number): Iterable<number>;
  /** Where an offset of `text` stands: its page (from 0) and the offset in that page's stored text. */
  place(offset: number): { page: number; offset: number };
  /** The reverse; null where the stored text was left out (a head, a line number). */
  offsetOf(page: number, offset: number): number | null;
}

/** Reads pages as one text. `pages` are consecutive; `often` as for `furnitureOf`. */
export function runningTextOf(
  pages: readonly SourcePage[],
  often = Math.min(3, Math.max(2, pages.length)),
): RunningText {
  const lines = pages.map((page) => linesOf(page.text));
  const furniture = furnitureOf(lines, often);
  const bodies: { page: number; lines: PageLine[]; numbers: Map<PageLine, number> | null }[] = [];
  const notes: typeof bodies = [];
  lines.forEach((all, index) => {
    const kept = all.filter((line) => !furniture[index]?.has(line));
    const page = pages[index]?.index ?? index;
    const numbers = lineNumbersOf(kept);
    const foot = numbers ? [] : footnotesOf(kept, notes.at(-1)?.page === page - 1);
    bodies.push({ page, lines: kept.slice(0, kept.length - foot.length), numbers });
    if (foot.length > 0) notes.push({ page, lines: foot, numbers: null });
  });
  return assemble([...bodies, ...notes], new Map(pages.map((page) => [page.index, page.text])));
}

/** One page by itself, whole: every character of it, in its order. */
export function pageAlone(page: SourcePage): RunningText {
  return withPlaces(page.text, [{ at: 0, page: page.index, offset: 0, length: page.text.length }]);
}

function assemble(
  parts: { page: number; lines: PageLine[]; numbers: Map<PageLine, number> | null }[],
  texts: ReadonlyMap<number, string>,
): RunningText {
  const stretches: Stretch[] = [];
  const pieces: string[] = [];
  let at = 0;
  const add = (page: number, start: number, end: number) => {
    const last = stretches.at(-1);
    const text = (texts.get(page) ?? '').slice(start, end);
    if (last && last.page === page && last.offset + last.length === start) last.length += text.length;
    else stretches.push({ at, page, offset: start, length: text.length });
    pieces.push(text);
    at += text.length;
  };
  for (const { page, lines, numbers } of parts) {
    for (const line of lines) {
      const skip = numbers?.get(line) ?? 0;
      if (skip === line.text.length && skip > 0) continue;
      const length = (texts.get(page) ?? '').length;
      add(page, line.start + skip, Math.min(line.end + 1, length));
    }
    if (at > 0 && !pieces.at(-1)?.endsWith('\n')) {
      // A page that does not end its last line would run into the next page's first word.
      pieces.push('\n');
      at++;
    }
  }
  return withPlaces(pieces.join(''), stretches);
}

function withPlaces(text: string, stretches: readonly Stretch[]): RunningText {
  let skeleton: Skeleton | undefined;
  return {
    text,
    get skeleton() {
      skeleton ??= skeletonOf(text);
      return skeleton;
    },
    *find(words, from = 0) {
      const source = this.skeleton.text;
      for (let at = source.indexOf(words, from); at >= 0; at = source.indexOf(words, at + 1)) yield at;
    },
    place(offset) {
      const found = stretches[indexAt(stretches, offset)];
      if (!found) return { page: 0, offset: 0 };
      return { page: found.page, offset: found.offset + Math.min(Math.max(0, offset - found.at), found.length) };
    },
    offsetOf(page, offset) {
      for (const one of stretches)
        if (one.page === page && offset >= one.offset && offset <= one.offset + one.length)
          return one.at + offset - one.offset;
      return null;
    },
  };
}

/** The same text for very many words to be looked for in it: each lookup costs about the length of its words. */
export function indexed(run: RunningText): RunningText {
  const { find } = indexOfText(run.skeleton.text);
  const { text, skeleton, place, offsetOf } = run;
  return { text, skeleton, find, place, offsetOf };
}

/** The last stretch that begins at or before `offset`. */
function indexAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
