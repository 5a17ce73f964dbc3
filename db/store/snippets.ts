import type { PageHit, SnippetPart } from '../../shared/model/search';
import type { ParsedQuery } from '../../shared/search/query';
import { type Connection, statement } from '../connection';
import { type Match, pageExpression, recordExpression } from './matches';
import { withinBody } from './snippet-body';

// Characters that no document's text holds (the import strips controls) mark where a hit starts and ends.
const start = '\u0001';
const end = '\u0002';
const more = '…';
const marks = `char(1), char(2), '${more}'`;

/** Words of a snippet around its hits. */
const snippetWords = 28;

interface PageRow {
  id: number;
  sha256: string;
  page: number;
  label: string | null;
  text: string;
  snippet: string;
}

/**
 * The best pages of each of these matches, with the words around the hits, by source. The index is walked once for all of
 * them: to look up page by page would walk a common word's list as often.
 */
export function pageHits(db: Connection, query: ParsedQuery, matches: Match[], most: number): Map<string, PageHit[]> {
  const expression = anyOf(query, pageExpression);
  if (!expression) return new Map();
  const wanted = new Map(matches.map((match) => [match.sourceId, bestPages(match, most)]));
  const rows = statement<[string, string], PageRow>(
    db,
    `SELECT p.id, p.sha256, p.page, p.label, p.text, snippet(pages_fts, 0, ${marks}, ${snippetWords}) snippet
     FROM pages_fts f JOIN pages p ON p.id = f.rowid WHERE pages_fts MATCH ? AND +f.rowid IN (SELECT value FROM json_each(?))`,
  ).all(expression, JSON.stringify([...wanted.values()].flat()));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const hits = (ids: number[]) =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      if (!row) return [];
      const parts = snippetParts(withinBody(db, row, { start, end, more }));
      return [{ sha256: row.sha256, page: row.page + 1, label: row.label, parts }];
    });
  return new Map([...wanted].map(([sourceId, ids]) => [sourceId, hits(ids)]));
}

/** What a shown hit may be of: the query's words, or those of a group that a filter could have met as well. */
function anyOf(query: ParsedQuery, expressionOf: (query: ParsedQuery) => string | null): string | null {
  const words = [query.all, ...query.either.map(({ terms }) => [terms])];
  const expressions = words.flatMap((all) => expressionOf({ ...query, all }) ?? []);
  return expressions.length > 1 ? expressions.map((one) => `(${one})`).join(' OR ') : (expressions[0] ?? null);
}

function bestPages(match: Match, most: number): number[] {
  return match.files
    .flatMap((file) => file.best)
    .sort((a, b) => a[1] - b[1])
    .slice(0, most)
    .map(([id]) => id);
}

const recordColumns = ['title', 'author', 'venue', 'fields', 'notes', 'quotes'] as const;

/** Where in the record a match lies, with the words around it. */
export function recordHits(
  db: Connection,
  query: ParsedQuery,
  sourceId: string,
): { name: string; parts: SnippetPart[] }[] {
  const expression = anyOf(query, recordExpression);
  if (!expression) return [];
  const columns = recordColumns.map((name, i) => `snippet(sources_fts, ${i}, ${marks}, 16) ${name}`).join(', ');
  const row = statement<[string, string], Record<(typeof recordColumns)[number], string>>(
    db,
    `SELECT ${columns} FROM sources_fts WHERE sources_fts MATCH ? AND rowid = (SELECT seq FROM sources WHERE id = ?)`,
  ).get(expression, sourceId);
  if (!row) return [];
  return recordColumns
    .filter((name) => row[name].includes(start))
    .map((name) => ({ name, parts: snippetParts(row[name]) }));
}

/** Splits marked text into stretches, hits and not; line breaks become spaces. */
export function snippetParts(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  // Runs of white space become one space; the single spaces, most of all matches, are left alone.
  for (const piece of marked.replace(/[^\S ]\s*| \s+/g, ' ').split(start)) {
    const stop = piece.indexOf(end);
    if (stop >= 0) parts.push({ text: piece.slice(0, stop), hit: true });
    const rest = stop >= 0 ? piece.slice(stop + 1) : piece;
    if (rest) parts.push({ text: rest, hit: false });
  }
  return parts;
}
