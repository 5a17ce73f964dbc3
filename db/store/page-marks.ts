import { carryMarks } from '../../shared/formats/carried-marks';
import type { DocumentFormat, PageText } from '../../shared/model/extraction';
import type { PageMark, PageMarks } from '../../shared/model/page-map';
import { type Connection, statement } from '../connection';

/** Writes the numbers that a page carries. */
export function insertMarks(db: Connection, sha256: string, page: number, carried: readonly PageMarks[]): void {
  const insert = statement<[object], never>(
    db,
    'INSERT OR REPLACE INTO page_marks (sha256, kind, page, marks) VALUES (@sha256, @kind, @page, @marks)',
  );
  for (const { kind, marks } of carried) insert.run({ sha256, kind, page, marks: JSON.stringify(marks) });
}

/** The times that stand beside the text of a file's pages, in order; none for what is no transcript. */
export function readTimes(db: Connection, sha256: string): { page: number; marks: PageMark[] }[] {
  const rows = statement<[string], { page: number; marks: string }>(
    db,
    "SELECT page, marks FROM page_marks WHERE sha256 = ? AND kind = 'time' ORDER BY page",
  );
  return rows.all(sha256).map(({ page, marks }) => ({ page, marks: JSON.parse(marks) as PageMark[] }));
}

/**
 * Finds the numbers anew that a file's text carries, once the text has changed (a reading by machine). Lines that the layout
 * of a PDF told stay; where it told none, those that the new text shows are taken.
 */
export function findMarksAnew(db: Connection, sha256: string): void {
  const { sql } = db;
  const format = sql.prepare('SELECT format FROM files WHERE sha256 = ?').pluck().get(sha256) as DocumentFormat;
  const lines = sql.prepare("SELECT 1 FROM page_marks WHERE sha256 = ? AND kind = 'line' LIMIT 1").get(sha256);
  const pages = sql
    .prepare<[string], PageText>('SELECT page "index", label, text, broken FROM pages WHERE sha256 = ? ORDER BY page')
    .all(sha256);
  // A PDF without lines of its own holds pictures of them; their text is plain text like any other.
  carryMarks({ format: format === 'pdf' && !lines ? 'image' : format, pages });
  sql.prepare("DELETE FROM page_marks WHERE sha256 = ? AND kind <> 'line'").run(sha256);
  for (const page of pages) insertMarks(db, sha256, page.index, page.marks ?? []);
}
