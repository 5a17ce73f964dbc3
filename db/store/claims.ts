import { Failure } from '../../shared/contract/failure';
import type { Claim, ClaimFigure, ClaimStatus, Stance } from '../../shared/model/claim';
import type { QuoteVerdict } from '../../shared/model/quotation';
import type { Connection } from '../connection';

type Record = Omit<Claim, 'figures' | 'tags'> & { figures: string; tags: string };

const columns = `c.id, c.statement, c.wording, c.caveat, c.figures, c.status, c.reviewer, c.reviewed_at reviewedAt,
  c.created_at createdAt, c.updated_at updatedAt,
  (SELECT json_group_array(name) FROM (SELECT name FROM claim_tags JOIN tags ON tags.id = tag_id WHERE claim_id = c.id
    ORDER BY name COLLATE NOCASE)) tags`;

/** @throws Failure 'not-found' */
export function readClaim(db: Connection, id: string): Claim {
  const record = db.sql.prepare<[string], Record>(`SELECT ${columns} FROM claims c WHERE id = ?`).get(id);
  if (!record) throw new Failure('not-found', 'This claim is no longer in the library.');
  return toClaim(record);
}

/** Those of these claims that there are. */
export function findClaims(db: Connection, ids: readonly string[]): Claim[] {
  return db.sql
    .prepare<[string], Record>(`SELECT ${columns} FROM claims c WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids))
    .map(toClaim);
}

export interface ClaimFilter {
  text: string;
  status?: ClaimStatus;
  /** A tag's name, in any case: the claim or some evidence of it has it or one below it. */
  tag?: string;
  sourceId?: string;
  offset: number;
  limit: number;
}

const tagged = `EXISTS (
  WITH RECURSIVE down(id) AS (
    SELECT id FROM tags WHERE lower(name) = lower(?) UNION SELECT t.id FROM tags t JOIN down ON t.parent_id = down.id)
  SELECT 1 FROM claim_tags ct JOIN down ON down.id = ct.tag_id WHERE ct.claim_id = c.id
  UNION ALL
  SELECT 1 FROM claim_evidence e JOIN sources s ON s.id = e.source_id
  WHERE e.claim_id = c.id AND +s.binned_at IS NULL AND (
    EXISTS (SELECT 1 FROM source_tags st JOIN down ON down.id = st.tag_id WHERE st.source_id = e.source_id)
    OR EXISTS (SELECT 1 FROM quotation_tags qt JOIN down ON down.id = qt.tag_id WHERE qt.quotation_id = e.quotation_id)))`;

/** Claims that hold every word of `text`, latest change first. */
export function listClaims(db: Connection, filter: ClaimFilter): { total: number; claims: Claim[] } {
  const conditions = ['1'];
  const values: string[] = [];
  for (const word of filter.text.split(/\s+/).filter(Boolean)) {
    conditions.push("(c.statement || ' ' || c.wording || ' ' || c.figures) LIKE ? ESCAPE '\\'");
    values.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  if (filter.status) {
    conditions.push('c.status = ?');
    values.push(filter.status);
  }
  if (filter.sourceId) {
    conditions.push('EXISTS (SELECT 1 FROM claim_evidence WHERE claim_id = c.id AND source_id = ?)');
    values.push(filter.sourceId);
  }
  if (filter.tag) {
    conditions.push(tagged);
    values.push(filter.tag);
  }
  const where = conditions.join(' AND ');
  const total = db.sql
    .prepare(`SELECT count(*) FROM claims c WHERE ${where}`)
    .pluck()
    .get(...values) as number;
  const records = db.sql
    .prepare(`SELECT ${columns} FROM claims c WHERE ${where} ORDER BY c.updated_at DESC, c.rowid DESC LIMIT ? OFFSET ?`)
    .all(...values, filter.limit, filter.offset) as Record[];
  return { total, claims: records.map(toClaim) };
}

/** The words of every claim, retired ones too, for whoever looks for them in a text. */
export function allClaimWords({ sql }: Connection): { id: string; statement: string; wording: string }[] {
  return sql.prepare('SELECT id, statement, wording FROM claims').all() as {
    id: string;
    statement: string;
    wording: string;
  }[];
}

/** Which claims these quotations speak to, outside the bin or not. */
export function claimsOfQuotations(
  { sql }: Connection,
  quotationIds: readonly string[],
): { claimId: string; quotationId: string; stance: Stance }[] {
  return sql
    .prepare(
      `SELECT claim_id claimId, quotation_id quotationId, stance FROM claim_evidence
       WHERE quotation_id IN (SELECT value FROM json_each(?)) ORDER BY claim_id, position`,
    )
    .all(JSON.stringify(quotationIds)) as { claimId: string; quotationId: string; stance: Stance }[];
}

/** Writes a claim, new or over what it was. */
export function saveClaim(db: Connection, claim: Claim): void {
  db.sql
    .prepare(
      `INSERT INTO claims (id, statement, wording, caveat, figures, status, reviewer, reviewed_at, created_at, updated_at)
       VALUES (@id, @statement, @wording, @caveat, @figures, @status, @reviewer, @reviewedAt, @createdAt, @updatedAt)
       ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, wording = excluded.wording, caveat = excluded.caveat,
         figures = excluded.figures, status = excluded.status, reviewer = excluded.reviewer,
         reviewed_at = excluded.reviewed_at, updated_at = excluded.updated_at`,
    )
    .run({ ...claim, figures: JSON.stringify(claim.figures) });
}

/** Gives a claim these tags and no others. */
export function setClaimTags({ sql }: Connection, id: string, tagIds: readonly string[]): void {
  const has = sql.prepare('SELECT tag_id FROM claim_tags WHERE claim_id = ?').pluck().all(id) as string[];
  const remove = sql.prepare('DELETE FROM claim_tags WHERE claim_id = ? AND tag_id = ?');
  const add = sql.prepare('INSERT OR IGNORE INTO claim_tags (claim_id, tag_id) VALUES (?, ?)');
  for (const tagId of has) if (!tagIds.includes(tagId)) remove.run(id, tagId);
  for (const tagId of tagIds) add.run(id, tagId);
}

export function removeClaim(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM claim_evidence WHERE claim_id = ?').run(id);
  db.sql.prepare('DELETE FROM claim_tags WHERE claim_id = ?').run(id);
  db.sql.prepare('DELETE FROM claims WHERE id = ?').run(id);
}

/** A piece of evidence as it lies in the database, with what its quotation says. */
export interface EvidenceRecord {
  id: string;
  claimId: string;
  sourceId: string;
  stance: Stance;
  note: string;
  quotationId: string | null;
  quote: string | null;
  verdict: QuoteVerdict | null;
  /** `QuoteAnchor` as JSON. */
  anchor: string | null;
  lost: number | null;
  unsure: number | null;
}

const evidenceColumns = `e.id, e.claim_id claimId, e.source_id sourceId, e.stance, e.note, e.quotation_id quotationId,
  q.text quote, q.verdict, q.anchor, q.lost, q.unsure`;

/** Evidence of these claims from sources outside the bin, for before against, in the order it was given. */
export function listEvidence(db: Connection, claimIds: string[]): EvidenceRecord[] {
  return db.sql
    .prepare<[string], EvidenceRecord>(
      `SELECT ${evidenceColumns} FROM claim_evidence e JOIN sources s ON s.id = e.source_id LEFT JOIN quotations q ON q.id = e.quotation_id
       WHERE e.claim_id IN (SELECT value FROM json_each(?)) AND +s.binned_at IS NULL ORDER BY e.stance DESC, e.position`,
    )
    .all(JSON.stringify(claimIds));
}

/** @throws Failure 'not-found' */
export function readEvidence(db: Connection, id: string): EvidenceRecord {
  const record = db.sql
    .prepare<[string], EvidenceRecord>(
      `SELECT ${evidenceColumns} FROM claim_evidence e LEFT JOIN quotations q ON q.id = e.quotation_id WHERE e.id = ?`,
    )
    .get(id);
  if (!record) throw new Failure('not-found', 'This piece of evidence is no longer in the library.');
  return record;
}

export function insertEvidence(
  db: Connection,
  evidence: { id: string; claimId: string; sourceId: string; quotationId: string | null; stance: Stance; note: string },
): void {
  db.sql
    .prepare(
      `INSERT INTO claim_evidence (id, claim_id, source_id, quotation_id, stance, note, position) VALUES (@id, @claimId, @sourceId,
       @quotationId, @stance, @note, (SELECT coalesce(max(position), 0) + 1 FROM claim_evidence WHERE claim_id = @claimId))`,
    )
    .run(evidence);
}

export function updateEvidence(db: Connection, evidence: { id: string; stance: Stance; note: string }): void {
  db.sql.prepare('UPDATE claim_evidence SET stance = @stance, note = @note WHERE id = @id').run(evidence);
}

export function removeEvidence(db: Connection, id: string): void {
  db.sql.prepare('DELETE FROM claim_evidence WHERE id = ?').run(id);
}

function toClaim(record: Record): Claim {
  return {
    ...record,
    figures: JSON.parse(record.figures) as ClaimFigure[],
    tags: JSON.parse(record.tags) as string[],
  };
}
