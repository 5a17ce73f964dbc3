import type { BriefWords } from './checked-brief';
import type { Attachment } from './library';
import type { QuoteVerdict } from './quotation';

/** Where a brief says something: offsets into its text, the page where its file has pages, and its own words there. */
export interface BriefPlace extends BriefWords {
  page: string | null;
  words: string;
}

/** A source that a brief cites, at every place. */
export interface SourceInBrief {
  sourceId: string;
  places: BriefPlace[];
}

/** A quotation of the library that a brief quotes, in whole or in part, and how its words there stand in the source. */
export interface QuotationInBrief {
  quotationId: string;
  sourceId: string;
  verdict: QuoteVerdict;
  note: string | null;
  place: BriefPlace;
}

/** By what a brief uses a claim: its approved wording, its statement, or a quotation that speaks for or against it. */
export type ClaimPart = 'wording' | 'statement' | 'for' | 'against';

/** How a claim's words stand in a brief; other words than the claim's are altered, however near they are. */
export interface ClaimUse {
  part: ClaimPart;
  verdict: QuoteVerdict;
  /** What differs, in one line. */
  note: string | null;
  place: BriefPlace;
}

/** A claim that a brief uses, with the words that the brief was held against. */
export interface ClaimInBrief {
  claimId: string;
  statement: string;
  wording: string;
  caveat: string;
  uses: ClaimUse[];
}

/** How a kept brief stood at its last check. */
export interface BriefSummary {
  quotes: number;
  verified: number;
  citations: number;
  errors: number;
  authorities: number;
  /** Authorities that the library does not have. */
  lacking: number;
}

/** A brief kept in the library: a copy of its file, and what its last check found in it. */
export interface KeptBrief {
  id: string;
  title: string;
  /** Of the file. */
  name: string;
  sha256: string;
  keptAt: string;
  checkedAt: string;
  binnedAt: string | null;
  summary: BriefSummary;
  sources: number;
  quotations: number;
  claims: number;
  /** How many of those are gone, or others than at the last check. */
  changed: number;
}

/** A stored file as a reader shows it, whoever has it. */
export type ShownFile = Omit<Attachment, 'id' | 'sourceId' | 'addedAt'>;

export interface KeptBriefDetail extends KeptBrief {
  file: ShownFile;
}

/** A claim's use in one kept brief, as the claim shows it. */
export interface BriefOfClaim {
  briefId: string;
  title: string;
  checkedAt: string;
  /** How many of all the records that it uses are gone, or others than at that check. */
  changed: number;
  uses: ClaimUse[];
  /** The words of the claim that the brief was held against, where they are others by now. */
  older: { statement: string; wording: string; caveat: string } | null;
}

/** A kept brief that cites a source or quotes it, as the source shows it. */
export interface BriefOfSource {
  briefId: string;
  title: string;
  checkedAt: string;
  /** How many of all the records that it uses are gone, or others than at that check. */
  changed: number;
  cited: BriefPlace[];
  quoted: QuotationInBrief[];
}
