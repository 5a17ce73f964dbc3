import type { SnippetPart } from '../../shared/model/search';
import { parseQuery } from '../../shared/search/query';

/** What a hit's page should mark: each word or phrase that the query asks of the text, as typed. */
export function markedWords(query: string): string[] {
  const { all, either } = parseQuery(query);
  const texts = [...all.flat(), ...either.flatMap(({ terms }) => terms)].filter(
    (term) => term.field === null || term.field === 'title',
  );
  const phrases = texts.flatMap((term) => (term.near === null ? [term.words.join(' ')] : term.words));
  return [...new Set(phrases.filter(Boolean))];
}

/** The words that a snippet shows as hits. */
export function wordsHit(parts: readonly SnippetPart[]): string[] {
  return [...new Set(parts.filter(({ hit }) => hit).map(({ text }) => text))];
}
