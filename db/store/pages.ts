import type { PageText } from '../../shared/model/extraction';
import type { SourcePage } from '../../shared/text/running-text';
import { type Connection, statement } from '../connection';
import { insertMarks } from './page-marks';

/** Pages that a file's number leaves room for in a page's id. */
const pagesPerFile = 2 ** 20;

/** The id of a page (from 0) of the file with this number. A full-text row so names its file without a look-up. */
export function pageId(fileSeq: number, page: number): number {
  return fileSeq * pagesPerFile + page;
}

/** The number of the file that a page's id belongs to. */
export function fileOfPage(id: number): number {
  return Math.floor(id / pagesPerFile);
}

/** Ids of the pages that an expression of the full-text index finds, in order; of these only, when some are named. */
export function pagesMatching(db: Connection, expression: string, among?: readonly number[]): number[] {
  const sql = 'SELECT rowid FROM pages_fts WHERE pages_fts MATCH ?';
  if (!among) return statement<[string], number>(db, sql).pluck().all(expression) as number[];
  // The plus keeps the index from being walked once for each of them.
  return statement<[string, string], number>(db, `${sql} AND +rowid IN (SELECT value FROM json_each(?))`)
    .pluck()
    .all(expression, JSON.stringify(among)) as number[];
}

/**
 * Writes pages of a file that has its row, and takes them into the full-text index. All pages come first: between two
 * pages any statement that could be undone alone has the index write down what it has gathered.
 */
export function insertPages(db: Connection, sha256: string, pages: readonly PageText[]): void {
  const { sql } = db;
  const seq = sql.prepare('SELECT seq FROM files WHERE sha256 = ?').pluck().get(sha256) as number;
  const insert = sql.prepare('INSERT INTO pages (id, sha256, page, label, text, broken) VALUES (?, ?, ?, ?, ?, ?)');
  for (const { index, label, text, broken } of pages)
    insert.run(pageId(seq, index), sha256, index, label, text, broken ? 1 : 0);
  for (const page of pages) insertMarks(db, sha256, page.index, page.marks ?? []);
  const index = sql.prepare('INSERT INTO pages_fts (rowid, text) VALUES (?, ?)');
  for (const page of pages) index.run(pageId(seq, page.index), page.text);
}

/** Stored text of a stretch of pages, in order. */
export function readPages(
  { sql }: Connection,
  of: { sha256: string; from: number; count: number },
): { index: number; label: string | null; text: string }[] {
  return sql
    .prepare(
      `SELECT page "index", label, text FROM pages WHERE sha256 = @sha256 AND page >= @from AND page < @from + @count
       ORDER BY page`,
    )
    .all(of) as { index: number; label: string | null; text: string }[];
}

export function readLabels({ sql }: Connection, sha256: string): (string | null)[] {
  return sql.prepare('SELECT label FROM pages WHERE sha256 = ? ORDER BY page').pluck().all(sha256) as (string | null)[];
}

/** All pages of a file as quotations are looked for in them. */
export function sourcePages({ sql }: Connection, sha256: string): SourcePage[] {
  return sql
    .prepare<[string], { index: number; text: string; broken: number }>(
      'SELECT page "index", text, broken FROM pages WHERE sha256 = ? ORDER BY page',
    )
    .all(sha256)
    .map(({ index, text, broken }) => ({ index, text, reliable: broken === 0 && text.trim() !== '' }));
}

/** All pages of a file, each with its first `most` characters. */
export function pageBeginnings({ sql }: Connection, sha256: string, most: number): PageText[] {
  return sql
    .prepare<[number, string], Omit<PageText, 'broken'> & { broken: number }>(
      'SELECT page "index", label, substr(text, 1, ?) text, broken FROM pages WHERE sha256 = ? ORDER BY page',
    )
    .all(most, sha256)
    .map((page) => ({ ...page, broken: page.broken === 1 }));
}

/** A file's pages one at a time, in order. */
export function eachPage({ sql }: Connection, sha256: string): IterableIterator<{ page: number; text: string }> {
  return sql
    .prepare<[string], { page: number; text: string }>('SELECT page, text FROM pages WHERE sha256 = ? ORDER BY page')
    .iterate(sha256);
}
