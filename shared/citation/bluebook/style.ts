import type { Part, Parts } from '../parts';

/** `practitioner` for briefs and memoranda, `academic` for law review footnotes (Indigo Book R1, R2, T19). */
export type BluebookForm = 'practitioner' | 'academic';

export const plain = (text: string): Part => ({ text });
export const italic = (text: string): Part => ({ text, italic: true });
export const link = (url: string): Part => ({ text: url, href: url });

/** How each element is set in one of the two forms (R2.1, T19). */
export interface Style {
  form: BluebookForm;
  /** A case's name in a full citation: italic in briefs, roman in footnotes. */
  caseName(text: string): Part;
  /** A case's name in a short form: italic in both. */
  shortCaseName(text: string): Part;
  /** Title of an article, a web page, a hearing, a film: italic in both. */
  title(text: string): Part;
  /** Title of a book, report or other whole work: italic in briefs, small caps in footnotes. */
  bookTitle(text: string): Part;
  /** Author of a book, report or other whole work: roman in briefs, small caps in footnotes. */
  bookAuthor(text: string): Part;
  /** Name of a periodical, a code, a legislature's report series, a constitution: small caps in footnotes. */
  source(text: string): Part;
}

const caps = (text: string): Part => ({ text, smallCaps: true });

const styles: Record<BluebookForm, Style> = {
  practitioner: {
    form: 'practitioner',
    caseName: italic,
    shortCaseName: italic,
    title: italic,
    bookTitle: italic,
    bookAuthor: plain,
    source: plain,
  },
  academic: {
    form: 'academic',
    caseName: plain,
    shortCaseName: italic,
    title: italic,
    bookTitle: caps,
    bookAuthor: caps,
    source: caps,
  },
};

export function styleOf(form: BluebookForm): Style {
  return styles[form];
}

type Piece = Part | Parts | string | null | undefined | false;

/** Puts pieces side by side; texts are roman, empty pieces vanish. */
export function run(...pieces: Piece[]): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (!piece) continue;
    if (typeof piece === 'string') parts.push({ text: piece });
    else if (isParts(piece)) parts.push(...piece.filter((part) => part.text));
    else if (piece.text) parts.push(piece);
  }
  return parts;
}

const isParts = (piece: Part | Parts): piece is Parts => Array.isArray(piece);

/** Puts pieces one after the other with a separator between those that are not empty. */
export function joined(separator: string, ...pieces: Piece[]): Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const more = run(piece);
    if (more.length === 0) continue;
    if (parts.length > 0) parts.push({ text: separator });
    parts.push(...more);
  }
  return parts;
}

/** `(text)` with a space before it, or nothing. */
export function parens(...pieces: Piece[]): Part[] {
  const inside = run(...pieces);
  return inside.length > 0 ? [{ text: ' (' }, ...inside, { text: ')' }] : [];
}
