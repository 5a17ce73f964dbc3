import { Failure } from '../../shared/contract/failure';
import type { Tag } from '../../shared/model/library';
import { type Connection, statement } from '../connection';
import { binned } from './filters';
import { type Node, withTotals } from './tree';

/** Colours a new tag takes in turn: eight that differ for colour-blind eyes too (after Okabe and Ito). */
const palette = ['#1B5E8C', '#2A7A4B', '#B3261E', '#8A5A00', '#6B4E9B', '#0F766E', '#9D3C72', '#57606A'];

/** What can bear tags: its table of links, and its column there. */
const taggings = [
  ['source_tags', 'source_id'],
  ['quotation_tags', 'quotation_id'],
  ['claim_tags', 'claim_id'],
] as const;

/** Every tag with exact counts of sources outside the bin. */
export function listTags(db: Connection): Tag[] {
  const rows = db.sql
    .prepare<[], Node & { color: string; count: number }>(
      `WITH in_bin AS MATERIALIZED (
         SELECT tag_id, count(*) n FROM sources CROSS JOIN source_tags ON source_id = sources.id WHERE ${binned} GROUP BY 1)
       SELECT id, name, color, parent_id parentId, (SELECT count(*) FROM source_tags WHERE tag_id = tags.id)
         - coalesce((SELECT n FROM in_bin WHERE tag_id = tags.id), 0) count
       FROM tags ORDER BY name COLLATE NOCASE`,
    )
    .all();
  return withTotals(db, 'tags', rows);
}

/** The tag of this name, whatever its case; null when there is none. */
export function findTag(db: Connection, name: string): string | null {
  const row = statement<[string], { id: string }>(db, 'SELECT id FROM tags WHERE lower(name) = lower(?)');
  return row.get(name.trim())?.id ?? null;
}

/** The tag of this name, made when missing. "parent/child" is one name: nesting is a separate act. */
export function ensureTag(db: Connection, name: string, newId: () => string): string {
  const found = findTag(db, name);
  if (found) return found;
  return insertTag(db, { id: newId(), name, parentId: null });
}

/** @throws Failure 'conflict' when the name is taken. */
export function insertTag(
  db: Connection,
  tag: { id: string; name: string; parentId: string | null; color?: string },
): string {
  if (findTag(db, tag.name)) throw new Failure('conflict', `There is already a tag “${tag.name}”.`);
  const made = db.sql.prepare('SELECT count(*) FROM tags').pluck().get() as number;
  db.sql
    .prepare('INSERT INTO tags (id, name, color, parent_id) VALUES (?, ?, ?, ?)')
    .run(tag.id, tag.name.trim(), tag.color ?? palette[made % palette.length], tag.parentId);
  return tag.id;
}

export interface TagPatch {
  id: string;
  name?: string;
  color?: string;
  parentId?: string | null;
}

/** @throws Failure 'not-found'; 'conflict' when the name is another tag's or the tag would lie below itself. */
export function updateTag(db: Connection, patch: TagPatch): void {
  const tag = readTag(db, patch.id);
  if (patch.name !== undefined) {
    const other = findTag(db, patch.name);
    if (other && other !== patch.id)
      throw new Failure('conflict', `There is already a tag “${patch.name}”. Merge the two instead.`, {
        otherId: other,
      });
  }
  const parentId = patch.parentId === undefined ? tag.parentId : patch.parentId;
  if (parentId && isBelow(db, parentId, patch.id)) throw new Failure('conflict', 'A tag cannot lie below itself.');
  db.sql
    .prepare('UPDATE tags SET name = ?, color = ?, parent_id = ? WHERE id = ?')
    .run(patch.name?.trim() ?? tag.name, patch.color ?? tag.color, parentId, patch.id);
}

/** Everything tagged `from` becomes tagged `into`; tags below `from` move below `into`. */
export function mergeTags(db: Connection, from: string, into: string): void {
  readTag(db, from);
  readTag(db, into);
  if (from === into) return;
  if (isBelow(db, into, from)) {
    db.sql
      .prepare('UPDATE tags SET parent_id = (SELECT parent_id FROM tags WHERE id = ?) WHERE id = ?')
      .run(from, into);
  }
  for (const [table, bearer] of taggings)
    db.sql
      .prepare(`INSERT OR IGNORE INTO ${table} (${bearer}, tag_id) SELECT ${bearer}, ? FROM ${table} WHERE tag_id = ?`)
      .run(into, from);
  removeLinks(db, from);
  db.sql.prepare('UPDATE tags SET parent_id = ? WHERE parent_id = ?').run(into, from);
  db.sql.prepare('DELETE FROM tags WHERE id = ?').run(from);
}

/** Deletes a tag; the tags below it move up one level, sources stay. */
export function removeTag(db: Connection, id: string): void {
  const tag = readTag(db, id);
  db.sql.prepare('UPDATE tags SET parent_id = ? WHERE parent_id = ?').run(tag.parentId, id);
  removeLinks(db, id);
  db.sql.prepare('DELETE FROM tags WHERE id = ?').run(id);
}

/** Tags and untags sources; returns how many sources changed. */
export function applyTags(db: Connection, ids: string[], tags: { add: string[]; remove: string[] }): number {
  const add = statement<[string, string], never>(
    db,
    'INSERT OR IGNORE INTO source_tags (source_id, tag_id) SELECT id, ? FROM sources WHERE id = ?',
  );
  const remove = statement<[string, string], never>(db, 'DELETE FROM source_tags WHERE source_id = ? AND tag_id = ?');
  let changed = 0;
  for (const id of ids) {
    let mine = 0;
    for (const tag of tags.add) mine += add.run(tag, id).changes;
    for (const tag of tags.remove) mine += remove.run(id, tag).changes;
    if (mine > 0) changed++;
  }
  return changed;
}

export function readTag(
  db: Connection,
  id: string,
): { id: string; name: string; color: string; parentId: string | null } {
  const row = db.sql
    .prepare<[string], { id: string; name: string; color: string; parentId: string | null }>(
      'SELECT id, name, color, parent_id parentId FROM tags WHERE id = ?',
    )
    .get(id);
  if (!row) throw new Failure('not-found', 'This tag is no longer in the library.');
  return row;
}

// Explicit deletes rather than the cascade: the recorder then writes them down before the tag, so undo can restore in order.
function removeLinks(db: Connection, id: string): void {
  for (const [table] of taggings) db.sql.prepare(`DELETE FROM ${table} WHERE tag_id = ?`).run(id);
}

function isBelow(db: Connection, id: string, ancestor: string): boolean {
  const above = db.sql
    .prepare(
      `WITH RECURSIVE up(id, parent_id) AS (
         SELECT id, parent_id FROM tags WHERE id = ? UNION SELECT tags.id, tags.parent_id FROM tags JOIN up ON tags.id = up.parent_id
       ) SELECT id FROM up`,
    )
    .pluck()
    .all(id) as string[];
  return above.includes(ancestor);
}

/** The tags a source carries, by name. */
export function tagsOf(db: Connection, sourceId: string): { id: string; name: string; color: string }[] {
  return db.sql
    .prepare<[string], { id: string; name: string; color: string }>(
      'SELECT id, name, color FROM source_tags JOIN tags ON tags.id = tag_id WHERE source_id = ? ORDER BY name COLLATE NOCASE',
    )
    .all(sourceId);
}
