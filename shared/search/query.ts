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

/** Words and filters joined by OR: one of them is enough, anywhere in the source. */
export interface EitherGroup {
  terms: QueryTerm[];
  filters: UsedFilter[];
}

export interface ParsedQuery {
  /** All must be met; within one, any term is enough (OR). */
  all: QueryTerm[][];
  /** All must be met, too: "tag:immunity OR shield". */
  either: EitherGroup[];
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
  const query: ParsedQuery = { all: [], either: [], none: [], filters: [], within: 'all' };
  const tokens = tokenise(text);
  let before: Joinable = null;
  let join = false;
  let last: QueryTerm | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isOr(token)) {
      join = before !== null && i + 1 < tokens.length;
      continue;
    }
    const near = nearDistance(token);
    const next = tokens[i + 1];
    if (near !== null && last && !last.field && next && !next.negated && !next.field) {
      last.words.push(...next.words);
      last.near = near;
      i++;
      continue;
    }
    const filter = token.field && token.text.trim() ? filterOf(token.field, token.text.trim(), query) : null;
    if (filter === 'within') continue;
    if (filter !== null) {
      before = addFilter(query, { filter, negated: token.negated }, join ? before : null);
      join = false;
      continue;
    }
    const term = termOf(token);
    if (term.words.length === 0) continue;
    if (token.negated) query.none.push(term);
    else last = term;
    before = token.negated ? null : addTerm(query, term, join ? before : null);
    join = false;
  }
  return query;
}

/** What an OR can join the next word or filter to: the group added last. */
type Joinable = 'term' | 'filter' | 'either' | null;

function addTerm(query: ParsedQuery, term: QueryTerm, to: Joinable): Joinable {
  if (to === null) query.all.push([term]);
  else if (to === 'term') query.all.at(-1)?.push(term);
  else if (to === 'either') query.either.at(-1)?.terms.push(term);
  else query.either.push({ terms: [term], filters: waysOf(query.filters.pop()) });
  return to === 'filter' ? 'either' : (to ?? 'term');
}

function addFilter(query: ParsedQuery, used: UsedFilter, to: Joinable): Joinable {
  if (to === null) query.filters.push(used);
  else if (to === 'either') query.either.at(-1)?.filters.push(used);
  else if (to === 'term') query.either.push({ terms: query.all.pop() ?? [], filters: [used] });
  else query.filters.push({ filter: { by: 'any', of: [...waysOf(query.filters.pop()), used] }, negated: false });
  return to === 'term' ? 'either' : (to ?? 'filter');
}

/** The filters of which one is enough, where there are several. */
function waysOf(used: UsedFilter | undefined): UsedFilter[] {
  if (!used) return [];
  return used.filter.by === 'any' ? used.filter.of : [used];
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

/** The filter that a field and its value stand for; 'within' when they say where to look; null when they are words. */
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
