import { setImmediate } from 'node:timers/promises';
import { isSameWork, workMarks } from '../../shared/citation/same-work';
import type { DuplicateGroup } from '../../shared/model/library';
import type { Connection } from '../connection';
import {
  type Comparable,
  changesSoFar,
  distinctPairs,
  readBare,
  readComparable,
  sharedFiles,
  sharedMarks,
  unmarkedSources,
  writeMarks,
} from '../store/duplicates';
import { addRelation } from '../store/relations';
import { readRows } from '../store/rows';
import { citeInList } from './cite';
import { type Context, commit } from './context';
import { type Group, grouping } from './group-sources';

/** Sources marked, read or compared in one go, some ten milliseconds; the library answers others in between. */
const stretch = { marked: 200, read: 2000, compared: 1000 };

/** A mark that more sources share than this tells nothing: a series title, a form letter. */
const crowd = 40;

const found = new WeakMap<Connection, { at: number; groups: Promise<Group[]> }>();

/**
 * Groups of sources outside the bin that are likely the same work, the surest first. Sources that a relation calls a
 * version or a part of one another, or not the same, are none. Marks are kept with the library; the groups as long as
 * nothing changes, so that the next page of them costs only its rows.
 */
export async function findDuplicates(
  { db }: Context,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; rows: DuplicateGroup[] }> {
  await markAll(db);
  const at = changesSoFar(db);
  let now = found.get(db);
  if (now?.at !== at) {
    now = { at, groups: groupAll(db) };
    found.set(db, now);
    // A failure is told to whoever waits for it and is not kept.
    now.groups.catch(() => found.delete(db));
  }
  const groups = await now.groups;
  const rows = groups.slice(offset, offset + limit).map(({ ids, mark, likeness }) => ({
    reason: reasonOf(db, ids, mark),
    likeness,
    sources: readRows(db, ids, citeInList),
  }));
  return { total: groups.length, rows };
}

/** Says that these are different works, in one undoable step; returns how many pairs that is said of anew. */
export function keepApart(context: Context, ids: readonly string[]): number {
  const { db, newId } = context;
  const apart = distinctPairs(db);
  const pairs = pairsOf([...new Set(ids)]).filter(([a, b]) => !apart.has(`${a} ${b}`));
  commit(context, `Keep ${ids.length} sources apart`, () => {
    for (const [fromId, toId] of pairs) addRelation(db, { id: newId(), fromId, toId, kind: 'distinct-from', note: '' });
  });
  return pairs.length;
}

async function markAll(db: Connection): Promise<void> {
  for (let after = 0; ; ) {
    const { sources, last } = unmarkedSources(db, after, stretch.marked);
    if (last === null) return;
    after = last;
    writeMarks(
      db,
      sources.map((source) => ({ id: source.id, marks: workMarks(source) })),
    );
    await setImmediate();
  }
}

async function groupAll(db: Connection): Promise<Group[]> {
  const apart = distinctPairs(db);
  const marks = sharedMarks(db, crowd);
  await setImmediate();
  const sources = new Map<string, Comparable>();
  const ids = [...new Set(marks.flatMap((mark) => mark.ids))];
  for (let from = 0; from < ids.length; from += stretch.read) {
    for (const source of readBare(db, ids.slice(from, from + stretch.read))) sources.set(source.id, source);
    await setImmediate();
  }
  const groups = grouping();
  let compared = 0;
  for (const { mark, likeness, ids } of marks) {
    for (const [a, b] of pairsOf(ids)) {
      const [one, other] = [sources.get(a), sources.get(b)];
      if (one && other && !apart.has(`${a} ${b}`) && isSameWork(one, other)) groups.join(a, b, { mark, likeness });
      compared++;
    }
    if (compared < stretch.compared) continue;
    compared = 0;
    await setImmediate();
  }
  for (const [first, ...rest] of sharedFiles(db))
    for (const other of rest)
      if (first && !apart.has(`${first} ${other}`)) groups.join(first, other, { mark: null, likeness: 1 });
  return groups.all();
}

/** What a person reads: the mark's own words, which only the source that has it tells. */
function reasonOf(db: Connection, ids: readonly string[], mark: string | null): string {
  if (mark === null) return 'The very same file';
  for (const id of ids) {
    const source = readComparable(db, id);
    const reason = source && workMarks(source).find((one) => one.mark === mark)?.reason;
    if (reason) return reason;
  }
  return 'Alike';
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}
