import type { Probe } from './quote-probes';
import type { RunningText, SourcePage } from './running-text';
import { pageAlone, runningTextOf } from './running-text';

/** Pages of the library looked at for one quotation at most. */
export const mostCandidates = 100;

/** A page of a source, from 0. */
export interface PageOfSource {
  sourceId: string;
  page: number;
}

/** What a check of quotations asks of whoever holds the texts. Pages count from 0. */
export interface QuoteLibrary {
  /**
   * The pages of a source's text, in order, all or those in a range; an empty list when it has none. Pages of several files
   * are numbered through.
   */
  pages(sourceId: string, range?: { from: number; to: number }): readonly SourcePage[];
  /**
   * Pages that hold all words of any of these probes near one another, those with most probes first: from a full-text index,
   * or any superset of it; no more than `mostCandidates`. All of the library, or the named sources only.
   */
  candidates(probes: readonly Probe[], sourceIds?: readonly string[]): readonly PageOfSource[];
}

/** Texts of a library read as running text, kept as long as there is room. */
export interface TextShelf {
  /** A whole source; null when it has no pages. */
  source(sourceId: string): RunningText | null;
  /** One page by itself. */
  page(sourceId: string, page: number): RunningText | null;
  /** A page with those around it, so that sentences run on across its breaks. */
  around(sourceId: string, page: number): RunningText | null;
  /** Whether any of these pages (all of the source's when none are named) has no text to rely on. */
  unreliable(sourceId: string, pages?: { from: number; to: number }): boolean;
}

const neighbours = 3;
/** Characters of running text kept ready, at about ten bytes of memory each, and of stored pages of whole sources. */
const room = 12_000_000;
const roomForPages = 20_000_000;

export function textShelf(library: QuoteLibrary): TextShelf {
  const runs = keeper<RunningText>(room, (run) => run.text.length);
  const sources = keeper<readonly SourcePage[]>(roomForPages, (pages) =>
    pages.reduce((sum, page) => sum + page.text.length, 100),
  );
  const allOf = (sourceId: string) => sources.of(sourceId, () => library.pages(sourceId));
  const some = (sourceId: string, from: number, to: number): readonly SourcePage[] => {
    const all = sources.known(sourceId);
    return all ? all.slice(Math.max(0, from), to + 1) : library.pages(sourceId, { from: Math.max(0, from), to });
  };
  const read = (key: string, pages: () => readonly SourcePage[], as: (pages: readonly SourcePage[]) => RunningText) => {
    const known = runs.known(key);
    if (known) return known;
    const own = pages();
    return own.length === 0 ? null : runs.of(key, () => as(own));
  };
  return {
    source: (sourceId) =>
      read(
        `${sourceId} all`,
        () => allOf(sourceId),
        (all) => runningTextOf(all),
      ),
    page: (sourceId, page) =>
      read(
        `${sourceId} ${page}`,
        () => some(sourceId, page, page),
        ([one]) => pageAlone(one as SourcePage),
      ),
    around: (sourceId, page) =>
      read(
        `${sourceId} ~${page}`,
        () => some(sourceId, page - neighbours, page + neighbours),
        (near) => runningTextOf(near, 2),
      ),
    unreliable(sourceId, range) {
      const asked = range ? some(sourceId, range.from, range.to) : allOf(sourceId);
      return asked.length === 0 || asked.some((page) => !page.reliable);
    },
  };
}

interface Keeper<T> {
  of(key: string, make: () => T): T;
  known(key: string): T | undefined;
}

/** Keeps what was made while there is room; what was longest not asked for goes first. */
function keeper<T>(room: number, weigh: (one: T) => number): Keeper<T> {
  const kept = new Map<string, T>();
  let held = 0;
  const known = (key: string): T | undefined => {
    const one = kept.get(key);
    if (one === undefined) return undefined;
    kept.delete(key);
    kept.set(key, one);
    return one;
  };
  return {
    known,
    of(key, make) {
      const there = known(key);
      if (there !== undefined) return there;
      const made = make();
      kept.set(key, made);
      held += weigh(made);
      for (const [oldest, one] of kept) {
        if (held <= room || oldest === key) break;
        kept.delete(oldest);
        held -= weigh(one);
      }
      return made;
    },
  };
}

/** The same library, whose last few answers are kept: one check asks for the same candidates up to three times. */
export function remembering(library: QuoteLibrary): QuoteLibrary {
  const answers = new Map<string, ReturnType<QuoteLibrary['candidates']>>();
  return {
    pages: (sourceId, range) => library.pages(sourceId, range),
    candidates(probes, sourceIds) {
      const key = JSON.stringify([probes, sourceIds]);
      const known = answers.get(key);
      if (known) return known;
      const answer = library.candidates(probes, sourceIds);
      if (answers.size >= 8) answers.clear();
      answers.set(key, answer);
      return answer;
    },
  };
}
