import { Failure } from '../../shared/contract/failure';
import type { Attachment } from '../../shared/model/library';
import type { Connection } from '../connection';

type Record = Omit<Attachment, 'warnings' | 'readAskew'> & { warnings: string; readAskew: number };

/** One file of a source. @throws Failure 'not-found' */
export function readAttachment(
  { sql }: Connection,
  id: string,
): { id: string; sourceId: string; sha256: string; name: string } {
  const row = sql.prepare('SELECT id, source_id sourceId, sha256, name FROM attachments WHERE id = ?').get(id);
  if (!row) throw new Failure('not-found', 'This file is no longer in the library.');
  return row as { id: string; sourceId: string; sha256: string; name: string };
}

/** Puts another file in the place of one; what hangs on the old one's bytes stays where it is. */
export function replaceAttached({ sql }: Connection, file: { id: string; sha256: string; name: string }): void {
  sql.prepare('UPDATE attachments SET sha256 = @sha256, name = @name WHERE id = @id').run(file);
}

/** Takes a file off its source; its bytes and pages stay for undo. */
export function removeAttached({ sql }: Connection, id: string): void {
  sql.prepare('DELETE FROM attachments WHERE id = ?').run(id);
}

/** A source's files, in order. */
export function listAttachments(db: Connection, sourceId: string): Attachment[] {
  return db.sql
    .prepare<[string], Record>(
      `SELECT a.id, a.source_id sourceId, a.sha256, a.name, f.mime, f.format, f.bytes, f.pages, f.text_state textState, f.warnings, a.added_at addedAt,
         EXISTS (SELECT 1 FROM page_words w WHERE w.sha256 = a.sha256 AND w.stale = 1) readAskew
       FROM attachments a JOIN files f ON f.sha256 = a.sha256 WHERE a.source_id = ? ORDER BY a.position, a.added_at`,
    )
    .all(sourceId)
    .map((record) => ({
      ...record,
      warnings: JSON.parse(record.warnings) as string[],
      readAskew: record.readAskew === 1,
    }));
}
