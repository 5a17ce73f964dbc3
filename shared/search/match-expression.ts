import type { QueryTerm } from './query';

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
  const phrase = quote(term.words.join(' ')) + (term.prefix ? '*' : '');
  return term.field ? `${term.field} : ${phrase}` : phrase;
}

function quote(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
