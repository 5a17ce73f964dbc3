import { sourceKinds } from '../model/source-kinds';
import type { ParsedQuery, QueryFilter, QueryTerm, UsedFilter } from './query';

/** How a query was understood, in words: `words “knowing facilitation”, tagged immunity, 2015 to 2018`. */
export function explainQuery(query: ParsedQuery): string {
  const parts = [
    ...query.all.map((terms) => terms.map(explainTerm).join(' or ')),
    ...query.either.map(({ terms, filters }) => [...terms.map(explainTerm), ...filters.map(explainUsed)].join(' or ')),
    ...query.none.map((term) => `not ${explainTerm(term)}`),
    ...query.filters.map(explainUsed),
  ];
  if (query.within !== 'all') parts.push(`only in ${query.within}`);
  return parts.join(', ') || 'everything';
}

function explainUsed({ filter, negated }: UsedFilter): string {
  const said = explainFilter(filter);
  if (!negated) return said;
  return filter.by === 'has' ? `without ${said.slice('with '.length)}` : `not ${said}`;
}

function explainTerm(term: QueryTerm): string {
  const words = term.words.join(' ');
  const shown =
    term.near !== null
      ? `${term.words.join(' near ')} (within ${term.near})`
      : term.words.length > 1
        ? `“${words}”`
        : words;
  const starred = term.prefix ? `${shown}…` : shown;
  return term.field ? `${starred} in ${term.field === 'venue' ? 'court or outlet' : term.field}` : starred;
}

function explainFilter(filter: QueryFilter): string {
  switch (filter.by) {
    case 'kind':
      return filter.kinds.map((kind) => sourceKinds[kind].label.toLowerCase()).join(' or ');
    case 'tag':
      return `tagged ${filter.name}`;
    case 'collection':
      return `in collection ${filter.name}`;
    case 'year':
      if (filter.from === filter.to) return String(filter.from);
      if (filter.from === null) return `up to ${filter.to}`;
      return filter.to === null ? `from ${filter.from}` : `${filter.from} to ${filter.to}`;
    case 'has':
      return `with ${filter.what === 'url' ? 'URL' : filter.what}`;
    case 'needs-ocr':
      return 'awaiting OCR';
    case 'any':
      return filter.of.map(explainUsed).join(' or ');
  }
}
