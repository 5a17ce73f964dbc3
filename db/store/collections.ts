import { Failure } from '../../shared/contract/failure';
import type { Collection } from '../../shared/model/library';
import type { Connection } from '../connection';
import { binned } from './filters';
import { type Node, withTotals } from './tree';

type Row = Node & { position: number; count: number };

export function listCollections(db: Connection): Collection[] {
  const rows = db.sql
    .prepare<[], Row>(
      `SELECT id, name, parent_id parentId, position, (
         SELECT count(*) FROM collection_sources WHERE collection_id = collections.id
           AND source_id NOT IN (SELECT id FROM sources WHERE ${binned})
       ) count FROM collections ORDER BY position, name COLLATE NOCASE`,
    )
    .all();
  return withTotals(db, 'collections', rows);
}

export function insertCollection(
  db: Connection,
  collection: { id: string; name: string; parentId: string | null },
): void {
  if (collection.parentId) readCollection(db, collection.parentId);
  const last = db.sql
    .prepare('SELECT coalesce(max(position), 0) FROM collections WHERE parent_id IS ?')
    .pluck()
    .get(collection.parentId);
  db.sql
    .prepare('INSERT INTO collections (id, name, parent_id, position) VALUES (?, ?, ?, ?)')
    .run(collection.id, collection.name, collection.parentId, (last as number) + 1);
}

/** The top-level collection of this name, made when missing. */
export function ensureCollection(db: Connection, name: string, newId: () => string): string {
  const found = db.sql
    .prepare('SELECT id FROM collections WHERE name = ? COLLATE NOCASE ORDER BY parent_id IS NOT NULL LIMIT 1')
    .pluck()
    .get(name);
  if (found) return found as string;
  const id = newId();
  insertCollection(db, { id, name, parentId: null });
  return id;
}

/** @throws Failure 'not-found'; 'conflict' when it would lie inside itself. */
export function updateCollection(
  db: Connection,
  patch: { id: string; name?: string; parentId?: string | null; position?: number },
): void {
  const now = readCollection(db, patch.id);
  const parentId = patch.parentId === undefined ? now.parentId : patch.parentId;
  for (let at = parentId; at; at = readCollection(db, at).parentId) {
    if (at === patch.id) throw new Failure('conflict', 'A collection cannot lie inside itself.');
  }
  db.sql
    .prepare('UPDATE collections SET name = ?, parent_id = ?, position = ? WHERE id = ?')
    .run(patch.name ?? now.name, parentId, patch.position ?? now.position, patch.id);
}

/** Deletes a collection; the collections in it move up one level, sources stay in the library. */
export function removeCollection(db: Connection, id: string): void {
  const { parentId } = readCollection(db, id);
  db.sql.prepare('UPDATE collections SET parent_id = ? WHERE parent_id = ?').run(parentId, id);
  db.sql.prepare('DELETE FROM collection_sources WHERE collection_id = ?').run(id);
  db.sql.prepare('DELETE FROM collections WHERE id = ?').run(id);
}

export function addToCollection(db: Connection, id: string, sourceIds: string[]): number {
  readCollection(db, id);
  const add = db.sql.prepare(
    'INSERT OR IGNORE INTO collection_sources (collection_id, source_id) SELECT ?, id FROM sources WHERE id = ?',
  );
  return sourceIds.reduce((changed, sourceId) => changed + add.run(id, sourceId).changes, 0);
}

export function takeFromCollection(db: Connection, id: string, sourceIds: string[]): number {
  const take = db.sql.prepare('DELETE FROM collection_sources WHERE collection_id = ? AND source_id = ?');
  return sourceIds.reduce((changed, sourceId) => changed + take.run(id, sourceId).changes, 0);
}

/** The collection at the end of a path ("Hearings / 2017"), each step made when missing. */
export function ensurePath(db: Connection, path: string, newId: () => string): string {
  const find = db.sql
    .prepare('SELECT id FROM collections WHERE name = ? COLLATE NOCASE AND parent_id IS ? ORDER BY position LIMIT 1')
    .pluck();
  let parentId: string | null = null;
  for (const name of path.split(' / ').filter((step) => step.trim() !== '')) {
    const found = find.get(name, parentId) as string | undefined;
    const id = found ?? newId();
    if (!found) insertCollection(db, { id, name, parentId });
    parentId = id;
  }
  return parentId ?? ensureCollection(db, path, newId);
}

export function hasCollection(db: Connection, id: string): boolean {
  return db.sql.prepare('SELECT 1 FROM collections WHERE id = ?').get(id) !== undefined;
}

export function readCollection(db: Connection, id: string): Node & { position: number } {
  const row = db.sql
    .prepare<[string], Node & { position: number }>(
      'SELECT id, name, parent_id parentId, position FROM collections WHERE id = ?',
    )
    .get(id);
  if (!row) throw new Failure('not-found', 'This collection is no longer in the library.');
  return row;
}

/** The collections a source lies in, by name. */
export function collectionsOf(db: Connection, sourceId: string): { id: string; name: string }[] {
  return db.sql
    .prepare<[string], { id: string; name: string }>(
      'SELECT id, name FROM collection_sources JOIN collections ON collections.id = collection_id WHERE source_id = ? ORDER BY name COLLATE NOCASE',
    )
    .all(sourceId);
}
