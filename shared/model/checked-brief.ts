import type { ClaimStatus } from './claim';
import type { ClaimUse } from './kept-brief';
import type { QuoteVerdict } from './quotation';
import type { SourceDraft } from './source';
import type { TextLayout } from './text-layout';

/** Where words stand in a brief's text, in UTF-16 offsets. */
export interface BriefWords {
  start: number;
  end: number;
}

export interface CheckedBriefQuotes {
  quotes: {
    text: string;
    span: BriefWords;
    /** The citation that it is taken from, as printed; null when none is near. */
    cited: string | null;
    /** What it is cited to is not in the library, so that its own source could not be looked at. */
    absent: boolean;
    verdict: QuoteVerdict;
    sourceId: string | null;
    sourceTitle: string | null;
    sha256: string | null;
    /** Page of the file, from 1. */
    page: number | null;
    label: string | null;
    found: string | null;
    note: string | null;
  }[];
  verified: number;
  failed: number;
}

export interface BriefFinding {
  rule: string;
  severity: 'error' | 'advice';
  text: string | null;
  span: BriefWords | null;
  message: string;
}

export interface BriefAuthority {
  citation: string;
  /** Escaped; holds only i, em, span and a elements. */
  html: string;
  references: number;
  /** Cited so often that the table says "passim" instead of pages. */
  passim: boolean;
  /** Pages of the brief, where its file has pages. */
  pages: string[];
  /** Every place in the brief that cites it. */
  spans: BriefWords[];
  sourceId: string | null;
  /** The source that it would make; null where it is in the library, or the brief says too little of it. */
  draft: SourceDraft | null;
}

export interface CheckedBrief {
  quotes: CheckedBriefQuotes;
  citations: BriefFinding[];
  authorities: { title: string; entries: BriefAuthority[] }[];
  /** Protected names that the brief prints. */
  names: string[];
}

/** A claim of the library that a brief uses. */
export interface BriefClaim {
  claimId: string;
  statement: string;
  status: ClaimStatus;
  caveat: string;
  /** Sentences on what must be known of it before it is used: expired figures, doubtful evidence. */
  warnings: string[];
  uses: ClaimUse[];
}

/** A brief's file as it was read, with all that the check found. */
export interface CheckedBriefFile extends CheckedBrief {
  name: string;
  text: string;
  /** How its text is set, where its format says so. */
  layout: TextLayout | null;
  claims: BriefClaim[];
  /** How many citations were read, short forms and all. */
  cited: number;
  /** What a person should know of how the file could be read. */
  notes: string[];
}
