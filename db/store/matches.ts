import { matchExpression } from '../../shared/search/match-expression';
import type { ParsedQuery, QueryTerm } from '../../shared/search/query';
import { indexWords } from '../../shared/search/query-tokens';
import { type Connection, statement } from '../connection';
import { binned, filterConditions } from './filters';
import { meetEither } from './matches-either';
import { fileOfPage } from './pages';

/** A source that a query found: how well, in which files on how many pages, and whether its own record matched. */
export interface Match {
  sourceId: string;
  /** Larger is better; comparable within one search only. */
  score: number;
  files: FileMatch[];
  inRecord: boolean;
}

/** A file's pages that matched: how many, and the best of them, best first. */
export interface FileMatch {
  seq: number;
  pages: number;
  best: RankedPage[];
}

/** A page as the index gives it, kept in that shape: a common word has tens of thousands. Of bm25, lower is better. */
export type RankedPage = readonly [id: number, rank: number];

/** Pages shown of one source. */
const bestKept = 3;

/** Weights of title, author, venue, fields, notes, quotes in the record's bm25: a title says what a work is about. */
const recordWeights = '8.0, 5.0, 3.0, 1.0, 2.0, 2.0';

/** Every source outside the bin that a query finds, in no order; without words, all that its filters let through. */
export function findMatches(db: Connection, query: ParsedQuery): Match[] {
  const matches = matchesOfAll(db, query);
  return query.either.length > 0 ? meetEither(db, { query, matches, find: matchesOfAll }) : matches;
}

/** The sources that meet everything but the groups that join words and filters. */
function matchesOfAll(db: Connection, query: ParsedQuery): Match[] {
  if (!matchExpression(query.all)) {
    if (query.all.length > 0) return [];
    return idsAllowed(db, query).map((sourceId) => ({ sourceId, score: 0, files: [], inRecord: false }));
  }
  const allowed = allowedSources(db, query);
  const matches = new Map<string, Match>();
  const at = (sourceId: string) => {
    let match = matches.get(sourceId);
    if (!match) {
      match = { sourceId, score: 0, files: [], inRecord: false };
      matches.set(sourceId, match);
    }
    return match;
  };
  if (looksAtPages(query)) addPageMatches(db, { query, allowed, at });
  if (query.within !== 'text') addRecordMatches(db, { query, allowed, at });
  return [...matches.values()];
}

/** The best so many of them, best first: a page of hits is shown of tens of thousands, which need no sorting for it. */
export function bestMatches(matches: Match[], count: number): Match[] {
  const better = (a: Match, b: Match) => b.score - a.score;
  if (count * 8 > matches.length) return matches.toSorted(better).slice(0, count);
  const best: Match[] = [];
  for (const match of matches) keepBest(best, match, better, count);
  return best;
}

/** The pages' side of a query: terms on a field are the record's alone. */
export function pageExpression({ all }: Pick<ParsedQuery, 'all'>): string | null {
  return matchExpression(all.map((terms) => terms.filter((term) => !term.field)));
}

export function recordExpression(query: Pick<ParsedQuery, 'all' | 'within'>): string | null {
  const columns = query.within === 'quotes' ? 'quotes' : query.within === 'notes' ? 'notes' : null;
  const expression = matchExpression(query.all);
  if (!expression) return null;
  if (columns) return `${columns} : (${expression})`;
  return query.within === 'fields' ? `{title author venue fields} : (${expression})` : expression;
}

export function looksAtPages(query: ParsedQuery): boolean {
  return query.within === 'all' || query.within === 'text';
}

interface Gathering {
  query: ParsedQuery;
  allowed: { has(id: string): boolean };
  at(sourceId: string): Match;
}

function addPageMatches(db: Connection, { query, allowed, at }: Gathering): void {
  const expression = pageExpression(query);
  // A group that only a record can meet narrows the sources; the pages then show the rest of the query.
  const narrowed = fieldOnly(query)
    ? recordIds(db, { ...query, all: query.all.filter((terms) => terms.every((t) => t.field)) })
    : null;
  if (!expression) return;
  const files = matchingFiles(db, expression);
  const owners = statement<[string], { seq: number; sourceId: string }>(
    db,
    'SELECT f.seq, a.source_id sourceId FROM json_each(?) JOIN files f ON f.seq = value JOIN attachments a ON a.sha256 = f.sha256',
  ).all(JSON.stringify([...files.keys()]));
  for (const { seq, sourceId } of owners) {
    const file = files.get(seq);
    if (!file || !allowed.has(sourceId) || (narrowed && !narrowed.has(sourceId))) continue;
    const match = at(sourceId);
    match.files.push(file);
    // bm25 is negative; many pages add a little, so that a report about it beats a passing mention.
    match.score = Math.max(match.score, -(file.best[0]?.[1] ?? 0) + Math.log1p(file.pages) * 0.4);
  }
}

/**
 * Every file with a page that matches. Counted here rather than in SQL: a page's id alone names its file, and the index
 * gives ids in their order, a file's pages one after another.
 */
function matchingFiles(db: Connection, expression: string): Map<number, FileMatch> {
  const rows = statement<[string], RankedPage>(db, 'SELECT rowid, rank FROM pages_fts WHERE pages_fts MATCH ?')
    .raw()
    .all(expression);
  const files = new Map<number, FileMatch>();
  let file: FileMatch | undefined;
  for (const page of rows) {
    const seq = fileOfPage(page[0]);
    if (file?.seq === seq) {
      file.pages++;
      keepBest(file.best, page, byRank, bestKept);
    } else {
      file = { seq, pages: 1, best: [page] };
      files.set(seq, file);
    }
  }
  return files;
}

function byRank(a: RankedPage, b: RankedPage): number {
  return a[1] - b[1];
}

/** Puts an item into its place among the best `most` so far; of equals, the earlier stays ahead. */
function keepBest<T>(best: T[], item: T, order: (a: T, b: T) => number, most: number): void {
  const worst = best.at(-1);
  if (best.length === most && worst && order(worst, item) <= 0) return;
  const at = best.findIndex((each) => order(item, each) < 0);
  best.splice(at < 0 ? best.length : at, 0, item);
  if (best.length > most) best.pop();
}

function addRecordMatches(db: Connection, { query, allowed, at }: Gathering): void {
  const expression = recordExpression(query);
  if (expression) {
    const rows = statement<[string], { id: string; score: number }>(
      db,
      `SELECT s.id, -bm25(sources_fts, ${recordWeights}) score FROM sources_fts JOIN sources s ON s.seq = sources_fts.rowid
         WHERE sources_fts MATCH ?`,
    ).all(expression);
    for (const row of rows) {
      if (!allowed.has(row.id)) continue;
      const match = at(row.id);
      match.inRecord = true;
      match.score += row.score;
    }
  }
  if (query.within === 'all') for (const id of taggedWith(db, query)) if (allowed.has(id)) at(id).score += 1;
}

/** Sources whose tags hold every word of the query: a tag's name finds what it is on. */
function taggedWith(db: Connection, query: ParsedQuery): string[] {
  if (query.all.some((terms) => terms.some((term) => term.field))) return [];
  const rows = statement<[], { id: string; name: string }>(db, 'SELECT id, name FROM tags').all();
  const folded = (word: string) => word.toLowerCase();
  const holds = (name: string, term: QueryTerm) => {
    const words = indexWords(name).map(folded);
    const wanted = term.words.map(folded);
    return wanted.every((word) => words.some((w) => (term.prefix ? w.startsWith(word) : w === word)));
  };
  const sets = query.all.map((terms) => {
    const tags = rows.filter((row) => terms.some((term) => holds(row.name, term))).map((row) => row.id);
    const ids = statement<[string], string>(
      db,
      'SELECT DISTINCT source_id FROM source_tags WHERE tag_id IN (SELECT value FROM json_each(?))',
    )
      .pluck()
      .all(JSON.stringify(tags)) as string[];
    return new Set(ids);
  });
  const [first, ...rest] = sets;
  return first ? [...first].filter((id) => rest.every((set) => set.has(id))) : [];
}

function fieldOnly(query: ParsedQuery): boolean {
  return query.all.some((terms) => terms.every((term) => term.field));
}

function recordIds(db: Connection, query: ParsedQuery): Set<string> {
  const expression = matchExpression(query.all);
  return new Set(expression ? idsInRecords(db, expression) : []);
}

export function idsInRecords(db: Connection, expression: string): string[] {
  return db.sql
    .prepare('SELECT s.id FROM sources_fts JOIN sources s ON s.seq = sources_fts.rowid WHERE sources_fts MATCH ?')
    .pluck()
    .all(expression) as string[];
}

/** Tells of a source whether filters and excluded words let it through; in a plain search only the bin is looked up. */
export function allowedSources(db: Connection, query: ParsedQuery): { has(id: string): boolean } {
  if (query.filters.length > 0 || query.none.length > 0) return new Set(idsAllowed(db, query));
  const inBin = new Set(statement<[], string>(db, `SELECT id FROM sources WHERE ${binned}`).pluck().all() as string[]);
  return { has: (id) => !inBin.has(id) };
}

/** Ids outside the bin that the filters let through and no excluded word rules out. */
function idsAllowed(db: Connection, query: ParsedQuery): string[] {
  const conditions = filterConditions(query);
  const where = ['s.binned_at IS NULL', ...conditions.map(({ sql }) => sql)].join(' AND ');
  const ids = db.sql
    .prepare(`SELECT s.id FROM sources s WHERE ${where}`)
    .pluck()
    .all(...conditions.flatMap(({ values }) => values)) as string[];
  const excluded = new Set<string>();
  for (const term of query.none) {
    const expression = matchExpression([[term]]);
    if (!expression) continue;
    for (const id of idsInRecords(db, expression)) excluded.add(id);
    if (!term.field) for (const id of idsInPages(db, expression)) excluded.add(id);
  }
  return excluded.size > 0 ? ids.filter((id) => !excluded.has(id)) : ids;
}

function idsInPages(db: Connection, expression: string): string[] {
  return db.sql
    .prepare(
      `SELECT DISTINCT a.source_id FROM pages_fts f JOIN pages p ON p.id = f.rowid JOIN attachments a ON a.sha256 = p.sha256
       WHERE pages_fts MATCH ?`,
    )
    .pluck()
    .all(expression) as string[];
}
