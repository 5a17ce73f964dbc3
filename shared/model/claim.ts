import type { BriefOfClaim } from './kept-brief';
import type { Quotation } from './quotation';
import type { SourceKindId } from './source-kinds';

export const claimStatuses = ['draft', 'in-review', 'approved', 'disputed', 'retired'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** A number that a claim rests on, with all that keeps it from being misread. Texts are as a person would say them. */
export interface ClaimFigure {
  /** "92", "73", "1.7 million" */
  value: string;
  /** "percent", "cases" */
  unit: string;
  /** What is counted: "of URLs reported". */
  counted: string;
  place: string;
  /** Partial dates; a period may be open at either end. */
  from: string;
  to: string;
  /** When it was true, as a partial date. */
  asOf: string;
  /** After which it must not be used unchecked, as a partial date. */
  expires: string;
}

/** The ways in which claims are set out: one by one, along time, against every source. */
export const claimReports = ['claims', 'timeline', 'matrix'] as const;
export type ClaimReportKind = (typeof claimReports)[number];

export type Stance = 'for' | 'against';

/** What speaks for or against a claim: a quotation, or a whole source. */
export interface Evidence {
  id: string;
  stance: Stance;
  note: string;
  sourceId: string;
  sourceTitle: string;
  sourceKind: SourceKindId;
  sourceCitation: string;
  sourceDate: string;
  /** Where the source itself has it from: each chain of citing from it to a root, without itself. */
  chains: { id: string; title: string }[][];
  quotation: Pick<Quotation, 'id' | 'text' | 'pinpoint' | 'verdict' | 'anchor' | 'lost' | 'unsure'> | null;
}

/** Several pieces of evidence, all for a claim or all against it, that go back to one source: they count once. */
export interface SharedRoot {
  stance: Stance;
  rootId: string;
  rootTitle: string;
  evidenceIds: string[];
}

export interface Claim {
  id: string;
  statement: string;
  /** Words that may be used in public, and what must be said with them. */
  wording: string;
  caveat: string;
  figures: ClaimFigure[];
  /** Names of its tags, by name. */
  tags: string[];
  status: ClaimStatus;
  reviewer: string;
  reviewedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface ClaimDetail extends Claim {
  evidence: Evidence[];
  /** The kept briefs that use it. */
  briefs: BriefOfClaim[];
  sharedRoots: SharedRoot[];
  /** Plain sentences: an expired figure, a changed quotation, evidence only from one root, nothing for it. */
  warnings: string[];
}

export interface ClaimRow extends Claim {
  supporting: number;
  opposing: number;
  /** On how many independent grounds it is supported: pieces of evidence that share a root are one. */
  roots: number;
  /** Kept briefs that use it. */
  briefs: number;
  warnings: string[];
}
