import type { CitationFields, CitationKind, Span } from './citation';

/** A citation as one of the readers hands it on, before names, parallels and antecedents are known. */
export interface Found {
  /** `mark`: not a citation we read, but something cited; it makes a later Id. uncertain. */
  kind: CitationKind | 'mark';
  /** The core locator. */
  span: Span;
  /** Index after pinpoints. */
  pinEnd: number;
  /** The whole citation as far as its reader saw it. */
  full: Span;
  normalized: string;
  fields: CitationFields;
  /** A later, shorter form ("132 Stat. at 1254") of a kind that has no kind of its own for them. */
  short?: boolean;
  /** Citations of one authority (parallel reporters, a public law and its Statutes at Large) carry one number. */
  group?: number;
  /** Where the scanner goes on, when the core is not all that this citation takes up ("3 C.F.R. 216" after an order). */
  next?: number;
  /** A rule or sections without their set or code, which an earlier citation must tell. */
  bare?: readonly string[];
  /** Lies in the parenthetical or the history of the citation at this place in the list. */
  inside?: number;
}

/** What a reader may ask about the text around its place. */
export interface Scan {
  text: string;
  /** Whether a volume, a known abbreviation and a page (or section) begin at an index. */
  beginsCitation: (i: number) => boolean;
  /** Whether a word of a small set stands within some characters before or after; for readers of weak signs. */
  near: (pattern: RegExp, from: number, to: number) => boolean;
}

/** Reads what follows an abbreviation or word that stands at `start` and ends at `end`; null when it is no citation. */
export type WordReader = (scan: Scan, start: number, end: number) => Found | null;

/** Reads what follows a number at `start` and an abbreviation that ends at `end`. */
export type VolumeReader = (scan: Scan, volume: Volume, end: number) => Found | null;

/** The number before an abbreviation: a reporter's volume, a code's title. */
export interface Volume {
  value: string;
  start: number;
  /** Index where the abbreviation begins. */
  end: number;
}

/** A citation with no more than its core. */
export function core(kind: Found['kind'], span: Span, parts: { normalized: string; fields: CitationFields }): Found {
  return { kind, span, pinEnd: span[1], full: [span[0], span[1]], ...parts };
}
