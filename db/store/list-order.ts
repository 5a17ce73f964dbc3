import type { Scope, Sort } from '../../shared/contract/inputs';
import type { Connection } from '../connection';
import { scopeIds } from './scope';

/** Up to here SQLite walks to a stretch of a list faster than the whole list is read. */
const near = 1000;

interface Kept {
  list: string;
  changes: number;
  ids: string[];
}

/** The order of the list that was last read far from its top; a library has one list in view. */
const kept = new WeakMap<Connection, Kept>();

/**
 * A stretch of a list. Far down, where SQLite would walk past all rows before it again and again while a person drags
 * the scrollbar, it is cut from the whole order, which is kept until anything is written.
 */
export function stretchOfList(
  db: Connection,
  list: { scope: Scope; sort: Sort; now: string; offset: number; limit: number },
): string[] {
  const { scope, sort, offset, limit } = list;
  if (offset < near) return scopeIds(db, list);
  const changes = db.sql.prepare('SELECT total_changes()').pluck().get() as number;
  const key = JSON.stringify([scope, sort]);
  let order = kept.get(db);
  if (order?.list !== key || order.changes !== changes) {
    order = { list: key, changes, ids: scopeIds(db, { scope, sort, now: list.now }) };
    kept.set(db, order);
  }
  return order.ids.slice(offset, offset + limit);
}
