/** A word that a machine read. Lengths in points from the top left corner of the page as it is shown. */
export interface OcrWord {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How sure the machine is, 0..1. */
  confidence: number;
  /** Where the word stands in the page's text; a word divided by a line's end is two words that touch. */
  start: number;
  end: number;
}

/** A page as a machine read it. */
export interface OcrPage {
  /** Counted from 0. */
  index: number;
  /** Size of the page in points. */
  width: number;
  height: number;
  /** Lines end with \n, paragraphs with an empty line; words divided at a line's end are put together. */
  text: string;
  words: OcrWord[];
  /** Mean confidence over the characters, 0..1; 0 for a page without words. */
  confidence: number;
}

/** What reading some pages of a file gave; a page that could not be read is one line in `failed`, the others stand. */
export interface OcrReading {
  ok: true;
  pages: OcrPage[];
  failed: { index: number; message: string }[];
}
