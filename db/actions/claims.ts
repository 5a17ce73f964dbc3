import { Failure } from '../../shared/contract/failure';
import type { Claim, ClaimDetail, ClaimRow, Evidence, SharedRoot, Stance } from '../../shared/model/claim';
import { claimWarnings } from '../../shared/model/claim-warnings';
import { type Citing, chainsOf, independentRoots, rootsOf, sharedRoots } from '../../shared/model/evidence-roots';
import type { BriefOfClaim } from '../../shared/model/kept-brief';
import type { QuoteAnchor } from '../../shared/model/quotation';
import type { Connection } from '../connection';
import { briefsOfClaims } from '../store/briefs';
import {
  type ClaimFilter,
  type EvidenceRecord,
  insertEvidence,
  listClaims,
  listEvidence,
  readClaim,
  readEvidence,
  removeClaim,
  removeEvidence,
  saveClaim,
  setClaimTags,
  updateEvidence,
} from '../store/claims';
import { readQuotation } from '../store/quotations';
import { readSource } from '../store/sources';
import { ensureTag } from '../store/tags';
import { citeInList } from './cite';
import { type Context, commit } from './context';
import { outOfBin } from './out-of-bin';

type ClaimParts = Partial<Pick<Claim, 'statement' | 'wording' | 'caveat' | 'figures' | 'status' | 'reviewer' | 'tags'>>;

/** Claims with how well each stands. */
export function claimRows({ db, now }: Context, filter: ClaimFilter): { total: number; rows: ClaimRow[] } {
  const { total, claims } = listClaims(db, filter);
  const byClaim = Map.groupBy(
    listEvidence(
      db,
      claims.map((claim) => claim.id),
    ),
    (evidence) => evidence.claimId,
  );
  const citing = citations(db);
  const briefs = briefsOfClaims(db, claims);
  const today = now().slice(0, 10);
  const rows = claims.map((claim) => {
    const evidence = byClaim.get(claim.id) ?? [];
    const supporting = evidence.filter((each) => each.stance === 'for');
    const roots = independentRoots(
      supporting.map((each) => each.sourceId),
      citing,
    );
    return {
      ...claim,
      supporting: supporting.length,
      opposing: evidence.length - supporting.length,
      roots,
      briefs: briefs.get(claim.id)?.length ?? 0,
      warnings: claimWarnings(claim, evidence, { roots, today, briefs: briefs.get(claim.id) ?? [] }),
    };
  });
  return { total, rows };
}

/** A claim with its evidence and the chain behind it. */
export function claimDetail(context: Context, id: string): ClaimDetail {
  const claim = readClaim(context.db, id);
  const citing = citations(context.db);
  return detailOf(context, claim, { citing, briefs: briefsOfClaims(context.db, [claim]).get(id) ?? [] });
}

/** Several claims, each with its evidence and, unless told otherwise, the briefs that use it. */
export function claimDetails(
  context: Context,
  claims: readonly Claim[],
  briefs = briefsOfClaims(context.db, claims),
): ClaimDetail[] {
  const citing = citations(context.db);
  return claims.map((claim) => detailOf(context, claim, { citing, briefs: briefs.get(claim.id) ?? [] }));
}

function detailOf(
  context: Context,
  claim: Claim,
  { citing, briefs }: { citing: readonly Citing[]; briefs: BriefOfClaim[] },
): ClaimDetail {
  const { db } = context;
  const evidence = listEvidence(db, [claim.id]);
  const supporting = evidence.filter((each) => each.stance === 'for');
  const roots = independentRoots(
    supporting.map((each) => each.sourceId),
    citing,
  );
  return {
    ...claim,
    evidence: evidence.map((each) => toEvidence(db, each, citing)),
    briefs,
    sharedRoots: stances.flatMap((stance) => rootsShared(db, stance, evidence, citing)),
    warnings: claimWarnings(claim, evidence, { roots, today: context.now().slice(0, 10), briefs }),
  };
}

export function createClaim(context: Context, parts: ClaimParts & { statement: string }): string {
  const id = context.newId();
  const at = context.now();
  const blank = { wording: '', caveat: '', status: 'draft', reviewer: '' } as const;
  const lists = { figures: parts.figures ?? [], tags: parts.tags ?? [] };
  commit(context, `Claim “${shortened(parts.statement)}”`, () => {
    saveClaim(
      context.db,
      reviewed({ ...blank, ...parts, ...lists, id, reviewedAt: null, createdAt: at, updatedAt: at }, null, at),
    );
    writeTags(context, id, lists.tags);
  });
  return id;
}

export function changeClaim(context: Context, { id, ...parts }: ClaimParts & { id: string }): void {
  const before = readClaim(context.db, id);
  const at = context.now();
  commit(context, `Edit claim “${shortened(before.statement)}”`, () => {
    saveClaim(context.db, reviewed({ ...before, ...parts, updatedAt: at }, before, at));
    if (parts.tags) writeTags(context, id, parts.tags);
  });
}

function writeTags({ db, newId }: Context, id: string, names: readonly string[]): void {
  setClaimTags(
    db,
    id,
    names.map((name) => ensureTag(db, name, newId)),
  );
}

/** An approval holds for the words it was given to: changed words go back to review. */
function reviewed(claim: Claim, before: Claim | null, at: string): Claim {
  const sameWords =
    before !== null &&
    before.statement === claim.statement &&
    JSON.stringify(before.figures) === JSON.stringify(claim.figures);
  if (claim.status !== 'approved')
    return { ...claim, reviewedAt: claim.status === 'disputed' ? claim.reviewedAt : null };
  if (before?.status === 'approved' && !sameWords) return { ...claim, status: 'in-review', reviewedAt: null };
  return { ...claim, reviewedAt: before?.status === 'approved' ? before.reviewedAt : at };
}

export function deleteClaim(context: Context, id: string): void {
  commit(context, `Delete claim “${shortened(readClaim(context.db, id).statement)}”`, () =>
    removeClaim(context.db, id),
  );
}

/** Adds a quotation or a whole source to a claim. @throws Failure 'invalid' when neither is named. */
export function addEvidence(
  context: Context,
  given: { claimId: string; sourceId?: string; quotationId?: string; stance: 'for' | 'against'; note: string },
): string {
  const claim = readClaim(context.db, given.claimId);
  const sourceId = given.quotationId ? readQuotation(context.db, given.quotationId).sourceId : given.sourceId;
  if (!sourceId) throw new Failure('invalid', 'Evidence needs a quotation or a source.');
  readSource(context.db, sourceId);
  outOfBin(context.db, [sourceId]);
  const id = context.newId();
  commit(context, `Evidence ${given.stance} “${shortened(claim.statement)}”`, () =>
    insertEvidence(context.db, { ...given, id, sourceId, quotationId: given.quotationId ?? null }),
  );
  return id;
}

export function changeEvidence(
  context: Context,
  patch: { id: string; stance?: 'for' | 'against'; note?: string },
): void {
  const before = readEvidence(context.db, patch.id);
  commit(context, 'Change a piece of evidence', () =>
    updateEvidence(context.db, {
      id: patch.id,
      stance: patch.stance ?? before.stance,
      note: patch.note ?? before.note,
    }),
  );
}

export function deleteEvidence(context: Context, id: string): void {
  readEvidence(context.db, id);
  commit(context, 'Take away a piece of evidence', () => removeEvidence(context.db, id));
}

/** Who cites whom in the library. */
export function citations(db: Connection): Citing[] {
  return db.sql.prepare<[], Citing>('SELECT from_id "from", to_id "to" FROM relations WHERE kind = \'cites\'').all();
}

const stances: readonly Stance[] = ['for', 'against'];

/** What speaks for a claim and what speaks against it are two things, even where both come from one source. */
function rootsShared(
  db: Connection,
  stance: Stance,
  evidence: readonly EvidenceRecord[],
  citing: readonly Citing[],
): SharedRoot[] {
  const own = evidence.filter((each) => each.stance === stance);
  return sharedRoots(
    own.map((each) => each.sourceId),
    citing,
  ).map(({ root }) => ({
    stance,
    rootId: root,
    rootTitle: readSource(db, root).title,
    evidenceIds: own.filter((each) => rootsOf(each.sourceId, citing).includes(root)).map((each) => each.id),
  }));
}

function toEvidence(db: Connection, record: EvidenceRecord, citing: readonly Citing[]): Evidence {
  const source = readSource(db, record.sourceId);
  return {
    id: record.id,
    stance: record.stance,
    note: record.note,
    sourceId: source.id,
    sourceTitle: source.title,
    sourceKind: source.kind,
    sourceCitation: citeInList(source),
    sourceDate: typeof source.fields.date === 'string' ? source.fields.date : '',
    chains: chainsOf(source.id, citing).map((chain) => chain.map((id) => ({ id, title: readSource(db, id).title }))),
    quotation: record.quotationId
      ? {
          id: record.quotationId,
          text: record.quote ?? '',
          pinpoint: readQuotation(db, record.quotationId).pinpoint,
          verdict: record.verdict ?? 'unchecked',
          anchor: record.anchor ? (JSON.parse(record.anchor) as QuoteAnchor) : null,
          lost: record.lost === 1,
          unsure: record.unsure === 1,
        }
      : null,
  };
}

function shortened(statement: string): string {
  return statement.length > 60 ? `${statement.slice(0, 57)}…` : statement;
}
