import type { QuickEntry, SourceRow } from '../../shared/model/library';
import type { SourceDraft, SourceFields } from '../../shared/model/source';
import { missingToCite, type SourceKindId } from '../../shared/model/source-kinds';
import { type Connection, statement } from '../connection';
import { awaitsOcr } from './filters';
import { type CreatorRecord, toCreator } from './sources';

interface Record {
  id: string;
  kind: string;
  fields: string;
  creators: string;
  title: string;
  byline: string;
  date: string;
  created_at: string;
  updated_at: string;
  binned_at: string | null;
  tags: string | null;
  files: number;
  quotes: number;
  claims: number;
  awaits: number;
}

/** How a list cites a source, in plain text; handed in, since a store knows no rules of citation. */
export type CiteInList = (source: SourceDraft & { id: string }) => string;

/** Rows for these ids, in their order; ids that are gone are left out. */
export function readRows(db: Connection, ids: string[], cite: CiteInList): SourceRow[] {
  const read = statement<[string], Record>(
    db,
    `SELECT s.id, s.kind, s.fields, s.title, s.byline, s.date, s.created_at, s.updated_at, s.binned_at,
       (SELECT json_group_array(json_object('role', role, 'family', family, 'given', given, 'suffix', suffix, 'literal', literal))
         FROM (SELECT * FROM creators WHERE source_id = s.id ORDER BY position)) creators,
       (SELECT group_concat(name, char(10)) FROM (SELECT name FROM source_tags JOIN tags ON tags.id = tag_id WHERE source_id = s.id ORDER BY name COLLATE NOCASE)) tags,
       (SELECT count(*) FROM attachments WHERE source_id = s.id) files,
       (SELECT count(*) FROM quotations WHERE source_id = s.id) quotes,
       (SELECT count(DISTINCT claim_id) FROM claim_evidence WHERE source_id = s.id) claims,
       ${awaitsOcr} awaits
     FROM sources s WHERE s.id = ?`,
  );
  return ids.flatMap((id) => {
    const record = read.get(id);
    return record ? [toRow(record, cite)] : [];
  });
}

function toRow(record: Record, cite: CiteInList): SourceRow {
  const { citation, missing } = citedOnce(record, cite);
  return {
    id: record.id,
    kind: record.kind as SourceKindId,
    title: record.title,
    citation,
    date: record.date,
    byline: record.byline,
    tags: record.tags?.split('\n') ?? [],
    files: record.files,
    quotes: record.quotes,
    claims: record.claims,
    missing,
    awaitsOcr: record.awaits === 1,
    addedAt: record.created_at,
    updatedAt: record.updated_at,
    binned: record.binned_at !== null,
  };
}

interface Cited {
  of: string;
  citation: string;
  missing: string[];
}

/** Sources whose citation is kept at hand: a few lists' worth. */
const citedKept = 4000;
const citedLately = new Map<string, Cited>();

/**
 * A row's citation and what it lacks. To write fifty of them takes as long as to find the rows, and a list asks for the
 * same ones at each key typed and each turn of the wheel; so they are kept for as long as the record reads the same.
 */
function citedOnce(record: Record, cite: CiteInList): Cited {
  const of = `${record.kind}\n${record.fields}\n${record.creators}`;
  const known = citedLately.get(record.id);
  if (known?.of === of) return known;
  const draft: SourceDraft & { id: string } = {
    id: record.id,
    kind: record.kind as SourceKindId,
    fields: JSON.parse(record.fields) as SourceFields,
    creators: (JSON.parse(record.creators) as CreatorRecord[]).map(toCreator),
  };
  const cited = { of, citation: cite(draft), missing: missingToCite(draft) };
  citedLately.delete(record.id);
  citedLately.set(record.id, cited);
  if (citedLately.size > citedKept) citedLately.delete(citedLately.keys().next().value as string);
  return cited;
}

/** What quick-find indexes, in order of age, after the source `after`. */
export function quickEntries(db: Connection, after: string | null, limit: number): QuickEntry[] {
  return db.sql
    .prepare<[string | null, number], QuickEntry>(
      `SELECT s.id, s.kind, s.title, s.byline, coalesce(cast(s.year AS TEXT), '') year, coalesce((
         SELECT group_concat(name, ' ') FROM source_tags JOIN tags ON tags.id = tag_id WHERE source_id = s.id), '') tags
       FROM sources s WHERE s.binned_at IS NULL AND s.seq > coalesce((SELECT seq FROM sources WHERE id = ?), 0) ORDER BY s.seq LIMIT ?`,
    )
    .all(after, limit);
}
