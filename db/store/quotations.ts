import { Failure } from '../../shared/contract/failure';
import type { HighlightMeaning, Quotation, QuoteAnchor, QuoteOrigin, QuoteVerdict } from '../../shared/model/quotation';
import type { Connection } from '../connection';
import { type PinpointReader, pinpointReader } from './pinpoints';

interface Record {
  id: string;
  source_id: string;
  text: string;
  anchor: string | null;
  page_label: string | null;
  pinpoint: string | null;
  meaning: string;
  comment: string;
  verdict: string;
  verdict_note: string | null;
  lost: number;
  unsure: number;
  place_note: string | null;
  origin: string | null;
  created_at: string;
  updated_at: string;
  tags: string | null;
  machine_read: number;
}

const select = `SELECT q.*, (SELECT group_concat(name, char(10)) FROM quotation_tags JOIN tags ON tags.id = tag_id
  WHERE quotation_id = q.id) tags, EXISTS (SELECT 1 FROM pages p WHERE p.sha256 = q.anchor ->> 'sha256'
  AND p.page BETWEEN q.anchor ->> 'page' AND q.anchor ->> 'endPage' AND p.read_by = 'ocr') machine_read FROM quotations q`;

/** @throws Failure 'not-found' */
export function readQuotation(db: Connection, id: string): Quotation {
  const record = db.sql.prepare<[string], Record>(`${select} WHERE q.id = ?`).get(id);
  if (!record) throw new Failure('not-found', 'This quotation is no longer in the library.');
  return toQuotation(record, pinpointReader(db));
}

export interface QuotationFilter {
  sourceId?: string;
  /** Condition on `sources s` and its values. */
  where?: { sql: string; values: (string | number)[] };
  ids?: string[];
  text: string;
  verdicts?: QuoteVerdict[];
  meaning?: HighlightMeaning;
  /** A tag's name, in any case. */
  tag?: string;
  lost?: boolean;
  /** Those whose place a person has to look at. */
  unsure?: boolean;
  /** Those that came with the file as its annotations, or those that did not. */
  fromFile?: boolean;
  offset: number;
  limit: number;
}

/** A filter as conditions on `quotations q` and `sources s`. */
function conditionsOf(filter: QuotationFilter): { sql: string; values: (string | number)[] } {
  // The plus sign keeps SQLite from walking all sources outside the bin to count a few quotations.
  // What lies in the bin is in no list but that of its own source.
  const conditions = filter.sourceId ? [] : ['+s.binned_at IS NULL'];
  const values: (string | number)[] = [];
  const add = (sql: string, ...more: (string | number)[]) => {
    conditions.push(sql);
    values.push(...more);
  };
  if (filter.sourceId) add('q.source_id = ?', filter.sourceId);
  if (filter.where) add(filter.where.sql, ...filter.where.values);
  if (filter.ids) add('q.id IN (SELECT value FROM json_each(?))', JSON.stringify(filter.ids));
  if (filter.verdicts) add('q.verdict IN (SELECT value FROM json_each(?))', JSON.stringify(filter.verdicts));
  if (filter.meaning) add('q.meaning = ?', filter.meaning);
  if (filter.tag)
    add(
      `EXISTS (SELECT 1 FROM quotation_tags JOIN tags ON tags.id = tag_id WHERE quotation_id = q.id AND lower(name) = lower(?))`,
      filter.tag,
    );
  if (filter.lost !== undefined) add('q.lost = ?', filter.lost ? 1 : 0);
  if (filter.unsure !== undefined) add(`${filter.unsure ? '' : 'NOT '}(q.unsure = 1 AND q.lost = 0)`);
  if (filter.fromFile !== undefined) add(`q.origin IS ${filter.fromFile ? 'NOT NULL' : 'NULL'}`);
  for (const word of filter.text.split(/\s+/).filter(Boolean))
    add(`q.text || ' ' || q.comment || ' ' || s.title LIKE ? ESCAPE '\\'`, `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return { sql: conditions.join(' AND '), values };
}

/** Quotations of one source in the order of its pages, or of a scope, latest first. */
export function listQuotations(db: Connection, filter: QuotationFilter): { total: number; rows: Quotation[] } {
  const { sql, values } = conditionsOf(filter);
  const from = `JOIN sources s ON s.id = q.source_id WHERE ${sql}`;
  const total = db.sql
    .prepare(`SELECT count(*) FROM quotations q ${from}`)
    .pluck()
    .get(...values) as number;
  const order = filter.sourceId
    ? "q.anchor ->> 'sha256', q.anchor ->> 'page', q.anchor ->> 'start', q.created_at"
    : 'q.created_at DESC, q.rowid DESC';
  const records = db.sql
    .prepare(`${select} ${from} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(...values, filter.limit, filter.offset) as Record[];
  const pinpoints = pinpointReader(db);
  return { total, rows: records.map((record) => toQuotation(record, pinpoints)) };
}

/**
 * Quotations of a source that stand in this file, or that stood in one that the source has no more and lost their place
 * with it.
 */
export function quotationsToPlace(db: Connection, sourceId: string, sha256: string): Quotation[] {
  const records = db.sql
    .prepare(
      `${select} WHERE q.source_id = @sourceId AND q.anchor IS NOT NULL AND (q.anchor ->> 'sha256' = @sha256 OR (q.lost = 1
         AND q.anchor ->> 'sha256' NOT IN (SELECT sha256 FROM attachments WHERE source_id = @sourceId)))`,
    )
    .all({ sourceId, sha256 }) as Record[];
  const pinpoints = pinpointReader(db);
  return records.map((record) => toQuotation(record, pinpoints));
}

/** Files in which some quotation stands, with the sources of those quotations. */
export function quotedFiles({ sql }: Connection): { sha256: string; sourceId: string; name: string }[] {
  return sql
    .prepare(
      `SELECT DISTINCT a.sha256, a.source_id sourceId, a.name FROM attachments a WHERE EXISTS (
         SELECT 1 FROM quotations q WHERE q.source_id = a.source_id AND q.anchor ->> 'sha256' = a.sha256)`,
    )
    .all() as { sha256: string; sourceId: string; name: string }[];
}

export interface NewQuotation {
  id: string;
  sourceId: string;
  text: string;
  anchor: QuoteAnchor | null;
  pageLabel: string | null;
  pinpoint: string | null;
  meaning: HighlightMeaning;
  comment: string;
  verdict: QuoteVerdict;
  verdictNote: string | null;
  origin?: QuoteOrigin | null;
  placeNote?: string | null;
  at: string;
}

export function insertQuotation(db: Connection, quotation: NewQuotation): void {
  db.sql
    .prepare(
      `INSERT INTO quotations (id, source_id, text, anchor, page_label, pinpoint, meaning, comment, verdict, verdict_note, place_note,
         origin, created_at, updated_at)
       VALUES (@id, @sourceId, @text, @anchor, @pageLabel, @pinpoint, @meaning, @comment, @verdict, @verdictNote, @placeNote,
         @origin, @at, @at)`,
    )
    .run({
      ...quotation,
      placeNote: quotation.placeNote ?? null,
      anchor: quotation.anchor ? JSON.stringify(quotation.anchor) : null,
      origin: quotation.origin ? JSON.stringify(quotation.origin) : null,
    });
}

export type QuotationPatch = Partial<
  Pick<
    Quotation,
    | 'text'
    | 'pinpoint'
    | 'meaning'
    | 'comment'
    | 'verdict'
    | 'verdictNote'
    | 'anchor'
    | 'pageLabel'
    | 'lost'
    | 'unsure'
    | 'placeNote'
  >
>;

export function updateQuotation(db: Connection, id: string, patch: QuotationPatch & { at: string }): void {
  const { pinpoint, pageLabel } = asStored(db, id);
  const next = { ...readQuotation(db, id), pinpoint, pageLabel, ...patch };
  db.sql
    .prepare(
      `UPDATE quotations SET text = ?, anchor = ?, page_label = ?, pinpoint = ?, meaning = ?, comment = ?, verdict = ?, verdict_note = ?, lost = ?,
         unsure = ?, place_note = ?, updated_at = ?
       WHERE id = ?`,
    )
    .run(
      next.text,
      next.anchor ? JSON.stringify(next.anchor) : null,
      next.pageLabel,
      next.pinpoint,
      next.meaning,
      next.comment,
      next.verdict,
      next.verdictNote,
      next.lost ? 1 : 0,
      next.unsure ? 1 : 0,
      next.placeNote,
      patch.at,
      id,
    );
}

/** What was typed or kept when it was taken, not what the page map says now. */
function asStored({ sql }: Connection, id: string): Pick<Quotation, 'pinpoint' | 'pageLabel'> {
  return sql
    .prepare<[string], Pick<Quotation, 'pinpoint' | 'pageLabel'>>(
      'SELECT pinpoint, page_label pageLabel FROM quotations WHERE id = ?',
    )
    .get(id) as Pick<Quotation, 'pinpoint' | 'pageLabel'>;
}

/** Sets a quotation's tags to these tag ids. */
export function setQuotationTags(db: Connection, id: string, tagIds: string[]): void {
  db.sql.prepare('DELETE FROM quotation_tags WHERE quotation_id = ?').run(id);
  const add = db.sql.prepare('INSERT OR IGNORE INTO quotation_tags (quotation_id, tag_id) VALUES (?, ?)');
  for (const tagId of tagIds) add.run(id, tagId);
}

export function removeQuotation(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM quotation_tags WHERE quotation_id = ?').run(id);
  db.sql.prepare('DELETE FROM quotations WHERE id = ?').run(id);
}

/** A record with its place as the page map has it now. */
function toQuotation(record: Record, pinpoints: PinpointReader): Quotation {
  const anchor = record.anchor ? (JSON.parse(record.anchor) as QuoteAnchor) : null;
  // One that lost its place keeps what it was called.
  const place = anchor && record.lost === 0 ? pinpoints.at(record.source_id, anchor) : null;
  return {
    id: record.id,
    sourceId: record.source_id,
    text: record.text,
    anchor,
    pageLabel: place?.label ?? record.page_label,
    pinpoint: record.pinpoint ?? place?.pin ?? record.page_label,
    places: place?.all ?? null,
    meaning: record.meaning as HighlightMeaning,
    comment: record.comment,
    tags: record.tags?.split('\n') ?? [],
    verdict: record.verdict as QuoteVerdict,
    verdictNote: record.verdict_note,
    lost: record.lost === 1,
    unsure: record.unsure === 1,
    placeNote: record.place_note,
    machineRead: record.machine_read === 1,
    origin: record.origin ? (JSON.parse(record.origin) as QuoteOrigin) : null,
    createdAt: record.created_at,
    updatedAt: record.updated_at,
  };
}

/** A quotation's words and its place; null where it has none that is sure. */
export interface WordsOfQuotation {
  id: string;
  text: string;
  anchor: QuoteAnchor | null;
}

/** The words of all quotations of a source that have any. */
export function wordsOfQuotations({ sql }: Connection, sourceId: string): WordsOfQuotation[] {
  return sql
    .prepare<[string], { id: string; text: string; anchor: string | null }>(
      "SELECT id, text, iif(lost, NULL, anchor) anchor FROM quotations WHERE source_id = ? AND text <> ''",
    )
    .all(sourceId)
    .map((row) => ({ ...row, anchor: row.anchor ? (JSON.parse(row.anchor) as QuoteAnchor) : null }));
}
