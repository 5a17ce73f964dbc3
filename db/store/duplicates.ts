import type { WorkMark } from '../../shared/citation/same-work';
import type { SourceDraft, SourceFields } from '../../shared/model/source';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { type Connection, statement } from '../connection';
import { readCreators } from './sources';

/** Raised when `workMarks` finds more or other marks: sources marked by an older one are marked again. */
export const marksVersion = 1;

export type Comparable = SourceDraft & { id: string };

interface Row {
  id: string;
  kind: string;
  fields: string;
}

/** A stretch of the sources outside the bin whose marks are missing or old, after the one with this row number. */
export function unmarkedSources(
  db: Connection,
  after: number,
  limit: number,
): { sources: Comparable[]; last: number | null } {
  const rows = statement<[number, number, number], Row & { seq: number }>(
    db,
    `SELECT seq, id, kind, fields FROM sources s WHERE +binned_at IS NULL AND seq > ?
       AND NOT EXISTS (SELECT 1 FROM marked_sources m WHERE m.source_id = s.id AND m.version = ?) ORDER BY seq LIMIT ?`,
  ).all(after, marksVersion, limit);
  const sources = rows.map((row) => ({ ...bare(row), creators: readCreators(db, row.id) }));
  return { sources, last: rows.at(-1)?.seq ?? null };
}

/** Keeps the marks of these sources in place of earlier ones. */
export function writeMarks(db: Connection, marked: readonly { id: string; marks: readonly WorkMark[] }[]): void {
  const forget = statement<[string], never>(db, 'DELETE FROM work_marks WHERE source_id = ?');
  const keep = statement<[string, string, number], never>(
    db,
    'INSERT OR IGNORE INTO work_marks (source_id, mark, likeness) VALUES (?, ?, ?)',
  );
  const done = statement<[string, number], never>(
    db,
    'INSERT INTO marked_sources VALUES (?, ?) ON CONFLICT (source_id) DO UPDATE SET version = excluded.version',
  );
  db.sql
    .transaction(() => {
      for (const { id, marks } of marked) {
        forget.run(id);
        for (const { mark, likeness } of marks) keep.run(id, mark, likeness);
        done.run(id, marksVersion);
      }
    })
    .immediate();
}

/** Sources outside the bin under each mark that at least two and at most `crowd` of them share, in order of age. */
export function sharedMarks({ sql }: Connection, crowd: number): { mark: string; likeness: number; ids: string[] }[] {
  const rows = sql
    .prepare(
      `SELECT m.mark, m.likeness, s.id FROM work_marks m JOIN sources s ON s.id = m.source_id
       WHERE +s.binned_at IS NULL AND m.mark IN (SELECT mark FROM work_marks GROUP BY mark HAVING count(*) > 1)
       ORDER BY m.mark, s.seq`,
    )
    .raw()
    .all() as [string, number, string][];
  const groups = new Map<string, { mark: string; likeness: number; ids: string[] }>();
  for (const [mark, likeness, id] of rows) {
    const there = groups.get(mark);
    if (there) there.ids.push(id);
    else groups.set(mark, { mark, likeness, ids: [id] });
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1 && ids.length <= crowd);
}

/** These sources as far as works are told apart by them: without their creators. */
export function readBare(db: Connection, ids: readonly string[]): Comparable[] {
  const read = statement<[string], Row>(db, 'SELECT id, kind, fields FROM sources WHERE id = ?');
  return ids.flatMap((id) => {
    const row = read.get(id);
    return row ? [bare(row)] : [];
  });
}

/** One source with all by which it is marked; null when it is gone. */
export function readComparable(db: Connection, id: string): Comparable | null {
  const [source] = readBare(db, [id]);
  return source ? { ...source, creators: readCreators(db, id) } : null;
}

function bare({ id, kind, fields }: Row): Comparable {
  return { id, kind: kind as SourceKindId, fields: JSON.parse(fields) as SourceFields, creators: [] };
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

/** Pairs that a relation says to be two works: a version, a part, a reply, or plainly not the same. */
export function distinctPairs({ sql }: Connection): Set<string> {
  const rows = sql
    .prepare("SELECT from_id, to_id FROM relations WHERE kind NOT IN ('related', 'cites')")
    .raw()
    .all() as [string, string][];
  return new Set(rows.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
}

/** Changes that this connection has made so far: the same number, the same records. */
export function changesSoFar({ sql }: Connection): number {
  return sql.prepare('SELECT total_changes()').pluck().get() as number;
}
