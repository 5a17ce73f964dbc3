import { mostCandidates, type QuoteLibrary } from '../../shared/text/quote-library';
import type { SourcePage } from '../../shared/text/running-text';

/** A library of texts for checks of quotations: sources as lists of page texts, looked up word by word. */
export function libraryOf(sources: Record<string, readonly (string | SourcePage)[]>): QuoteLibrary {
  const pages = new Map(
    Object.entries(sources).map(([id, texts]) => [
      id,
      texts.map((one, index) => (typeof one === 'string' ? { index, text: one, reliable: true } : one)),
    ]),
  );
  const postings = new Map<string, Set<string>>();
  for (const [id, all] of pages)
    for (const page of all)
      for (const word of wordsOf(page.text)) {
        const list = postings.get(word) ?? new Set();
        postings.set(word, list.add(`${id}\n${page.index}`));
      }
  return {
    pages: (id, range) => (pages.get(id) ?? []).slice(range?.from ?? 0, range ? range.to + 1 : undefined),
    candidates(probes, among) {
      const votes = new Map<string, number>();
      for (const probe of probes) {
        const lists = probe.flatMap(wordsOf).map((word) => postings.get(word) ?? new Set<string>());
        const rarest = lists.sort((a, b) => a.size - b.size)[0] ?? new Set();
        for (const key of rarest) if (lists.every((list) => list.has(key))) votes.set(key, (votes.get(key) ?? 0) + 1);
      }
      return [...votes]
        .sort((a, b) => b[1] - a[1])
        .map(([key]) => {
          const [sourceId, page] = key.split('\n') as [string, string];
          return { sourceId, page: Number(page) };
        })
        .filter(({ sourceId }) => !among || among.includes(sourceId))
        .slice(0, mostCandidates);
    },
  };
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0]);
}
