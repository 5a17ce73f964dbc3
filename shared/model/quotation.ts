export const highlightMeanings = ['supports', 'against', 'figure', 'quote'] as const;
export type HighlightMeaning = (typeof highlightMeanings)[number];

/** What a check of a quotation against its source found (see `text/quote-check`). */
export type QuoteVerdict = 'exact' | 'typographic' | 'declared' | 'altered' | 'elsewhere' | 'not-found' | 'unchecked';

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
}

/** A quotation or a highlight: a record of its own, tied to words in a file or typed by hand (no anchor). */
export interface Quotation {
  id: string;
  sourceId: string;
  text: string;
  anchor: QuoteAnchor | null;
  /** Printed label of the page, for the pinpoint. */
  pageLabel: string | null;
  pinpoint: string | null;
  meaning: HighlightMeaning;
  comment: string;
  tags: string[];
  verdict: QuoteVerdict;
  verdictNote: string | null;
  createdAt: string;
  updatedAt: string;
}
