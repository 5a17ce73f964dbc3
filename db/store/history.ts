import type { HistoryEntry } from '../../shared/model/library';
import type { SourceFields } from '../../shared/model/source';
import { isSourceKind, labelOf, sourceKinds } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';

interface CommitRow {
  id: number;
  label: string;
  at: string;
  undone: number;
}

type Row = Record<string, string | number | null>;
type Difference = HistoryEntry['changes'][number];

/** The steps that touched a source, latest first, each with what a person would call the change. */
export function historyOfSource(db: Connection, sourceId: string): HistoryEntry[] {
  const steps = db.sql
    .prepare<[string], CommitRow>(
      `SELECT id, label, at, undone FROM commits WHERE id IN (SELECT commit_id FROM changes WHERE source_id = ?) ORDER BY id DESC LIMIT 500`,
    )
    .all(sourceId);
  return steps.map((step) => ({ ...step, undone: step.undone === 1, changes: differences(db, step.id, sourceId) }));
}

/** The latest steps of the library, without their details. */
export function recentHistory(db: Connection, limit: number): HistoryEntry[] {
  return db.sql
    .prepare<[number], CommitRow>('SELECT id, label, at, undone FROM commits ORDER BY id DESC LIMIT ?')
    .all(limit)
    .map((step) => ({ ...step, undone: step.undone === 1, changes: [] }));
}

function differences(db: Connection, commitId: number, sourceId: string): Difference[] {
  const changes = db.sql
    .prepare<[number, string], { table_name: string; op: string; before: string | null; after: string | null }>(
      'SELECT table_name, op, before, after FROM changes WHERE commit_id = ? AND source_id = ? ORDER BY id',
    )
    .all(commitId, sourceId);
  return changes.flatMap((change) => {
    const before = change.before ? (JSON.parse(change.before) as Row) : null;
    const after = change.after ? (JSON.parse(change.after) as Row) : null;
    return describeChange(db, change.table_name, before, after);
  });
}

function describeChange(db: Connection, table: string, before: Row | null, after: Row | null): Difference[] {
  const row = after ?? before;
  if (!row) return [];
  const shown = (value: (row: Row) => string): Pick<Difference, 'before' | 'after'> => ({
    before: before ? value(before) : '',
    after: after ? value(after) : '',
  });
  switch (table) {
    case 'sources':
      return sourceChange(before, after);
    case 'creators':
      return [
        { label: 'Creator', ...shown((r) => String(r.literal ?? [r.given, r.family].filter(Boolean).join(' '))) },
      ];
    case 'source_tags':
      return [{ label: 'Tag', ...shown((r) => nameOf(db, 'tags', r.tag_id)) }];
    case 'collection_sources':
      return [{ label: 'Collection', ...shown((r) => nameOf(db, 'collections', r.collection_id)) }];
    case 'notes':
      return [{ label: 'Note', ...shown((r) => String(r.body)) }];
    case 'quotations':
      return [{ label: 'Quotation', ...shown((r) => `${r.text}${placeChanged(before, after) ? placed(r) : ''}`) }];
    case 'attachments':
      return [{ label: 'File', ...shown((r) => String(r.name)) }];
    case 'claim_evidence':
      return [
        {
          label: 'Evidence',
          ...shown((r) => `${r.stance === 'for' ? 'for' : 'against'} “${statementOf(db, r.claim_id)}”`),
        },
      ];
    case 'relations':
      return [{ label: 'Relation', ...shown((r) => String(r.kind)) }];
    default:
      return [];
  }
}

/** Whether a quotation came to stand on another page, lost its place, or has one that is to be checked. */
function placeChanged(before: Row | null, after: Row | null): boolean {
  return before !== null && after !== null && placed(before) !== placed(after);
}

/** " (file page 12)", " (file page 30: to be checked)", " (place lost)"; empty for words without a place. */
function placed({ anchor, lost, unsure }: Row): string {
  if (lost === 1) return ' (place lost)';
  const { page } = JSON.parse(String(anchor ?? 'null') as string) ?? ({ page: null } as { page: number | null });
  return page === null ? '' : ` (file page ${page + 1}${unsure === 1 ? ': to be checked' : ''})`;
}

function nameOf(db: Connection, table: 'tags' | 'collections', id: unknown): string {
  return (
    (db.sql.prepare(`SELECT name FROM ${table} WHERE id = ?`).pluck().get(id) as string | undefined) ?? 'since deleted'
  );
}

function statementOf(db: Connection, id: unknown): string {
  const statement = db.sql.prepare('SELECT statement FROM claims WHERE id = ?').pluck().get(id) as string | undefined;
  return statement ?? 'a claim since deleted';
}

function sourceChange(before: Row | null, after: Row | null): Difference[] {
  if (!before) return [{ label: 'Source', before: '', after: 'added' }];
  if (!after) return [{ label: 'Source', before: 'there', after: 'deleted' }];
  const list: Difference[] = [];
  if (before.binned_at !== after.binned_at)
    list.push({
      label: 'Bin',
      before: before.binned_at ? 'in the bin' : '',
      after: after.binned_at ? 'in the bin' : 'restored',
    });
  const kind = String(after.kind);
  if (!isSourceKind(kind)) return list;
  if (before.kind !== kind) {
    const was = String(before.kind);
    list.push({
      label: 'Kind',
      before: isSourceKind(was) ? sourceKinds[was].label : was,
      after: sourceKinds[kind].label,
    });
  }
  const old = JSON.parse(String(before.fields)) as SourceFields;
  const now = JSON.parse(String(after.fields)) as SourceFields;
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b] = [old[key], now[key]].map(valueText) as [string, string];
    if (a !== b) list.push({ label: labelOf(kind, key), before: a, after: b });
  }
  return list;
}

function valueText(value: SourceFields[string] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value
    .map((item) => (typeof item === 'string' ? item : `${item.volume} ${item.reporter} ${item.page}`))
    .join('; ');
}
