import type { SourceDraft, SourceFields } from '../../shared/model/source';
import type { SourceKindId } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';
import { readCreators } from './sources';

export type Comparable = SourceDraft & { id: string };

/** A stretch of the sources outside the bin, in order of age, after the one with this row number. */
export function readComparable(
  db: Connection,
  after: number,
  limit: number,
): { sources: Comparable[]; last: number | null } {
  const rows = db.sql
    .prepare<[number, number], { seq: number; id: string; kind: string; fields: string }>(
      'SELECT seq, id, kind, fields FROM sources WHERE binned_at IS NULL AND seq > ? ORDER BY seq LIMIT ?',
    )
    .all(after, limit);
  const sources = rows.map(({ id, kind, fields }) => ({
    id,
    kind: kind as SourceKindId,
    fields: JSON.parse(fields) as SourceFields,
    creators: readCreators(db, id),
  }));
  return { sources, last: rows.at(-1)?.seq ?? null };
}

/** Groups of sources outside the bin that have the very same file. */
export function sharedFiles({ sql }: Connection): string[][] {
  return (
    sql
      .prepare(
        `SELECT group_concat(DISTINCT s.id) FROM attachments a JOIN sources s ON s.id = a.source_id
         WHERE s.binned_at IS NULL GROUP BY a.sha256 HAVING count(DISTINCT s.id) > 1`,
      )
      .pluck()
      .all() as string[]
  ).map((ids) => ids.split(','));
}

/** Pairs that a relation says to be two works: a version, a part, a reply. */
export function distinctPairs({ sql }: Connection): Set<string> {
  const rows = sql
    .prepare("SELECT from_id, to_id FROM relations WHERE kind NOT IN ('related', 'cites')")
    .raw()
    .all() as [string, string][];
  return new Set(rows.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
}
