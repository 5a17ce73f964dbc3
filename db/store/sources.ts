import { Failure } from '../../shared/contract/failure';
import type { Creator, Source, SourceDraft, SourceFields } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { type Connection, statement } from '../connection';

interface SourceRecord {
  id: string;
  kind: string;
  fields: string;
  drafted: string;
  title: string;
  created_at: string;
  updated_at: string;
  binned_at: string | null;
}

export type CreatorRecord = { [K in 'family' | 'given' | 'suffix' | 'literal']: string | null } & { role: string };

export interface NewSource extends SourceDraft {
  id: string;
  at: string;
  drafted?: Record<string, number>;
}

/** Writes a new source with its creators. Indexing is the caller's: `commit` does it, an import does it itself. */
export function insertSource(db: Connection, source: NewSource): void {
  const columns = sourceColumns(source);
  statement<[object], never>(
    db,
    `INSERT INTO sources (id, kind, fields, drafted, title, sort_title, byline, venue, date, year, created_at, updated_at)
     VALUES (@id, @kind, @fields, @drafted, @title, @sortTitle, @byline, @venue, @date, @year, @at, @at)`,
  ).run({
    ...columns,
    id: source.id,
    kind: source.kind,
    fields: JSON.stringify(present(source.fields)),
    drafted: JSON.stringify(source.drafted ?? {}),
    at: source.at,
  });
  insertCreators(db, source.id, source.creators);
}

/** Writes a source's kind, fields, creators and what is still only drafted, over what it was. */
export function replaceSource(db: Connection, source: NewSource): void {
  const columns = sourceColumns(source);
  db.sql
    .prepare(
      `UPDATE sources SET kind = @kind, fields = @fields, drafted = @drafted, title = @title, sort_title = @sortTitle,
         byline = @byline, venue = @venue, date = @date, year = @year, updated_at = @at WHERE id = @id`,
    )
    .run({
      ...columns,
      id: source.id,
      kind: source.kind,
      fields: JSON.stringify(present(source.fields)),
      drafted: JSON.stringify(source.drafted ?? {}),
      at: source.at,
    });
  const before = readCreators(db, source.id);
  if (JSON.stringify(before) === JSON.stringify(source.creators)) return;
  db.sql.prepare('DELETE FROM creators WHERE source_id = ?').run(source.id);
  insertCreators(db, source.id, source.creators);
}

/** @throws Failure 'not-found' */
export function readSource(db: Connection, id: string): Source & { title: string } {
  const row = statement<[string], SourceRecord>(db, 'SELECT * FROM sources WHERE id = ?').get(id);
  if (!row) throw new Failure('not-found', 'This source is no longer in the library.');
  return {
    id: row.id,
    kind: row.kind as SourceKindId,
    fields: JSON.parse(row.fields) as SourceFields,
    drafted: JSON.parse(row.drafted) as Record<string, number>,
    creators: readCreators(db, id),
    title: row.title,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    binnedAt: row.binned_at,
  };
}

export function readCreators(db: Connection, sourceId: string): Creator[] {
  const rows = statement<[string], CreatorRecord>(
    db,
    'SELECT role, family, given, suffix, literal FROM creators WHERE source_id = ? ORDER BY position',
  ).all(sourceId);
  return rows.map(toCreator);
}

export function toCreator(row: CreatorRecord): Creator {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Creator;
}

/** Puts sources into the bin at the time given, or takes them out with null; returns how many changed. */
export function setBinned(db: Connection, ids: string[], at: string | null): number {
  const statement = db.sql.prepare(
    `UPDATE sources SET binned_at = ? WHERE id = ? AND binned_at IS ${at === null ? 'NOT NULL' : 'NULL'}`,
  );
  return ids.reduce((changed, id) => changed + statement.run(at, id).changes, 0);
}

/** Deletes binned sources for good, with all that hangs on them and their history; files stay until `check` sweeps. */
export function purgeSources(db: Connection, ids: string[]): number {
  const remove = db.sql.prepare('DELETE FROM sources WHERE id = ? AND binned_at IS NOT NULL');
  const forget = db.sql.prepare('DELETE FROM changes WHERE source_id = ?');
  let changed = 0;
  for (const id of ids) {
    const gone = remove.run(id).changes;
    if (gone > 0) forget.run(id);
    changed += gone;
  }
  db.sql.exec('DELETE FROM commits WHERE id NOT IN (SELECT commit_id FROM changes)');
  return changed;
}

function insertCreators(db: Connection, sourceId: string, creators: Creator[]): void {
  const insert = statement<(string | number | null)[], never>(
    db,
    'INSERT INTO creators (source_id, position, role, family, given, suffix, literal) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  creators.forEach((c, position) => {
    insert.run(sourceId, position, c.role, c.family ?? null, c.given ?? null, c.suffix ?? null, c.literal ?? null);
  });
}

/** Only fields with a value: an absent field and an empty one are the same thing. */
function present(fields: SourceFields): SourceFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => (typeof value === 'string' ? value.trim() !== '' : value.length > 0)),
  );
}
