import type { PageHit, SnippetPart } from '../../shared/model/search';
import type { ParsedQuery } from '../../shared/search/query';
import type { Connection } from '../connection';
import { type Match, pageExpression, recordExpression } from './matches';

// Characters that no document's text holds (the import strips controls) mark where a hit starts and ends.
const start = '\u0001';
const end = '\u0002';
const marks = `char(1), char(2), '…'`;

/** Words of a snippet around its hits. */
const snippetWords = 28;

/** The best pages of a match with the words around its hits. */
export function pageHits(db: Connection, query: ParsedQuery, match: Match, most: number): PageHit[] {
  const expression = pageExpression(query);
  if (!expression) return [];
  const best = db.sql.prepare<
    [string, number, number, string, number],
    { rank: number; page: number; label: string | null; text: string }
  >(
    `SELECT f.rank, p.page, p.label, snippet(pages_fts, 0, ${marks}, ${snippetWords}) text
     FROM pages_fts f JOIN pages p ON p.id = f.rowid
     WHERE pages_fts MATCH ? AND f.rowid BETWEEN ? AND ? AND p.sha256 = ? ORDER BY f.rank LIMIT ?`,
  );
  return match.files
    .flatMap((file) =>
      best
        .all(expression, file.firstId, file.lastId, file.sha256, most)
        .map((row) => ({ ...row, sha256: file.sha256 })),
    )
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map((row) => ({ sha256: row.sha256, page: row.page + 1, label: row.label, parts: snippetParts(row.text) }));
}

const recordColumns = ['title', 'author', 'venue', 'fields', 'notes', 'quotes'] as const;

/** Where in the record a match lies, with the words around it. */
export function recordHits(
  db: Connection,
  query: ParsedQuery,
  sourceId: string,
): { name: string; parts: SnippetPart[] }[] {
  const expression = recordExpression(query);
  if (!expression) return [];
  const columns = recordColumns.map((name, i) => `snippet(sources_fts, ${i}, ${marks}, 16) ${name}`).join(', ');
  const row = db.sql
    .prepare<[string, string], Record<(typeof recordColumns)[number], string>>(
      `SELECT ${columns} FROM sources_fts WHERE sources_fts MATCH ? AND rowid = (SELECT seq FROM sources WHERE id = ?)`,
    )
    .get(expression, sourceId);
  if (!row) return [];
  return recordColumns
    .filter((name) => row[name].includes(start))
    .map((name) => ({ name, parts: snippetParts(row[name]) }));
}

/** Splits marked text into stretches, hits and not; line breaks become spaces. */
export function snippetParts(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const piece of marked.replace(/\s+/g, ' ').split(start)) {
    const stop = piece.indexOf(end);
    if (stop >= 0) parts.push({ text: piece.slice(0, stop), hit: true });
    const rest = stop >= 0 ? piece.slice(stop + 1) : piece;
    if (rest) parts.push({ text: rest, hit: false });
  }
  return parts;
}
