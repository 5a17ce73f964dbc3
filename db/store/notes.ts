import { Failure } from '../../shared/contract/failure';
import type { Note } from '../../shared/model/library';
import { type Connection, statement } from '../connection';

const columns = 'id, source_id sourceId, body, created_at createdAt, updated_at updatedAt';

export function listNotes(db: Connection, sourceId: string): Note[] {
  return db.sql
    .prepare<[string], Note>(`SELECT ${columns} FROM notes WHERE source_id = ? ORDER BY created_at`)
    .all(sourceId);
}

/** @throws Failure 'not-found' */
export function readNote(db: Connection, id: string): Note {
  const note = db.sql.prepare<[string], Note>(`SELECT ${columns} FROM notes WHERE id = ?`).get(id);
  if (!note) throw new Failure('not-found', 'This note is no longer in the library.');
  return note;
}

/** Writes a note, new or known by its id. */
export function saveNote(db: Connection, note: { id: string; sourceId: string; body: string; at: string }): void {
  statement<[object], never>(
    db,
    `INSERT INTO notes (id, source_id, body, created_at, updated_at) VALUES (@id, @sourceId, @body, @at, @at)
       ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at`,
  ).run(note);
}

export function removeNote(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM notes WHERE id = ?').run(id);
}
