import { isSourceKind, type SourceKindId, sourceKindIds, sourceKinds } from '../model/source-kinds';
import { type Token, tokenise } from './query-tokens';

/** Words that a page or a record must hold: each group is met when one of its terms is. */
export interface QueryTerm {
  /** Several words when they must stand together (a phrase) or near each other. */
  words: string[];
  prefix: boolean;
  /** Words apart at most, for NEAR; null for a word or a phrase. */
  near: number | null;
  /** A field of the record (title, author, venue, notes, quotes) or null for anywhere. */
  field: RecordField | null;
}

export type RecordField = 'title' | 'author' | 'venue' | 'notes' | 'quotes';

export type QueryFilter =
  | { by: 'kind'; kinds: SourceKindId[] }
  | { by: 'tag' | 'collection'; name: string }
  | { by: 'year'; from: number | null; to: number | null }
  | { by: 'has'; what: 'file' | 'quote' | 'note' | 'tag' | 'date' | 'url' }
  | { by: 'needs-ocr' }
  /** One of these is enough: "kind:case OR kind:statute". */
  | { by: 'any'; of: UsedFilter[] };

export interface UsedFilter {
  filter: QueryFilter;
  negated: boolean;
}

export interface ParsedQuery {
  /** All must be met; within one, any term is enough (OR). */
  all: QueryTerm[][];
  /** None may be met anywhere in the source. */
  none: QueryTerm[];
  filters: UsedFilter[];
  /** Where to look: 'all' unless the person said in:. */
  within: 'all' | 'text' | 'quotes' | 'notes' | 'fields';
}

const fieldNames: Record<string, RecordField> = {
  title: 'title',
  case: 'title',
  author: 'author',
  by: 'author',
  creator: 'author',
  judge: 'author',
  court: 'venue',
  outlet: 'venue',
  venue: 'venue',
  committee: 'venue',
  agency: 'venue',
  note: 'notes',
  notes: 'notes',
  quote: 'quotes',
  quotes: 'quotes',
};

/**
 * Reads what a person typed: words, "phrases", -not, OR, prefix*, a NEAR/5 b, and fields (title: author: court: tag:
 * kind: collection: year:2015..2018 in:quotes has:file). It never fails: what is no operator is a word.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = { all: [], none: [], filters: [], within: 'all' };
  const tokens = tokenise(text);
  let joinNext: 'term' | 'filter' | null = null;
  let before: 'term' | 'filter' | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isOr(token)) {
      joinNext = i + 1 < tokens.length ? before : null;
      continue;
    }
    const near = nearDistance(token);
    const last = query.all.at(-1)?.at(-1);
    const next = tokens[i + 1];
    if (near !== null && last && !last.field && next && !next.negated && !next.field) {
      last.words.push(...next.words);
      last.near = near;
      i++;
      continue;
    }
    if (token.field && readFilter(query, token, joinNext === 'filter')) {
      before = query.filters.length > 0 ? 'filter' : null;
      joinNext = null;
      continue;
    }
    const term = termOf(token);
    if (term.words.length === 0) continue;
    if (token.negated) query.none.push(term);
    else if (joinNext === 'term') query.all.at(-1)?.push(term);
    else query.all.push([term]);
    before = token.negated ? null : 'term';
    joinNext = null;
  }
  return query;
}

function isOr(token: Token): boolean {
  return !token.quoted && !token.field && !token.negated && (token.text === 'OR' || token.text === '|');
}

function nearDistance(token: Token): number | null {
  if (token.quoted || token.field || token.negated) return null;
  const match = /^NEAR(?:\/(\d{1,3}))?$/.exec(token.text);
  return match ? Number(match[1] ?? 10) : null;
}

function termOf(token: Token): QueryTerm {
  const field = token.field ? fieldNames[token.field] : undefined;
  // An unknown field is words after all: "Re: Backpage" is what somebody pasted.
  const words = token.field && !field ? [token.field, ...token.words] : token.words;
  return { words, prefix: token.prefix, near: null, field: field ?? null };
}

/**
 * Takes up a filter or a place to look; false when the token is a field's word, or no filter at all. `join` makes it another
 * way to meet the filter before it.
 */
function readFilter(query: ParsedQuery, token: Token, join: boolean): boolean {
  const value = token.text.trim();
  if (!value) return false;
  const filter = filterOf(token.field ?? '', value, query);
  if (filter === null) return false;
  if (filter === 'within') return true;
  const used = { filter, negated: token.negated };
  const last = join ? query.filters.pop() : undefined;
  if (!last) query.filters.push(used);
  else {
    const of = last.filter.by === 'any' ? last.filter.of : [last];
    query.filters.push({ filter: { by: 'any', of: [...of, used] }, negated: false });
  }
  return true;
}

function filterOf(field: string, value: string, query: ParsedQuery): QueryFilter | 'within' | null {
  switch (field) {
    case 'tag':
    case 'collection':
      return { by: field, name: value };
    case 'kind':
    case 'type':
      return kindFilter(value);
    case 'year':
    case 'date':
      return yearFilter(value);
    case 'has':
      return hasFilter(value);
    case 'is':
      return /^(unread|needs-?ocr|awaiting-?ocr)$/i.test(value) ? { by: 'needs-ocr' } : null;
    case 'in': {
      const place = /^(text|quotes?|notes?|fields?)$/i.exec(value)?.[0]?.toLowerCase();
      if (!place) return null;
      query.within = place.startsWith('quote')
        ? 'quotes'
        : place.startsWith('note')
          ? 'notes'
          : place === 'text'
            ? 'text'
            : 'fields';
      return 'within';
    }
    default:
      return null;
  }
}

function kindFilter(value: string): QueryFilter | null {
  const wanted = value.toLowerCase();
  if (isSourceKind(wanted)) return { by: 'kind', kinds: [wanted] };
  const kinds = sourceKindIds.filter((id) => {
    const { label, plural } = sourceKinds[id];
    return [id, label.toLowerCase(), plural.toLowerCase()].some(
      (name) => name === wanted || name.split(/[ -]/).includes(wanted),
    );
  });
  return kinds.length > 0 ? { by: 'kind', kinds } : null;
}

function yearFilter(value: string): QueryFilter | null {
  const range = /^(\d{4})?\s*(?:\.\.|–|—)\s*(\d{4})?$/.exec(value) ?? /^(\d{4})-(\d{4})$/.exec(value);
  if (range && (range[1] || range[2])) {
    const years = [range[1], range[2]].map((year) => (year ? Number(year) : null)) as [number | null, number | null];
    const [from, to] = years[0] && years[1] && years[0] > years[1] ? [years[1], years[0]] : years;
    return { by: 'year', from, to };
  }
  const compare = /^([<>]=?)(\d{4})$/.exec(value);
  if (compare) {
    const year = Number(compare[2]);
    if (compare[1]?.startsWith('>')) return { by: 'year', from: compare[1] === '>' ? year + 1 : year, to: null };
    return { by: 'year', from: null, to: compare[1] === '<' ? year - 1 : year };
  }
  const year = /^\d{4}$/.test(value) ? Number(value) : null;
  return year ? { by: 'year', from: year, to: year } : null;
}

function hasFilter(value: string): QueryFilter | null {
  const what = /^(file|quote|note|tag|date|url)s?$/i.exec(value)?.[1]?.toLowerCase();
  return what ? { by: 'has', what: what as 'file' } : null;
}
