import { Failure } from '../../shared/contract/failure';
import type { PartKind } from '../../shared/model/bin';
import { type Connection, statement } from '../connection';
import { type Deletion, deletionOf, type Row, tableOf } from './binned-parts';
import { keyOf } from './recorder';
import { findTag } from './tags';

/**
 * What belongs to a part: rows that a deletion took along (`links`), and rows that stayed and only let go of it (`loosened`).
 * Both name it in a column.
 */
export const belongings: Record<PartKind, { links: Column[]; loosened: Column[] }> = {
  quotation: { links: [['quotation_tags', 'quotation_id']], loosened: [['claim_evidence', 'quotation_id']] },
  claim: {
    links: [
      ['claim_evidence', 'claim_id'],
      ['claim_tags', 'claim_id'],
    ],
    loosened: [],
  },
  note: { links: [], loosened: [] },
  tag: {
    links: [
      ['source_tags', 'tag_id'],
      ['quotation_tags', 'tag_id'],
      ['claim_tags', 'tag_id'],
    ],
    loosened: [['tags', 'parent_id']],
  },
  collection: { links: [['collection_sources', 'collection_id']], loosened: [['collections', 'parent_id']] },
  search: { links: [], loosened: [] },
};
type Column = [table: string, column: string];

/**
 * Puts a deleted part back with what its deletion took along, as far as the other side of each link is still there. Runs
 * inside a recorded step.
 * @throws Failure 'not-found' for what is not in the bin, 'conflict' for a tag whose name is another's by now.
 */
export function restorePart(db: Connection, kind: PartKind, id: string): Deletion {
  const deletion = deletionOf(db, kind, id);
  const row = { ...deletion.row };
  if (kind === 'tag' && findTag(db, String(row.name)))
    throw new Failure(
      'conflict',
      `There is a tag “${row.name}” by now. Rename that one, then restore this; the two can be merged afterwards.`,
    );
  if ('parent_id' in row && !isThere(db, tableOf[kind], 'id', row.parent_id ?? null)) row.parent_id = null;
  insert(db, tableOf[kind], row);
  const { links, loosened } = belongings[kind];
  for (const [table, column] of links) putBack(db, deletion, table, column);
  for (const [table, column] of loosened) takeHold(db, deletion, { table, column, parent: row.parent_id ?? null });
  return { ...deletion, row };
}

/** Rows that went with the part, but those that are there again and those whose other side is gone. */
function putBack(db: Connection, { commitId, id }: Deletion, table: string, column: string): void {
  const rows = statement<[number, string, string], string>(
    db,
    `SELECT before FROM changes WHERE commit_id = ? AND op = 'D' AND table_name = ? AND before ->> '${column}' = ? ORDER BY id`,
  )
    .pluck()
    .all(commitId, table, id) as string[];
  const others = otherSides(db, table);
  for (const json of rows) {
    const row = JSON.parse(json) as Row;
    let whole = true;
    for (const { from, table: other, to, on_delete } of others) {
      if (row[from] === null || isThere(db, other, to, row[from] ?? null)) continue;
      if (on_delete === 'SET NULL') row[from] = null;
      else whole = false;
    }
    if (whole) insert(db, table, row, 'OR IGNORE');
  }
}

/** Rows that let go of the part take hold of it again, unless they have been given something else since. */
function takeHold(
  db: Connection,
  { kind, commitId, id, row }: Deletion,
  { table, column, parent }: { table: string; column: string; parent: string | number | null },
): void {
  // What moved up when it was deleted moves back below it only where the level above is still the same.
  if (column === 'parent_id' && parent !== (row.parent_id ?? null)) return;
  // What was deleted itself before, and came back while this was gone, came without it (`putBack`).
  const rows = statement<[{ commitId: number; table: string; id: string }], string>(
    db,
    `SELECT after FROM changes WHERE commit_id = @commitId AND op = 'U' AND table_name = @table AND before ->> '${column}' = @id
     UNION SELECT json_set(before, '$.${column}', NULL) FROM changes WHERE op = 'D' AND table_name = @table
       AND table_name <> '${tableOf[kind]}' AND before ->> '${column}' = @id`,
  )
    .pluck()
    .all({ commitId, table, id }) as string[];
  const key = keyOf(db, table);
  const set = statement<Row[], never>(
    db,
    `UPDATE ${table} SET ${column} = @part WHERE ${key.map((c) => `${c} = @${c}`).join(' AND ')} AND ${column} IS @now`,
  );
  for (const json of rows) {
    const after = JSON.parse(json) as Row;
    set.run({ ...Object.fromEntries(key.map((c) => [c, after[c] ?? null])), part: id, now: after[column] ?? null });
  }
}

interface OtherSide {
  from: string;
  table: string;
  to: string;
  on_delete: string;
}

function otherSides({ sql }: Connection, table: string): OtherSide[] {
  return sql.pragma(`foreign_key_list(${table})`) as OtherSide[];
}

function isThere(db: Connection, table: string, column: string, value: string | number | null): boolean {
  return (
    statement<[string | number | null], unknown>(db, `SELECT 1 FROM ${table} WHERE ${column} = ?`).get(value) !==
    undefined
  );
}

/** A row as an earlier version may have written it: columns that are no more are left out, newer ones have their default. */
function insert(db: Connection, table: string, row: Row, or = ''): void {
  const there = db.sql.pragma(`table_info(${table})`) as { name: string }[];
  const columns = there.map(({ name }) => name).filter((name) => Object.hasOwn(row, name));
  statement<[Row], never>(
    db,
    `INSERT ${or} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
  ).run(Object.fromEntries(columns.map((c) => [c, row[c] ?? null])));
}
