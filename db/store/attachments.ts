import type { Attachment } from '../../shared/model/library';
import type { Connection } from '../connection';

type Record = Omit<Attachment, 'warnings'> & { warnings: string };

/** A source's files, in order. */
export function listAttachments(db: Connection, sourceId: string): Attachment[] {
  return db.sql
    .prepare<[string], Record>(
      `SELECT a.id, a.source_id sourceId, a.sha256, a.name, f.mime, f.format, f.bytes, f.pages, f.text_state textState, f.warnings, a.added_at addedAt
       FROM attachments a JOIN files f ON f.sha256 = a.sha256 WHERE a.source_id = ? ORDER BY a.position, a.added_at`,
    )
    .all(sourceId)
    .map((record) => ({ ...record, warnings: JSON.parse(record.warnings) as string[] }));
}
