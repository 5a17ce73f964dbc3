import { setImmediate } from 'node:timers/promises';
import { isSameWork, workMarks } from '../../shared/citation/same-work';
import type { DuplicateGroup } from '../../shared/model/library';
import { type Comparable, distinctPairs, readComparable, sharedFiles } from '../store/duplicates';
import { readRows } from '../store/rows';
import { citeInList } from './cite';
import type { Context } from './context';

/** Sources compared in one go; the library answers others in between. */
const stretch = 1000;
const most = 500;

/** A mark that more sources share than this tells nothing: a series title, a form letter. */
const crowd = 40;

interface Link {
  reason: string;
  likeness: number;
}

/**
 * Groups of sources outside the bin that are likely the same work, the surest first. Sources that a relation calls a
 * version or a part of one another are none.
 */
export async function findDuplicates({ db }: Context): Promise<DuplicateGroup[]> {
  const apart = distinctPairs(db);
  const groups = grouping();
  const byMark = new Map<string, { link: Link; sources: Comparable[] }>();
  for (let after = 0; ; ) {
    const { sources, last } = readComparable(db, after, stretch);
    for (const source of sources) {
      for (const { mark, ...link } of workMarks(source)) {
        const there = byMark.get(mark);
        if (there) there.sources.push(source);
        else byMark.set(mark, { link, sources: [source] });
      }
    }
    if (last === null) break;
    after = last;
    await setImmediate();
  }
  for (const { link, sources } of byMark.values()) {
    if (sources.length < 2 || sources.length > crowd) continue;
    sources.forEach((a, i) => {
      for (const b of sources.slice(i + 1))
        if (!apart.has(`${a.id} ${b.id}`) && isSameWork(a, b)) groups.join(a.id, b.id, link);
    });
  }
  for (const [first, ...rest] of sharedFiles(db)) {
    for (const other of rest)
      if (first && !apart.has(`${first} ${other}`))
        groups.join(first, other, { reason: 'The very same file', likeness: 1 });
  }
  return groups
    .all()
    .slice(0, most)
    .map(({ ids, reason, likeness }) => ({ reason, likeness, sources: readRows(db, ids, citeInList) }));
}

interface Group extends Link {
  ids: string[];
}

/** Sets of ids that grow together as pairs are found. */
function grouping(): { join(a: string, b: string, link: Link): void; all(): Group[] } {
  const groupOf = new Map<string, Group>();
  return {
    join(a, b, link) {
      const [one, other] = [groupOf.get(a), groupOf.get(b)];
      const ids = [...new Set([...(one?.ids ?? [a]), ...(other?.ids ?? [b])])];
      const links = [one, other, link].filter((each) => each !== undefined);
      const best = links.reduce((top, each) => (each.likeness > top.likeness ? each : top));
      const group = { ids, reason: best.reason, likeness: best.likeness };
      for (const id of ids) groupOf.set(id, group);
    },
    all: () => [...new Set(groupOf.values())].sort((a, b) => b.likeness - a.likeness),
  };
}
