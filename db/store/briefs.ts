import { Failure } from '../../shared/contract/failure';
import type {
  BriefOfClaim,
  BriefOfSource,
  BriefSummary,
  ClaimInBrief,
  KeptBrief,
  QuotationInBrief,
  ShownFile,
  SourceInBrief,
} from '../../shared/model/kept-brief';
import { type Connection, statement } from '../connection';

/** What a check found in a brief, as it is stored with it. */
export interface BriefFindings {
  summary: BriefSummary;
  sources: SourceInBrief[];
  quotations: QuotationInBrief[];
  claims: ClaimInBrief[];
}

type Record = Omit<KeptBrief, 'summary'> & { summary: string };

/**
 * How many of the records that a brief (`b`) uses are gone, or others than when it was last checked. What a claim said then
 * is kept with the brief; of sources and quotations it is known when they were last changed.
 */
const changed = `(
  (SELECT count(*) FROM (SELECT value ->> 'sourceId' id FROM json_each(b.sources) UNION SELECT value ->> 'sourceId' FROM json_each(b.quotations)) u
     LEFT JOIN sources s ON s.id = u.id WHERE s.id IS NULL OR s.binned_at IS NOT NULL OR s.updated_at > b.checked_at)
  + (SELECT count(*) FROM (SELECT DISTINCT value ->> 'quotationId' id FROM json_each(b.quotations)) u
     LEFT JOIN quotations q ON q.id = u.id WHERE q.id IS NULL OR q.updated_at > b.checked_at)
  + (SELECT count(*) FROM json_each(b.claims) u LEFT JOIN claims c ON c.id = u.value ->> 'claimId'
     WHERE c.id IS NULL OR (c.statement, c.wording, c.caveat) IS NOT (u.value ->> 'statement', u.value ->> 'wording', u.value ->> 'caveat')))`;

const columns = `id, title, name, sha256, kept_at keptAt, checked_at checkedAt, binned_at binnedAt, summary,
  json_array_length(sources) sources, (SELECT count(DISTINCT value ->> 'quotationId') FROM json_each(quotations)) quotations,
  json_array_length(claims) claims, ${changed} changed`;

/** @throws Failure 'not-found' */
export function readBrief(db: Connection, id: string): KeptBrief {
  const record = statement<[string], Record>(db, `SELECT ${columns} FROM briefs b WHERE id = ?`).get(id);
  if (!record) throw new Failure('not-found', 'This brief is no longer in the library.');
  return toBrief(record);
}

/** The brief of this very file, in the bin or not; null when none is kept of it. */
export function briefOfFile(db: Connection, sha256: string): KeptBrief | null {
  const sql = `SELECT ${columns} FROM briefs b WHERE sha256 = ? ORDER BY binned_at IS NOT NULL LIMIT 1`;
  const record = statement<[string], Record>(db, sql).get(sha256);
  return record ? toBrief(record) : null;
}

/** Briefs outside the bin or in it, the last kept first. */
export function listBriefs(db: Connection, bin: boolean): KeptBrief[] {
  return db.sql
    .prepare<[], Record>(
      `SELECT ${columns} FROM briefs b WHERE binned_at IS ${bin ? 'NOT NULL' : 'NULL'} ORDER BY kept_at DESC, rowid DESC`,
    )
    .all()
    .map(toBrief);
}

export function countBinned({ sql }: Connection): number {
  return sql.prepare('SELECT count(*) FROM briefs WHERE binned_at IS NOT NULL').pluck().get() as number;
}

/** A stored file as it is shown, under the name that its brief has for it. */
export function readShownFile({ sql }: Connection, { sha256, name }: { sha256: string; name: string }): ShownFile {
  const row = sql
    .prepare('SELECT sha256, mime, format, bytes, pages, text_state textState, warnings FROM files WHERE sha256 = ?')
    .get(sha256) as Omit<ShownFile, 'name' | 'warnings'> & { warnings: string };
  return { ...row, name, warnings: JSON.parse(row.warnings) as string[] };
}

interface NewBrief {
  id: string;
  title: string;
  name: string;
  sha256: string;
  at: string;
}

export function insertBrief(db: Connection, brief: NewBrief, found: BriefFindings): void {
  db.sql
    .prepare(
      `INSERT INTO briefs (id, title, name, sha256, kept_at, checked_at, summary, sources, quotations, claims)
       VALUES (@id, @title, @name, @sha256, @at, @at, @summary, @sources, @quotations, @claims)`,
    )
    .run({ ...brief, ...asText(found) });
}

/** Gives a brief another file, with what was found in it. */
export function replaceBriefFile(db: Connection, brief: Omit<NewBrief, 'title'>, found: BriefFindings): void {
  db.sql
    .prepare(
      `UPDATE briefs SET name = @name, sha256 = @sha256, kept_at = @at, checked_at = @at, summary = @summary,
         sources = @sources, quotations = @quotations, claims = @claims WHERE id = @id`,
    )
    .run({ ...brief, ...asText(found) });
}

/** Writes what a check found, outside of any step, unless the brief has another file by now; whether it was another than before. */
export function writeFindings(
  db: Connection,
  brief: { id: string; sha256: string; at: string },
  found: BriefFindings,
): { changed: boolean } {
  const row = { ...brief, ...asText(found) };
  const { changes } = db.sql
    .prepare(
      `UPDATE briefs SET checked_at = @at, summary = @summary, sources = @sources, quotations = @quotations, claims = @claims
       WHERE id = @id AND sha256 = @sha256
         AND (summary, sources, quotations, claims) IS NOT (@summary, @sources, @quotations, @claims)`,
    )
    .run(row);
  if (changes > 0) return { changed: true };
  db.sql.prepare('UPDATE briefs SET checked_at = @at WHERE id = @id AND sha256 = @sha256').run(brief);
  return { changed: false };
}

export function renameBrief({ sql }: Connection, id: string, title: string): void {
  sql.prepare('UPDATE briefs SET title = ? WHERE id = ?').run(title, id);
}

export function binBrief({ sql }: Connection, id: string, at: string | null): void {
  sql.prepare('UPDATE briefs SET binned_at = ? WHERE id = ?').run(at, id);
}

/** Deletes a binned brief for good, with its history; its file stays until `check` sweeps. */
export function purgeBrief({ sql }: Connection, id: string): boolean {
  const { changes } = sql.prepare('DELETE FROM briefs WHERE id = ? AND binned_at IS NOT NULL').run(id);
  if (changes === 0) return false;
  sql.prepare("DELETE FROM changes WHERE table_name = 'briefs' AND coalesce(after, before) ->> 'id' = ?").run(id);
  sql.exec('DELETE FROM commits WHERE id NOT IN (SELECT commit_id FROM changes)');
  return true;
}

/** The briefs outside the bin that use these claims, by claim; `now` is what each claim says today. */
export function briefsOfClaims(
  db: Connection,
  claims: readonly { id: string; statement: string; wording: string; caveat: string }[],
): Map<string, BriefOfClaim[]> {
  const today = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = db.sql
    .prepare<[string], { id: string; title: string; checkedAt: string; changed: number; use: string }>(
      `SELECT b.id, b.title, b.checked_at checkedAt, ${changed} changed, u.value use FROM briefs b, json_each(b.claims) u
       WHERE b.binned_at IS NULL AND u.value ->> 'claimId' IN (SELECT value FROM json_each(?)) ORDER BY b.kept_at DESC, b.rowid DESC`,
    )
    .all(JSON.stringify([...today.keys()]));
  const uses = rows.map(({ id, title, checkedAt, changed: others, use }) => {
    const { claimId, statement, wording, caveat, uses } = JSON.parse(use) as ClaimInBrief;
    const is = today.get(claimId);
    const same = is?.wording === wording && is.caveat === caveat && is.statement === statement;
    return {
      claimId,
      brief: {
        briefId: id,
        title,
        checkedAt,
        changed: others,
        uses,
        older: same ? null : { statement, wording, caveat },
      },
    };
  });
  const byClaim = Map.groupBy(uses, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([claimId, own]) => [claimId, own.map(({ brief }) => brief)]));
}

interface FoundAtSource {
  id: string;
  title: string;
  checkedAt: string;
  changed: number;
  cited: string | null;
  quoted: string;
}

/** The briefs outside the bin that cite this source or quote from it. */
export function briefsOfSource({ sql }: Connection, sourceId: string): BriefOfSource[] {
  const found = sql
    .prepare<{ sourceId: string }, FoundAtSource>(
      `SELECT * FROM (
         SELECT b.id, b.title, b.kept_at, b.rowid, b.checked_at checkedAt, ${changed} changed,
           (SELECT value ->> 'places' FROM json_each(b.sources) WHERE value ->> 'sourceId' = @sourceId) cited,
           (SELECT json_group_array(json(value)) FROM json_each(b.quotations) WHERE value ->> 'sourceId' = @sourceId) quoted
         FROM briefs b WHERE b.binned_at IS NULL)
       WHERE cited IS NOT NULL OR quoted <> '[]' ORDER BY kept_at DESC, rowid DESC`,
    )
    .all({ sourceId });
  return found.map(({ id, title, checkedAt, changed: others, cited, quoted }) => ({
    briefId: id,
    title,
    checkedAt,
    changed: others,
    cited: cited ? (JSON.parse(cited) as BriefOfSource['cited']) : [],
    quoted: JSON.parse(quoted) as QuotationInBrief[],
  }));
}

function asText({ summary, sources, quotations, claims }: BriefFindings): { [K in keyof BriefFindings]: string } {
  return {
    summary: JSON.stringify(summary),
    sources: JSON.stringify(sources),
    quotations: JSON.stringify(quotations),
    claims: JSON.stringify(claims),
  };
}

function toBrief(record: Record): KeptBrief {
  return { ...record, summary: JSON.parse(record.summary) as BriefSummary };
}
