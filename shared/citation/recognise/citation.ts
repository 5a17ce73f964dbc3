/** What a citation points at, or how it points back. The names are those of the recogniser's published output. */
export type CitationKind =
  | 'case'
  | 'case_short'
  | 'id'
  | 'supra'
  | 'reference'
  | 'statute'
  | 'state_statute'
  | 'constitution'
  | 'public_law'
  | 'stat'
  | 'bill'
  | 'cong_report'
  | 'committee_print'
  | 'hearing'
  | 'cong_rec'
  | 'regulation'
  | 'fed_reg'
  | 'exec_order'
  | 'agency_report'
  | 'docket'
  | 'journal'
  | 'restatement'
  | 'court_rule'
  | 'treaty'
  | 'un_doc';

/** UTF-16 offsets `[start, end)` into the text that was searched. */
export type Span = [start: number, end: number];

/** `page` is null where the printed page is a blank ("576 U.S. ___"), `volume` where a service has none. */
export type CitationFields = Record<string, string | number | string[] | null>;

/** One citation found in a text. */
export interface RecognisedCitation {
  kind: CitationKind;
  /** The core locator exactly as printed: `text.slice(...span)`. */
  text: string;
  /** The core in Bluebook form, whatever the spacing, dashes and abbreviations of the print. */
  normalized: string;
  fields: CitationFields;
  /** Core locator: volume, reporter and page, or code and section; a name, pinpoint or year lies outside. */
  span: Span;
  /** The whole citation with name, pinpoint, court, year and parentheticals; null when the core is all there is. */
  fullSpan: Span | null;
  /** Index, in the same list, of the full citation that a short form, Id. or supra points at; null when not certain. */
  antecedent: number | null;
  /** Of an Id. that could mean one of several: the places of those in the list. */
  either?: number[];
}
