import { Failure } from '../../shared/contract/failure';
import { type Connection, statement } from '../connection';
import { binned } from '../store/filters';

/**
 * What lies in the bin is only looked at: a person's edit of it would be lost with it, or come back with it unnoticed. Asked by
 * every edit that a person makes; undo, restoring, merging and what is worked out in the background do not ask.
 * @throws Failure 'conflict' when any of these sources lies there.
 */
export function outOfBin(db: Connection, sourceIds: readonly string[]): void {
  const [first, ...others] = statement<[string], { title: string }>(
    db,
    `SELECT title FROM sources WHERE ${binned} AND id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(sourceIds));
  if (!first) return;
  const message =
    others.length === 0
      ? `“${first.title}” is in the bin, where nothing can be changed. Restore it first.`
      : `${(others.length + 1).toLocaleString('en-US')} of these sources are in the bin, where nothing can be changed. Restore them first.`;
  throw new Failure('conflict', message);
}

/** The same for what hangs on quotations. */
export function quotesOutOfBin(db: Connection, quotationIds: readonly string[]): void {
  const ids = statement<[string], string>(
    db,
    'SELECT DISTINCT source_id FROM quotations WHERE id IN (SELECT value FROM json_each(?))',
  );
  outOfBin(db, ids.pluck().all(JSON.stringify(quotationIds)) as string[]);
}
