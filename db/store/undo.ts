import { Failure } from '../../shared/contract/failure';
import type { UndoState } from '../../shared/model/library';
import type { Connection } from '../connection';
import { keyOf } from './recorder';
import { isGroupThere, isGroupUsed, isLink, madeGroups } from './undo-addition';
import { makeWay, nameAgain } from './undo-tag-names';

type Row = Record<string, string | number | null>;

interface Change {
  table_name: string;
  op: 'I' | 'U' | 'D';
  before: string | null;
  after: string | null;
  source_id: string | null;
}

/** Labels of the step that would be undone and of the one that would be redone. */
export function undoState({ sql }: Connection): UndoState {
  const undo = sql.prepare('SELECT label FROM commits WHERE undone = 0 ORDER BY id DESC LIMIT 1').pluck().get();
  const redo = sql.prepare('SELECT label FROM commits WHERE undone = 1 ORDER BY id LIMIT 1').pluck().get();
  return { undo: (undo as string | undefined) ?? null, redo: (redo as string | undefined) ?? null };
}

/** Takes back the last step; returns it, or null when there is none. Runs inside the caller's transaction. */
export function undoLast(db: Connection, at: string): { id: number; label: string } | null {
  const step = db.sql.prepare('SELECT id, label FROM commits WHERE undone = 0 ORDER BY id DESC LIMIT 1').get();
  return apply(db, step as { id: number; label: string } | undefined, { back: true, at });
}

/** Does again the step last taken back. */
export function redoNext(db: Connection, at: string): { id: number; label: string } | null {
  const step = db.sql.prepare('SELECT id, label FROM commits WHERE undone = 1 ORDER BY id LIMIT 1').get();
  return apply(db, step as { id: number; label: string } | undefined, { back: false, at });
}

function apply(
  db: Connection,
  step: { id: number; label: string } | undefined,
  how: { back: boolean; at: string },
): { id: number; label: string } | null {
  if (!step) return null;
  db.sql.pragma('defer_foreign_keys = ON');
  const changes = db.sql
    .prepare(
      `SELECT table_name, op, before, after, source_id FROM changes WHERE commit_id = ? ORDER BY id ${how.back ? 'DESC' : 'ASC'}`,
    )
    .all(step.id) as Change[];
  // A source is never deleted by undo: what was added goes to the bin, with all that came with it, and so does a brief that
  // came with sources. The tags and collections made for several of them at once (the sample library) go: empty, they would
  // be all that is seen of it. One source keeps in the bin what it was tagged with, to come back with it.
  const added = new Set(changes.filter((c) => c.table_name === 'sources' && c.op === 'I').map((c) => c.source_id));
  // A claim made in the same step rests on those sources; no bin keeps it, and without them it would stand unsupported.
  const claims = new Set(changes.filter((c) => c.table_name === 'claims' && c.op === 'I').map((c) => claimOf(c)));
  const made = madeGroups(added.size > 1 ? changes : []);
  try {
    for (const change of changes) {
      if (claims.has(claimOf(change)) || made.fills(change)) applyChange(db, change, how.back);
      else if (made.makes(change)) {
        if (how.back ? !isGroupUsed(db, change) : !isGroupThere(db, change)) applyChange(db, change, how.back);
      } else if (change.source_id && added.has(change.source_id)) {
        if (change.table_name === 'sources' && change.op === 'I')
          setBinned(db, 'sources', { id: change.source_id, at: how.back ? how.at : null });
        // Its tag or collection may have been taken back too since, and have come again without it.
        else if (!how.back && change.op === 'I' && isLink(change))
          insert(db, change.table_name, rowAfter(change), 'OR IGNORE');
      } else if (added.size > 0 && change.table_name === 'briefs' && change.op === 'I') {
        const { id } = JSON.parse(change.after ?? '{}') as { id: string };
        setBinned(db, 'briefs', { id, at: how.back ? how.at : null });
      } else if (!(added.size > 0 && change.op === 'I' && change.source_id === null)) applyChange(db, change, how.back);
      else if (!how.back && change.table_name === 'tags') nameAgain(db, rowAfter(change));
    }
  } catch (error) {
    if (!(error instanceof Error && /constraint/i.test(error.message))) throw error;
    throw new Failure('conflict', `“${step.label}” can no longer be undone: something it needs was deleted for good.`);
  }
  db.sql.prepare('UPDATE commits SET undone = ? WHERE id = ?').run(how.back ? 1 : 0, step.id);
  return step;
}

/** The claim that a change is about; null for any other row. */
function claimOf({ table_name, op, before, after }: Change): string | null {
  if (!table_name.startsWith('claim')) return null;
  const row = JSON.parse((op === 'D' ? before : after) ?? '{}') as Row;
  return String(row[table_name === 'claims' ? 'id' : 'claim_id']);
}

function rowAfter({ after }: Change): Row {
  return JSON.parse(after ?? '{}') as Row;
}

function setBinned(db: Connection, table: 'sources' | 'briefs', { id, at }: { id: string; at: string | null }): void {
  db.sql.prepare(`UPDATE ${table} SET binned_at = ? WHERE id = ?`).run(at, id);
}

function applyChange(db: Connection, change: Change, back: boolean): void {
  const before = change.before ? (JSON.parse(change.before) as Row) : null;
  const after = change.after ? (JSON.parse(change.after) as Row) : null;
  const [from, to] = back ? [after, before] : [before, after];
  if (from && to) update(db, change.table_name, from, to);
  else if (to) insert(db, change.table_name, to);
  else if (from) remove(db, change.table_name, from);
}

function insert(db: Connection, table: string, row: Row, or = ''): void {
  if (table === 'tags') makeWay(db, row);
  const columns = Object.keys(row);
  db.sql
    .prepare(`INSERT ${or} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`)
    .run(row);
}

function remove(db: Connection, table: string, row: Row): void {
  db.sql
    .prepare(
      `DELETE FROM ${table} WHERE ${keyOf(db, table)
        .map((c) => `${c} = @${c}`)
        .join(' AND ')}`,
    )
    .run(row);
}

/** Sets back only the columns that the step changed: a verdict renewed since then stays. */
function update(db: Connection, table: string, from: Row, to: Row): void {
  const changed = Object.keys(to).filter((column) => from[column] !== to[column]);
  if (changed.length === 0) return;
  if (table === 'tags' && changed.includes('name')) makeWay(db, to);
  const key = keyOf(db, table);
  const values: Row = Object.fromEntries([
    ...changed.map((c) => [c, to[c] ?? null]),
    ...key.map((c) => [`key_${c}`, from[c] ?? null]),
  ]);
  db.sql
    .prepare(
      `UPDATE ${table} SET ${changed.map((c) => `${c} = @${c}`).join(', ')} WHERE ${key.map((c) => `${c} = @key_${c}`).join(' AND ')}`,
    )
    .run(values);
}
