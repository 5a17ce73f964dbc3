import type { BundleFile, BundleQuote } from '../../shared/formats/bundle';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import type { SourceDraft, SourceFields } from '../../shared/model/source';
import type { SourceKindId } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';
import { listNotes } from './notes';
import { listQuotations } from './quotations';
import { readCreators, readSource } from './sources';

/** A source with all that an export carries of it. */
export interface SourceToExport extends BibliographicRecord {
  id: string;
  quotes: BundleQuote[];
  files: Omit<BundleFile, 'path'>[];
}

/** Reads one source for an export. @throws Failure 'not-found' */
export function readForExport(db: Connection, id: string): SourceToExport {
  const { kind, fields, creators } = readSource(db, id);
  return {
    id,
    draft: { kind, fields, creators },
    tags: db.sql
      .prepare(
        'SELECT name FROM source_tags JOIN tags ON tags.id = tag_id WHERE source_id = ? ORDER BY name COLLATE NOCASE, name',
      )
      .pluck()
      .all(id) as string[],
    notes: listNotes(db, id).map(({ body }) => body),
    collections: collectionPaths(db, id),
    quotes: listQuotations(db, { sourceId: id, text: '', offset: 0, limit: 10_000 }).rows.map(
      ({ text, pinpoint, pageLabel, comment }) => ({ text, pinpoint: pinpoint ?? pageLabel ?? '', comment }),
    ),
    files: db.sql
      .prepare(
        `SELECT a.sha256, a.name, f.bytes FROM attachments a JOIN files f ON f.sha256 = a.sha256 WHERE a.source_id = ?
         ORDER BY a.position, a.added_at`,
      )
      .all(id) as SourceToExport['files'],
  };
}

/** Collections of a source as paths from the top, "Hearings / 2017". */
function collectionPaths({ sql }: Connection, sourceId: string): string[] {
  return sql
    .prepare(
      `WITH RECURSIVE up(path, parent_id) AS (
         SELECT name, parent_id FROM collections JOIN collection_sources ON collection_id = id WHERE source_id = ?
         UNION ALL SELECT c.name || ' / ' || up.path, c.parent_id FROM collections c JOIN up ON c.id = up.parent_id
       ) SELECT path FROM up WHERE parent_id IS NULL ORDER BY path`,
    )
    .pluck()
    .all(sourceId) as string[];
}

/** What these sources say, one at a time, in the order of the ids. */
export function* readDrafts(db: Connection, ids: string[]): Generator<SourceDraft & { id: string; title: string }> {
  const read = db.sql.prepare<[string], { kind: string; fields: string; title: string }>(
    'SELECT kind, fields, title FROM sources WHERE id = ?',
  );
  for (const id of ids) {
    const row = read.get(id);
    if (!row) continue;
    const fields = JSON.parse(row.fields) as SourceFields;
    yield { id, title: row.title, kind: row.kind as SourceKindId, fields, creators: readCreators(db, id) };
  }
}
