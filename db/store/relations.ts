import type { Relation, RelationKind } from '../../shared/model/library';
import type { SourceKindId } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';

interface Row {
  id: string;
  kind: RelationKind;
  direction: 'out' | 'in';
  otherId: string;
  otherTitle: string;
  otherKind: SourceKindId;
  note: string;
}

/** What this source says of others and others of it, outside the bin. */
export function listRelations(db: Connection, sourceId: string): Relation[] {
  return db.sql
    .prepare<[string, string], Row>(
      `SELECT r.id, r.kind, 'out' direction, s.id otherId, s.title otherTitle, s.kind otherKind, r.note
         FROM relations r JOIN sources s ON s.id = r.to_id WHERE r.from_id = ? AND s.binned_at IS NULL
       UNION ALL
       SELECT r.id, r.kind, 'in', s.id, s.title, s.kind, r.note
         FROM relations r JOIN sources s ON s.id = r.from_id WHERE r.to_id = ? AND s.binned_at IS NULL
       ORDER BY 2, 3, 5`,
    )
    .all(sourceId, sourceId);
}

/** Relates two sources; the same relation twice is one. Returns its id. */
export function addRelation(
  db: Connection,
  relation: { id: string; fromId: string; toId: string; kind: RelationKind; note: string },
): string {
  const there = db.sql
    .prepare('SELECT id FROM relations WHERE from_id = ? AND to_id = ? AND kind = ?')
    .pluck()
    .get(relation.fromId, relation.toId, relation.kind);
  if (there) return there as string;
  db.sql
    .prepare('INSERT INTO relations (id, from_id, to_id, kind, note) VALUES (@id, @fromId, @toId, @kind, @note)')
    .run(relation);
  return relation.id;
}

export function removeRelation(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM relations WHERE id = ?').run(id);
}
