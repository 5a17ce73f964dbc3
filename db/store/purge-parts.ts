import type { PartKind } from '../../shared/model/bin';
import type { Connection } from '../connection';
import { deletionOf, tableOf } from './binned-parts';
import { belongings } from './restore-part';

/**
 * Deletes parts in the bin for good: history forgets them and what hung on them, as it forgets a source. What else those
 * steps did can still be undone; rows that stayed no longer name what is gone. Runs inside the caller's transaction.
 */
export function purgeParts(db: Connection, kind: PartKind, ids: readonly string[]): number {
  if (ids.length === 0) return 0;
  const instead = replacements(db, kind, ids);
  const list = JSON.stringify(ids);
  const among = (column: string) => `coalesce(after, before) ->> '${column}' IN (SELECT value FROM json_each(?))`;
  const table = tableOf[kind];
  db.sql.prepare(`DELETE FROM changes WHERE table_name = ? AND ${among('id')}`).run(table, list);
  for (const [links, column] of belongings[kind].links)
    db.sql.prepare(`DELETE FROM changes WHERE table_name = ? AND ${among(column)}`).run(links, list);
  for (const [loosened, column] of belongings[kind].loosened) forget(db, loosened, column, instead);
  db.sql.exec('DELETE FROM commits WHERE id NOT IN (SELECT commit_id FROM changes)');
  return ids.length;
}

/** What stands in the place of each of these in the rows that named it: for what lay in a tree, the level above; else nothing. */
function replacements(db: Connection, kind: PartKind, ids: readonly string[]): Record<string, string | null> {
  const above = new Map(ids.map((id) => [id, deletionOf(db, kind, id).row.parent_id ?? null]));
  const standing = (id: string | null): string | null =>
    id !== null && above.has(id) ? standing(above.get(id) as string | null) : id;
  return Object.fromEntries(ids.map((id) => [id, standing(id)]));
}

function forget(db: Connection, table: string, column: string, instead: Record<string, string | null>): void {
  const side = (name: 'before' | 'after') => {
    const found = `(SELECT j.value FROM json_each(@instead) j WHERE j.key = ${name} ->> '${column}')`;
    return `${name} = iif(${names(name)}, json_set(${name}, '$.${column}', ${found}), ${name})`;
  };
  const names = (name: string) => `${name} ->> '${column}' IN (SELECT j.key FROM json_each(@instead) j)`;
  const values = { table, instead: JSON.stringify(instead) };
  db.sql
    .prepare(
      `UPDATE changes SET ${side('before')}, ${side('after')}
       WHERE table_name = @table AND (${names('before')} OR ${names('after')})`,
    )
    .run(values);
  db.sql.prepare("DELETE FROM changes WHERE table_name = ? AND op = 'U' AND before = after").run(table);
}
