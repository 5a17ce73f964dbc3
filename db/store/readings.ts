import { type DocumentFormat, type PageText, readingVersions } from '../../shared/model/extraction';
import type { TextState } from '../../shared/model/library';
import { type Connection, statement } from '../connection';
import { readPageMap, relabel } from './page-maps';
import { findMarksAnew, insertMarks } from './page-marks';

export interface ReadFileRow {
  sha256: string;
  name: string;
  bytes: number;
  pages: number;
  format: DocumentFormat;
}

/** Files of sources and briefs whose pages an earlier reading gave, oldest first. */
export function filesReadBefore({ sql }: Connection): ReadFileRow[] {
  return sql
    .prepare<[string], ReadFileRow>(
      `SELECT * FROM (
         SELECT f.seq, f.sha256, f.bytes, f.pages, f.format,
           coalesce((SELECT name FROM attachments a WHERE a.sha256 = f.sha256 LIMIT 1),
             (SELECT name FROM briefs b WHERE b.sha256 = f.sha256 LIMIT 1)) name
         FROM files f WHERE f.reading_version < (? ->> f.format) AND f.pages > 0)
       WHERE name IS NOT NULL ORDER BY seq`,
    )
    .all(JSON.stringify(readingVersions));
}

/**
 * Takes the text, the numbers and the labels of a stretch of pages as they are read now. What a machine read of a page stays;
 * a person's page map is obeyed once all are there (`closeReading`). Returns how many pages have another text now.
 */
export function takePages(db: Connection, sha256: string, pages: readonly PageText[]): number {
  const read = statement<[string, number], { text: string; readBy: string }>(
    db,
    'SELECT text, read_by readBy FROM pages WHERE sha256 = ? AND page = ?',
  );
  const write = statement<[object], never>(
    db,
    'UPDATE pages SET text = @text, broken = @broken WHERE sha256 = @sha256 AND page = @index',
  );
  const label = statement<[object], never>(
    db,
    `UPDATE pages SET label = iif(detected IS NULL, @label, label), detected = iif(detected IS NULL, NULL, coalesce(@label, ''))
     WHERE sha256 = @sha256 AND page = @index`,
  );
  const forget = statement<[string, number], never>(db, 'DELETE FROM page_marks WHERE sha256 = ? AND page = ?');
  let changed = 0;
  for (const page of pages) {
    const before = read.get(sha256, page.index);
    if (!before) continue;
    label.run({ sha256, index: page.index, label: page.label });
    if (before.readBy !== 'text') continue;
    forget.run(sha256, page.index);
    insertMarks(db, sha256, page.index, page.marks ?? []);
    if (before.text === page.text) continue;
    write.run({ sha256, index: page.index, text: page.text, broken: page.broken ? 1 : 0 });
    changed++;
  }
  return changed;
}

/** Ends what `takePages` began: a file whose pages are all taken is one that this reading gave. */
export function closeReading(
  db: Connection,
  sha256: string,
  now: { changed: number; textState: TextState; warnings: readonly string[] },
): void {
  const { sql } = db;
  const byMachine = sql.prepare("SELECT 1 FROM pages WHERE sha256 = ? AND read_by <> 'text' LIMIT 1").get(sha256);
  if (byMachine) findMarksAnew(db, sha256);
  if (readPageMap(db, sha256).anchors.length > 0) relabel(db, sha256);
  if (now.changed > 0) {
    // What the new text cites is found anew.
    sql.prepare('DELETE FROM authority_scans WHERE sha256 = ?').run(sha256);
    if (!byMachine)
      sql
        .prepare('UPDATE files SET text_state = ?, warnings = ? WHERE sha256 = ?')
        .run(now.textState, JSON.stringify(now.warnings), sha256);
  }
  settle(db, sha256);
}

/** For a file that cannot be read anew: its stored text stays, and tells what numbers it carries. */
export function keepReadingAsIs(db: Connection, { sha256, format }: ReadFileRow): void {
  // The times of captions are not in their text.
  if (format !== 'captions') findMarksAnew(db, sha256);
  settle(db, sha256);
}

function settle({ sql }: Connection, sha256: string): void {
  sql
    .prepare('UPDATE files SET reading_version = coalesce(? ->> format, reading_version) WHERE sha256 = ?')
    .run(JSON.stringify(readingVersions), sha256);
}
