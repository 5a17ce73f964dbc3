import type { ParsedQuery, QueryTerm } from '../../shared/search/query';
import { type Connection, statement } from '../connection';
import { allowedSources, idsInRecords, type Match, pageExpression, recordExpression } from './matches';
import { fileOfPage, pagesMatching } from './pages';
import { phraseOverPages } from './phrase-over-pages';

/** Documents whose pages, or record, hold all words of a query between them, and the terms to mark on their pages. */
export interface WordsApart {
  matches: Match[];
  marked: QueryTerm[];
}

/** Pages shown of one document. */
const pagesKept = 3;

/** What finds one group of a query: pages by file, in their order, and sources by their record. */
interface Finds {
  pages: Map<number, number[]>;
  /** Pages whose phrase goes on on the next. */
  goesOn: Set<number>;
  records: Set<string>;
}

/**
 * What a query finds where no single page and no record meets all of it: documents in which each of its groups stands on some
 * page, or in the record of their source. The closer together the pages, the better; a phrase that a page's end
 * divides stands on two.
 */
export function findWordsApart(db: Connection, query: ParsedQuery): WordsApart {
  const marked: QueryTerm[] = [];
  const groups: Finds[] = [];
  for (const terms of query.all) {
    const finds = findsOf(db, query, terms, marked);
    if (finds.pages.size === 0 && finds.records.size === 0) return { matches: [], marked };
    groups.push(finds);
  }
  const allowed = allowedSources(db, query);
  const best = new Map<string, Match>();
  for (const file of filesMeeting(db, groups)) {
    if (!allowed.has(file.sourceId)) continue;
    const match = matchIn(file, groups);
    if (match && match.score > (best.get(match.sourceId)?.score ?? 0)) best.set(match.sourceId, match);
  }
  return { matches: [...best.values()], marked };
}

interface FileOfSource {
  seq: number;
  sourceId: string;
}

/** Files of which, or of whose source, the rarest group speaks: no other can meet all. */
function filesMeeting(db: Connection, groups: readonly Finds[]): FileOfSource[] {
  const size = ({ pages, records }: Finds) => pages.size + records.size;
  const rarest = groups.reduce((a, b) => (size(b) < size(a) ? b : a));
  return statement<[string, string], FileOfSource>(
    db,
    `SELECT f.seq, a.source_id sourceId FROM attachments a JOIN files f ON f.sha256 = a.sha256
     WHERE f.seq IN (SELECT value FROM json_each(?)) OR a.source_id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify([...rarest.pages.keys()]), JSON.stringify([...rarest.records]));
}

/** A file's closest pages with all groups but those that its source's record meets; null when a group is met by neither. */
function matchIn({ seq, sourceId }: FileOfSource, groups: readonly Finds[]): Match | null {
  const lists: number[][] = [];
  let inRecord = false;
  for (const { pages, records } of groups) {
    const list = pages.get(seq);
    if (list) lists.push(list);
    else if (records.has(sourceId)) inRecord = true;
    else return null;
  }
  if (lists.length === 0) return null;
  const closest = closestPages(lists);
  const span = (closest.at(-1) as number) - (closest[0] as number);
  const shown = closest.flatMap((id) => (groups.some(({ goesOn }) => goesOn.has(id)) ? [id, id + 1] : [id]));
  const best = [...new Set(shown)].slice(0, pagesKept).map((id, at) => [id, at] as const);
  return { sourceId, score: 1 / (1 + span), files: [{ seq, pages: best.length, best }], inRecord };
}

/** One page of each list, as close together as the lists allow, in order and each once. Lists rise and are not empty. */
function closestPages(lists: readonly number[][]): number[] {
  const at = lists.map(() => 0);
  let closest: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const pages = lists.map((list, i) => list[at[i] as number] as number);
    const first = Math.min(...pages);
    const span = Math.max(...pages) - first;
    if (span < least) [closest, least] = [pages, span];
    const behind = pages.indexOf(first);
    at[behind] = (at[behind] as number) + 1;
    if (at[behind] === lists[behind]?.length) break;
  }
  return [...new Set(closest)].sort((a, b) => a - b);
}

function findsOf(db: Connection, query: ParsedQuery, terms: QueryTerm[], marked: QueryTerm[]): Finds {
  const pages = new Map<number, number[]>();
  const goesOn = new Set<number>();
  const expression = pageExpression({ all: [terms] });
  const ids = expression ? pagesMatching(db, expression) : [];
  marked.push(...terms);
  if (ids.length === 0)
    for (const term of terms.filter(isPhrase))
      for (const { page, halves } of phraseOverPages(db, term.words)) {
        ids.push(page);
        goesOn.add(page);
        marked.push(...halves.map((words) => ({ ...term, words })));
      }
  for (const id of ids.sort((a, b) => a - b)) {
    const seq = fileOfPage(id);
    const file = pages.get(seq);
    if (!file) pages.set(seq, [id]);
    else if (file.at(-1) !== id) file.push(id);
  }
  const inRecord = query.within === 'text' ? null : recordExpression({ all: [terms], within: query.within });
  return { pages, goesOn, records: new Set(inRecord ? idsInRecords(db, inRecord) : []) };
}

function isPhrase(term: QueryTerm): boolean {
  return term.words.length > 1 && term.near === null && !term.prefix && !term.field;
}
