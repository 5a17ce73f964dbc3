import { type DocumentFormat, readingVersions } from '../../shared/model/extraction';
import type { TextState } from '../../shared/model/library';
import { type Connection, statement } from '../connection';

export interface NewFile {
  sha256: string;
  bytes: number;
  mime: string;
  /** What is kept unread, a part of a mail, is `other`. */
  format: DocumentFormat | 'other';
  pages: number;
  textState: TextState;
  warnings: string[];
  at: string;
}

/** Sources that have this file, outside the bin first. */
export function sourcesOfFile(db: Connection, sha256: string): { id: string; title: string; binned: boolean }[] {
  return statement<[string], { id: string; title: string; binned: number }>(
    db,
    `SELECT DISTINCT s.id, s.title, s.binned_at IS NOT NULL binned FROM attachments a JOIN sources s ON s.id = a.source_id
       WHERE a.sha256 = ? ORDER BY binned, s.seq`,
  )
    .all(sha256)
    .map((row) => ({ ...row, binned: row.binned === 1 }));
}

/** Whether some source has this file: only then are its pages whole for certain. */
export function isAttached(db: Connection, sha256: string): boolean {
  const row = statement<[string], object>(db, 'SELECT 1 FROM attachments WHERE sha256 = ? LIMIT 1').get(sha256);
  return row !== undefined;
}

/** Whether some source or brief has this file. */
export function isHeld(db: Connection, sha256: string): boolean {
  return (
    isAttached(db, sha256) ||
    statement<[string], object>(db, 'SELECT 1 FROM briefs WHERE sha256 = ?').get(sha256) !== undefined
  );
}

/** What kind of file it was read as; null for one that is not in the library. */
export function fileFormat({ sql }: Connection, sha256: string): string | null {
  return (sql.prepare('SELECT format FROM files WHERE sha256 = ?').pluck().get(sha256) as string | undefined) ?? null;
}

/** Whether the database names this file at all. */
export function hasFile({ sql }: Connection, sha256: string): boolean {
  return sql.prepare('SELECT 1 FROM files WHERE sha256 = ?').get(sha256) !== undefined;
}

export function insertFile(db: Connection, file: NewFile): void {
  statement<[object], never>(
    db,
    `INSERT INTO files (sha256, bytes, mime, format, pages, text_state, reading_version, warnings, added_at)
       VALUES (@sha256, @bytes, @mime, @format, @pages, @textState, @readingVersion, @warnings, @at)`,
  ).run({
    ...file,
    readingVersion: file.format === 'other' ? 0 : readingVersions[file.format],
    warnings: JSON.stringify(file.warnings),
  });
}

/** Whether undo or redo of some step gives a source or brief this file: its pages then are whole, though none has it now. */
export function isInHistory(db: Connection, sha256: string): boolean {
  const row = db.sql
    .prepare(
      "SELECT 1 FROM changes WHERE table_name IN ('attachments', 'briefs') AND ? IN (before ->> 'sha256', after ->> 'sha256') LIMIT 1",
    )
    .get(sha256);
  return row !== undefined && hasFile(db, sha256);
}

/** Forgets a file that no source and no brief has, with its pages. */
export function deleteUnheldFile(db: Connection, sha256: string): void {
  if (isHeld(db, sha256)) return;
  db.sql.prepare('DELETE FROM pages WHERE sha256 = ?').run(sha256);
  db.sql.prepare('DELETE FROM files WHERE sha256 = ?').run(sha256);
}

/**
 * Files that no source or brief has and none can get back by undo: left by a killed import, or by what was deleted for
 * good. What was replaced stays as long as its source or brief.
 */
export function unheldFiles({ sql }: Connection): string[] {
  return sql
    .prepare(
      `SELECT sha256 FROM files WHERE NOT EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = files.sha256)
         AND sha256 NOT IN (SELECT sha256 FROM briefs
           UNION SELECT before ->> 'sha256' FROM changes WHERE table_name IN ('attachments', 'briefs') AND before IS NOT NULL
           UNION SELECT after ->> 'sha256' FROM changes WHERE table_name IN ('attachments', 'briefs') AND after IS NOT NULL)`,
    )
    .pluck()
    .all() as string[];
}

/** Hangs a file on a source, after those it has. */
export function attachFile(
  db: Connection,
  file: { id: string; sourceId: string; sha256: string; name: string; at: string },
): void {
  statement<[object], never>(
    db,
    `INSERT INTO attachments (id, source_id, sha256, name, position, added_at)
       VALUES (@id, @sourceId, @sha256, @name, (SELECT count(*) FROM attachments WHERE source_id = @sourceId), @at)`,
  ).run(file);
}

export function listFiles({ sql }: Connection): { sha256: string; bytes: number; pages: number }[] {
  return sql.prepare('SELECT sha256, bytes, pages FROM files ORDER BY sha256').all() as {
    sha256: string;
    bytes: number;
    pages: number;
  }[];
}

/** Whether the words of a file's own text are torn apart. */
export function isBroken({ sql }: Connection, sha256: string): boolean {
  return sql.prepare('SELECT text_state FROM files WHERE sha256 = ?').pluck().get(sha256) === 'broken';
}
