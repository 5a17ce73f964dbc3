import type { Probe } from './quote-probes';
import type { RunningText, SourcePage } from './running-text';
import { pageAlone, runningTextOf } from './running-text';

/** What a check of quotations asks of whoever holds the texts. Pages count from 0. */
export interface QuoteLibrary {
  /** The pages of a source's text, in order; an empty list when it has none. Pages of several files are numbered through. */
  pages(sourceId: string): readonly SourcePage[];
  /**
   * Pages that hold all words of any of these probes near one another, those with most probes first: from a full-text index,
   * or any superset of it. All of the library, or the named sources only.
   */
  candidates(probes: readonly Probe[], sourceIds?: readonly string[]): readonly { sourceId: string; page: number }[];
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
/** Characters of text kept ready; about ten bytes of memory each. */
const room = 12_000_000;

export function textShelf(library: QuoteLibrary): TextShelf {
  const kept = new Map<string, RunningText>();
  const pages = new Map<string, readonly SourcePage[]>();
  let held = 0;

  const keep = (key: string, make: () => RunningText): RunningText => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make();
    kept.set(key, made);
    held += made.text.length;
    for (const [oldest, text] of kept) {
      if (held <= room || oldest === key) break;
      kept.delete(oldest);
      held -= text.text.length;
    }
    return made;
  };
  const pagesOf = (sourceId: string): readonly SourcePage[] => {
    const known = pages.get(sourceId);
    if (known) return known;
    const read = library.pages(sourceId);
    if (pages.size > 200) pages.delete(pages.keys().next().value ?? '');
    pages.set(sourceId, read);
    return read;
  };
  return {
    source(sourceId) {
      const all = pagesOf(sourceId);
      return all.length === 0 ? null : keep(`${sourceId} all`, () => runningTextOf(all));
    },
    page(sourceId, page) {
      const one = pagesOf(sourceId)[page];
      return one ? keep(`${sourceId} ${page}`, () => pageAlone(one)) : null;
    },
    around(sourceId, page) {
      const all = pagesOf(sourceId);
      const some = all.slice(Math.max(0, page - neighbours), page + neighbours + 1);
      return some.length === 0 ? null : keep(`${sourceId} ~${page}`, () => runningTextOf(some, 2));
    },
    unreliable(sourceId, range) {
      const all = pagesOf(sourceId);
      const asked = range ? all.slice(range.from, range.to + 1) : all;
      return asked.length === 0 || asked.some((page) => !page.reliable);
    },
  };
}

/** The same library, whose last few answers are kept: one check asks for the same candidates up to three times. */
export function remembering(library: QuoteLibrary): QuoteLibrary {
  const answers = new Map<string, ReturnType<QuoteLibrary['candidates']>>();
  return {
    pages: (sourceId) => library.pages(sourceId),
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
