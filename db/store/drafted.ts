import type { SourceFields } from '../../shared/model/source';
import { type Connection, statement } from '../connection';

/** Sources outside the bin that an import made of this very file: their drafts speak of it. */
export function sourcesMadeOf(db: Connection, sha256: string): { id: string; name: string }[] {
  return statement<[string], { id: string; name: string }>(
    db,
    `SELECT s.id, a.name FROM attachments a JOIN sources s ON s.id = a.source_id
     WHERE a.sha256 = ? AND a.position = 0 AND a.added_at = s.created_at AND s.binned_at IS NULL ORDER BY s.seq`,
  ).all(sha256);
}

interface Version {
  kind: string;
  fields: string;
  drafted: string;
}

/**
 * What of a source a person has had a hand in, by its history: fields that were set, emptied or confirmed in steps that stand,
 * also `kind` and `creators`. What a machine changed stays a draft, and is not among them.
 */
export function touchedFields(db: Connection, sourceId: string): Set<string> {
  const touched = new Set<string>();
  const changes = db.sql
    .prepare<[string], { before: string; after: string; creators: number }>(
      `SELECT c.before, c.after, EXISTS (SELECT 1 FROM changes n WHERE n.commit_id = c.commit_id AND n.table_name = 'creators'
         AND n.source_id = c.source_id) creators FROM changes c JOIN commits ON commits.id = c.commit_id
       WHERE c.source_id = ? AND c.table_name = 'sources' AND c.op = 'U' AND commits.undone = 0`,
    )
    .all(sourceId);
  for (const change of changes) {
    const [before, after] = [JSON.parse(change.before) as Version, JSON.parse(change.after) as Version];
    const [was, is] = [JSON.parse(before.drafted) as object, JSON.parse(after.drafted) as object];
    // A kind that is still a draft was changed by a machine, and with it went the fields that it does not have.
    if (before.kind !== after.kind && 'kind' in is) continue;
    const [old, now] = [JSON.parse(before.fields) as SourceFields, JSON.parse(after.fields) as SourceFields];
    const keys = new Set([...Object.keys(old), ...Object.keys(now)].filter((key) => differs(old[key], now[key])));
    if (before.kind !== after.kind) keys.add('kind');
    if (change.creators) keys.add('creators');
    for (const key of Object.keys(was)) keys.add(key);
    for (const key of keys) if (!(key in is)) touched.add(key);
  }
  return touched;
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
