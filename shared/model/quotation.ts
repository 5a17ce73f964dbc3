import type { Pinpoints } from './page-map';

export const highlightMeanings = ['supports', 'against', 'figure', 'quote'] as const;
export type HighlightMeaning = (typeof highlightMeanings)[number];

/** What a check of a quotation against its source found (see `text/quote-check`). */
export const quoteVerdicts = [
  'exact',
  'typographic',
  'declared',
  'altered',
  'elsewhere',
  'not-found',
  'unchecked',
] as const;
export type QuoteVerdict = (typeof quoteVerdicts)[number];

/** Quoted words with their citation, ready to paste: plain, rich, and as Markdown. */
export interface CopiedWords {
  text: string;
  html: string;
  markdown: string;
}

/** A rectangle on a page as its file shows it: shares (0..1) of the page's width and height, from its top left corner. */
export interface PageBox {
  /** From 0. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where words stand in a file, after the W3C Web Annotation selectors (text position and text quote). */
export interface QuoteAnchor {
  sha256: string;
  /** First page, counted from 0; `endPage` differs where a quotation crosses a page break. */
  page: number;
  endPage: number;
  /** UTF-16 offsets into the stored text of `page` and of `endPage`. */
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** What was marked on the pictures of its pages: shown where the words are not found, or nobody has read them yet. */
  boxes?: PageBox[];
}

/** An annotation that came with the file: who made it, when, in which colour, as the file says. */
export interface QuoteOrigin {
  kind: 'highlight' | 'underline' | 'strikeout' | 'squiggly' | 'note';
  author: string;
  /** ISO 8601, or '' when the file does not say. */
  date: string;
  /** #rrggbb, or null when it has none. */
  color: string | null;
}

/** A quotation or a highlight: a record of its own, tied to words in a file or typed by hand (no anchor). */
export interface Quotation {
  id: string;
  sourceId: string;
  text: string;
  anchor: QuoteAnchor | null;
  /** Printed label of its first page. */
  pageLabel: string | null;
  /** As its citation prints it, worked out from the page map by the scheme of its source, unless a person typed it. */
  pinpoint: string | null;
  /** What its place is called in every way its file can say it; null for one without a place. */
  places: Pinpoints | null;
  meaning: HighlightMeaning;
  comment: string;
  tags: string[];
  verdict: QuoteVerdict;
  verdictNote: string | null;
  /** Its words are not found any more: `anchor` is the last place known. */
  lost: boolean;
  /**
   * Its words were found in another place, and what stands around them there does not prove that it is the one that was quoted:
   * `anchor` is that place until a person says that it is right or points elsewhere.
   */
  unsure: boolean;
  /** What became of its place when the file or its text changed. */
  placeNote: string | null;
  /** It stands on a page whose text a machine read: its verdict is on that text, not on the picture. */
  machineRead: boolean;
  /** Of an annotation that came with the file; null for what was taken here. */
  origin: QuoteOrigin | null;
  createdAt: string;
  updatedAt: string;
}

/** Whether it stands in a place that a person has yet to confirm; one that lost its place has none. */
export function isToCheck({ lost, unsure }: Pick<Quotation, 'lost' | 'unsure'>): boolean {
  return unsure && !lost;
}
