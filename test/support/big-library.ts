import type { Library } from '../../db/library';
import { reindexSources } from '../../db/store/source-index';
import { insertSource } from '../../db/store/sources';
import { applyTags, ensureTag } from '../../db/store/tags';
import { type SourceKindId, sourceKindIds } from '../../shared/model/source-kinds';

const surnames = ['Doe', 'Smith', 'Portman', 'McCaskill', 'Ferrer', 'Selya', 'Harmon', 'Nguyen', 'Garcia', 'Klonick'];
const topics = [
  'trafficking',
  'immunity',
  'platforms',
  'restitution',
  'statistics',
  'liability',
  'advertising',
  'testimony',
];
const courts = [
  'United States District Court for the District of Massachusetts',
  'United States Court of Appeals for the First Circuit',
  'Supreme Court of the United States',
];

/** Small repeatable pseudo-random numbers in 0..1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fills a library with `count` plausible sources of all kinds, each with one to three of forty tags. */
export function fillLibrary(library: Library, count: number): void {
  const { db, now, newId } = library.context;
  const random = seeded(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  db.sql.transaction(() => {
    const tags = Array.from({ length: 40 }, (_, i) => ensureTag(db, `${pick(topics)} ${i}`, newId));
    const ids: string[] = [];
    for (let i = 0; i < count; i++) {
      const id = newId();
      const kind: SourceKindId = i % 3 === 0 ? 'case' : pick(sourceKindIds);
      insertSource(db, {
        id,
        kind,
        at: now(),
        fields: {
          title: `${pick(topics)} and ${pick(topics)} before the ${pick(topics)} committee, part ${i}`,
          parties: [`${pick(surnames)} ${i}`, `${pick(surnames)} Corp.`],
          volume: String(1 + Math.floor(random() * 999)),
          reporter: 'Federal Reporter, Third Series',
          page: String(1 + Math.floor(random() * 1500)),
          court: pick(courts),
          date: `${1990 + Math.floor(random() * 36)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
        },
        creators: [{ role: 'author', family: pick(surnames), given: 'Jane' }],
      });
      applyTags(db, [id], { add: Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(tags)), remove: [] });
      ids.push(id);
    }
    reindexSources(db, ids);
  })();
}
