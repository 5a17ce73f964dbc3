import type { PartKind } from '../../shared/model/bin';
import type { Connection } from '../connection';
import { deletionOf, tableOf } from './binned-parts';
import { belongings } from './restore-part';

/**
 * Deletes parts in the bin for good: history forgets them and what hung on them, as it forgets a source. What else those
 * steps did can still be undone; rows that stayed no longer name what is gone. Runs inside the caller's transaction.
 * @throws Failure 'not-found' for what is not in the bin.
 */
export function purgeParts(db: Connection, kind: PartKind, ids: readonly string[]): number {
  if (ids.length === 0) return 0;
  for (const id of ids) deletionOf(db, kind, id);
  const list = JSON.stringify(ids);
  const forget = (table: string, column: string) =>
    db.sql
      .prepare(
        `DELETE FROM changes WHERE table_name = ? AND coalesce(after, before) ->> '${column}' IN (SELECT value FROM json_each(?))`,
      )
      .run(table, list);
  forget(tableOf[kind], 'id');
  for (const [table, column] of belongings[kind].links) forget(table, column);
  for (const [table, column] of belongings[kind].loosened) letGo(db, table, column, list);
  db.sql.exec('DELETE FROM commits WHERE id NOT IN (SELECT commit_id FROM changes)');
  return ids.length;
}

/**
 * Rows of history that name what is gone name nothing instead: evidence then is the whole source, and what lay below it the
 * top level. Not what stood above it last, which may not have been there yet at that step.
 */
function letGo(db: Connection, table: string, column: string, list: string): void {
  const names = (row: 'before' | 'after') => `${row} ->> '${column}' IN (SELECT value FROM json_each(@list))`;
  const without = (row: 'before' | 'after') =>
    `${row} = iif(${names(row)}, json_set(${row}, '$.${column}', NULL), ${row})`;
  db.sql
    .prepare(
      `UPDATE changes SET ${without('before')}, ${without('after')}
       WHERE table_name = @table AND (${names('before')} OR ${names('after')})`,
    )
    .run({ table, list });
  // A step that has nothing left to say is no step.
  db.sql.prepare("DELETE FROM changes WHERE table_name = ? AND op = 'U' AND before = after").run(table);
}
