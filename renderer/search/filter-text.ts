/** Fields of the query language that a facet sets. */
export type FilterField = 'kind' | 'year' | 'tag' | 'collection' | 'court';

/** A source has one kind, one year and one court: another value takes the place of the first. Tags and collections add up. */
const single: ReadonlySet<FilterField> = new Set(['kind', 'year', 'court']);

/** A filter as it is typed: `kind:case`, `tag:"good samaritan"`. */
export function filterText(field: FilterField, value: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(value) ? `${field}:${value}` : `${field}:"${value.replaceAll('"', '')}"`;
}

/** Whether the query holds just this filter. */
export function hasFilterText(query: string, field: FilterField, value: string): boolean {
  return filtersIn(query, field).includes(filterText(field, value));
}

/** The query with this filter put in, or taken out if it was there. */
export function toggleFilterText(query: string, field: FilterField, value: string): string {
  const text = filterText(field, value);
  const there = filtersIn(query, field);
  const away = there.includes(text) ? [text] : single.has(field) ? there : [];
  let rest = query;
  for (const filter of away) rest = rest.replace(filter, '');
  const words = rest.replace(/\s+/g, ' ').trim();
  return there.includes(text) ? words : `${words} ${text}`.trim();
}

function filtersIn(query: string, field: FilterField): string[] {
  return [...query.matchAll(/(?<![^\s])([a-z]+):("[^"]*"|\S+)/g)]
    .filter((match) => match[1] === field)
    .map((match) => match[0]);
}
