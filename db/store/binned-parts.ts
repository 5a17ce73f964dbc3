import { Failure } from '../../shared/contract/failure';
import { type BinCounts, type BinnedPart, type PartKind, partKinds } from '../../shared/model/bin';
import { type Connection, statement } from '../connection';

export type Row = Record<string, string | number | null>;

export const tableOf: Record<PartKind, string> = {
  quotation: 'quotations',
  claim: 'claims',
  note: 'notes',
  tag: 'tags',
  collection: 'collections',
  search: 'saved_searches',
};

/** Tables of links that tell how many sources a part was on, and the column that names the part. */
const sourcesOf: Partial<Record<PartKind, { table: string; own: string }>> = {
  claim: { table: 'claim_evidence', own: 'claim_id' },
  tag: { table: 'source_tags', own: 'tag_id' },
  collection: { table: 'collection_sources', own: 'collection_id' },
};

/** How the step is named by which one tag takes in another: such a tag was not deleted, it has become the other. */
export const mergeLabel = (from: string, into: string): string => `Merge tag ${from} into ${into}`;

/**
 * The latest deletion of each row of a kind, in steps that stand, whose row is not in the library now. History keeps deleted
 * rows whole, so that the bin needs no table of its own. What went with a source that was deleted for good is in no history.
 */
function gone(kind: PartKind): string {
  const table = tableOf[kind];
  const ofSource = kind === 'quotation' || kind === 'note';
  return `FROM (SELECT x.before ->> 'id' part, max(x.id) change FROM changes x JOIN commits y ON y.id = x.commit_id
      WHERE x.op = 'D' AND x.table_name = '${table}' AND y.undone = 0 GROUP BY 1) g
    CROSS JOIN changes c ON c.id = g.change JOIN commits m ON m.id = c.commit_id
    ${ofSource ? 'JOIN sources s ON s.id = c.source_id' : ''}
    WHERE NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id = g.part)${kind === 'tag' ? " AND m.label NOT LIKE 'Merge tag %'" : ''}`;
}

export function countParts(db: Connection): BinCounts {
  const counted = partKinds.map((kind) => [kind, countKind(db, kind)]);
  return Object.fromEntries(counted) as BinCounts;
}

export function countKind(db: Connection, kind: PartKind): number {
  return statement<[], number>(db, `SELECT count(*) ${gone(kind)}`)
    .pluck()
    .get() as number;
}

export function listParts(
  db: Connection,
  { kind, offset, limit }: { kind: PartKind; offset: number; limit: number },
): BinnedPart[] {
  const rows = statement<[number, number], DeletionRow>(
    db,
    `SELECT g.part id, c.commit_id commitId, c.before, c.source_id sourceId, m.at ${gone(kind)} ORDER BY c.id DESC LIMIT ? OFFSET ?`,
  ).all(limit, offset);
  return rows.map((row) => toPart(db, kind, row));
}

/** The ids of all of a kind. */
export function partIds(db: Connection, kind: PartKind): string[] {
  return statement<[], string>(db, `SELECT g.part ${gone(kind)}`)
    .pluck()
    .all() as string[];
}

interface DeletionRow {
  id: string;
  commitId: number;
  before: string;
  sourceId: string | null;
  at: string;
}

/** The step that deleted a part, and the part as it was. */
export interface Deletion {
  kind: PartKind;
  id: string;
  commitId: number;
  row: Row;
  sourceId: string | null;
}

/** @throws Failure 'not-found' for what is not in the bin. */
export function deletionOf(db: Connection, kind: PartKind, id: string): Deletion {
  const found = statement<[string], DeletionRow>(
    db,
    `SELECT g.part id, c.commit_id commitId, c.before, c.source_id sourceId, m.at ${gone(kind).replace('GROUP BY 1', "AND x.before ->> 'id' = ? GROUP BY 1")}`,
  ).get(id);
  if (!found) throw new Failure('not-found', `This ${kind} is no longer in the bin.`);
  return { kind, id, commitId: found.commitId, row: JSON.parse(found.before) as Row, sourceId: found.sourceId };
}

function toPart(db: Connection, kind: PartKind, { id, commitId, before, sourceId, at }: DeletionRow): BinnedPart {
  const row = JSON.parse(before) as Row;
  const says = (column: string) => String(row[column] ?? '');
  const part = { kind, id, deletedAt: at, source: sourceOf(db, kind, sourceId), color: null, besides: '' };
  const sources = countSources(db, kind, { id, commitId });
  switch (kind) {
    case 'quotation':
      return { ...part, sources, words: says('text') || says('comment'), besides: says('text') ? says('comment') : '' };
    case 'claim':
      return { ...part, sources, words: says('statement'), besides: says('wording') };
    case 'note':
      return { ...part, sources, words: says('body') };
    case 'tag':
      return { ...part, sources, words: says('name'), color: says('color') };
    case 'collection':
      return { ...part, sources, words: says('name') };
    case 'search':
      return { ...part, sources, words: says('name'), besides: says('query') };
  }
}

function sourceOf(db: Connection, kind: PartKind, id: string | null): BinnedPart['source'] {
  if (kind !== 'quotation' && kind !== 'note') return null;
  const found = statement<[string | null], { id: string; title: string; binned: number }>(
    db,
    'SELECT id, title, binned_at IS NOT NULL binned FROM sources WHERE id = ?',
  ).get(id);
  return found ? { ...found, binned: found.binned === 1 } : null;
}

function countSources(db: Connection, kind: PartKind, of: { id: string; commitId: number }): number | null {
  const links = sourcesOf[kind];
  if (!links) return null;
  return statement<[number, string, string], number>(
    db,
    `SELECT count(DISTINCT source_id) FROM changes WHERE commit_id = ? AND op = 'D' AND table_name = ? AND before ->> '${links.own}' = ?`,
  )
    .pluck()
    .get(of.commitId, links.table, of.id) as number;
}
