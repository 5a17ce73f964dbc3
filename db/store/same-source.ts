import type { SourceDraft, SourceFields } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';
import type { Connection } from '../connection';
import { readCreators } from './sources';

/** The first source outside the bin that says word for word what this draft says; null when there is none. */
export function findSameSource(db: Connection, draft: SourceDraft): string | null {
  const { sortTitle, date } = sourceColumns(draft);
  const rows = db.sql
    .prepare<[string, string, string], { id: string; fields: string }>(
      'SELECT id, fields FROM sources WHERE sort_title = ? AND kind = ? AND date = ? AND binned_at IS NULL ORDER BY seq',
    )
    .all(sortTitle, draft.kind, date);
  const mine = canonical(draft.fields);
  for (const { id, fields } of rows) {
    if (canonical(JSON.parse(fields) as SourceFields) !== mine) continue;
    if (JSON.stringify(readCreators(db, id).map(ordered)) === JSON.stringify(draft.creators.map(ordered))) return id;
  }
  return null;
}

function canonical(fields: SourceFields): string {
  const present = Object.entries(fields).filter(
    ([, value]) => (typeof value === 'string' ? value.trim() : value).length,
  );
  return JSON.stringify(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ordered(creator: object): [string, unknown][] {
  return Object.entries(creator)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
