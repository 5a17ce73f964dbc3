import type { QueryTerm } from './query';
import { stemsBefore } from './stems-before';

/** An FTS5 MATCH expression for these terms: every group AND, within a group OR. Null when nothing is left to match. */
export function matchExpression(groups: QueryTerm[][]): string | null {
  const parts = groups
    .map((terms) => terms.map(termExpression).filter(Boolean))
    .filter((terms) => terms.length > 0)
    .map((terms) => (terms.length === 1 ? (terms[0] as string) : `(${terms.join(' OR ')})`));
  return parts.length > 0 ? parts.join(' AND ') : null;
}

/** One term; words are quoted, so nothing typed can be an operator of FTS5. */
export function termExpression(term: QueryTerm): string {
  if (term.words.length === 0) return '';
  if (term.near !== null) return `NEAR(${term.words.map(quote).join(' ')}, ${term.near})`;
  const phrase = term.prefix ? beginning(term.words) : quote(term.words.join(' '));
  return term.field ? `${term.field} : ${phrase}` : phrase;
}

/** The index holds stems: what begins with the last word, or the stem of a word that does. */
function beginning(words: readonly string[]): string {
  const before = words.slice(0, -1);
  const phrases = stemsBefore(words.at(-1) as string).map((stem) => quote([...before, stem].join(' ')));
  const starred = `${quote(words.join(' '))}*`;
  return phrases.length > 0 ? `(${[starred, ...phrases].join(' OR ')})` : starred;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
