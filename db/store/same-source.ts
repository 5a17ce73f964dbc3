import type { SourceDraft, SourceFields } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';
import { type Connection, statement } from '../connection';
import { readDrafts } from './exported';
import { readCreators } from './sources';

/** The first source outside the bin (or in it) that says word for word what this draft says; null when there is none. */
export function findSameSource(
  db: Connection,
  draft: SourceDraft,
  where: 'library' | 'bin' = 'library',
): string | null {
  const { sortTitle, date } = sourceColumns(draft);
  // The plus signs keep SQLite to the index of titles: by kind or by date alone it would walk most of the library.
  const rows = statement<[string, string, string], { id: string; fields: string }>(
    db,
    `SELECT id, fields FROM sources WHERE sort_title = ? AND +kind = ? AND +date = ? AND +binned_at IS ${where === 'bin' ? 'NOT NULL' : 'NULL'}
     ORDER BY seq`,
  ).all(sortTitle, draft.kind, date);
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

/** Sources outside the bin that could be the same work as one of this date: of that year, or of no date. */
export function sourcesOfYear(db: Connection, date: string): (SourceDraft & { id: string; title: string })[] {
  const year = date.slice(0, 4);
  const ids = db.sql
    .prepare(
      `SELECT id FROM sources WHERE binned_at IS NULL AND (date = '' OR ? = '' OR date BETWEEN ? AND ?) ORDER BY seq`,
    )
    .pluck()
    .all(year, year, `${year}-99`) as string[];
  return [...readDrafts(db, ids)];
}
