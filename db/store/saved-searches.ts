import type { Connection } from '../connection';

export interface SavedSearchRecord {
  id: string;
  name: string;
  query: string;
  position: number;
}

export function listSearches(db: Connection): SavedSearchRecord[] {
  return db.sql
    .prepare<[], SavedSearchRecord>(
      'SELECT id, name, query, position FROM saved_searches ORDER BY position, name COLLATE NOCASE',
    )
    .all();
}

/** Writes a saved search, new (at the end) or known by its id. */
export function saveSearch(db: Connection, search: { id: string; name: string; query: string }): void {
  db.sql
    .prepare(
      `INSERT INTO saved_searches (id, name, query, position)
       VALUES (@id, @name, @query, (SELECT coalesce(max(position), 0) + 1 FROM saved_searches))
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query`,
    )
    .run(search);
}

export function removeSearch(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM saved_searches WHERE id = ?').run(id);
}
