import type { PDFDocument, PDFPage, Quad } from 'mupdf';
import type { PageBox } from '../model/quotation';
import { alignStretch } from '../text/align';
import { mupdf } from './mupdf-engine';
import { groupKey } from './pdf-annotations';
import { boxOf, charactersOf, type PageCharacters } from './pdf-characters';

/** A highlight or note to be written into a copy of a PDF; of equal `start` and `end` for a note without words. */
export interface PdfMark {
  /** UTF-16 offsets into the page's stored text. */
  start: number;
  end: number;
  /** Where it lies on the picture of the page, instead of on its words: on a scan the file has none. */
  boxes?: readonly PageBox[];
  /** Red, green, blue, 0..1. */
  color: [number, number, number];
  comment: string;
  /** ISO 8601. */
  date: string;
  /** Only of the first stretch of a mark that runs over several pages. */
  subject: string;
  /** Of the highlight that it is a part of, so that its parts on several pages are known for one. */
  group: string;
}

/** The marks of one page (from 0), with its stored text. */
export interface MarkedPage {
  page: number;
  text: string;
  marks: PdfMark[];
}

/**
 * Writes marks into a PDF as annotations that every PDF reader shows. What the file holds stays byte for byte before
 * them, where the file allows it. Answers the new bytes and how many marks found no place on their page.
 * @throws Error for a file that cannot be written to.
 */
export function markPdf(bytes: Uint8Array, pages: readonly MarkedPage[]): { bytes: Uint8Array; unplaced: number } {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  try {
    const pdf = document.asPDF();
    if (!pdf || document.needsPassword()) throw new Error('It is protected, and no annotation can be written to it.');
    let unplaced = 0;
    for (const marked of pages) unplaced += markPage(pdf, marked);
    const how = pdf.canBeSavedIncrementally() ? 'incremental' : 'garbage=deduplicate,compress';
    return { bytes: Uint8Array.from(pdf.saveToBuffer(how).asUint8Array()), unplaced };
  } finally {
    document.destroy();
  }
}

function markPage(pdf: PDFDocument, { page: index, text, marks }: MarkedPage): number {
  const page = pdf.loadPage(index);
  try {
    const characters = charactersOf(page);
    return marks.filter((mark) => !draw(page, characters, { mark, stored: text })).length;
  } finally {
    page.destroy();
  }
}

function draw(page: PDFPage, characters: PageCharacters, { mark, stored }: { mark: PdfMark; stored: string }): boolean {
  const boxes = mark.boxes ?? [];
  const point = mark.start === mark.end && boxes.length === 0;
  const wanted = { start: mark.start, end: point ? mark.end + 1 : mark.end };
  const there = boxes.length === 0 ? alignStretch(stored, characters.text, wanted) : null;
  const lines = there ? linesOf(characters, there) : boxes.map((box) => quadOf(page, box));
  const [first] = lines;
  if (!first && !point) return false;
  const annotation = page.createAnnotation(point ? 'Text' : 'Highlight');
  if (point) {
    const [left, top] = first ? [boxOf(first).left, boxOf(first).top] : [24, 24];
    annotation.setRect([Math.max(0, left - 22), top, Math.max(0, left - 22) + 20, top + 20]);
  } else annotation.setQuadPoints(lines);
  annotation.setColor(mark.color);
  annotation.setContents(mark.comment);
  annotation.setAuthor('Casebench');
  annotation.setSubject(mark.subject);
  // A plain string becomes a name of PDF, as an id may be one.
  annotation.getObject().put(groupKey, mark.group);
  const date = new Date(mark.date);
  annotation.setCreationDate(date);
  annotation.setModificationDate(date);
  annotation.update();
  return true;
}

/** A box of the page as it is shown, in the page's own space. */
function quadOf(page: PDFPage, { left, top, width, height }: PageBox): Quad {
  const [x0, y0, x1, y1] = page.getBounds();
  const [from, to] = [x0 + left * (x1 - x0), x0 + (left + width) * (x1 - x0)];
  const [high, low] = [y0 + top * (y1 - y0), y0 + (top + height) * (y1 - y0)];
  return [from, high, to, high, from, low, to, low];
}

/** One quad for each line of a stretch, from its first character to its last. */
function linesOf({ text, quads }: PageCharacters, { start, end }: { start: number; end: number }): Quad[] {
  const lines: Quad[] = [];
  let open: Quad | null = null;
  for (let at = start; at < end; at++) {
    const quad = quads[at];
    if (text[at] === '\n' || !quad) {
      open = null;
      continue;
    }
    if (text[at]?.trim() === '') continue;
    if (!open) {
      open = [...quad];
      lines.push(open);
      continue;
    }
    // The right edges of the last character: upper and lower corner; a taller one lifts the whole line.
    [open[2], open[3], open[6], open[7]] = [quad[2], quad[3], quad[6], quad[7]];
    if (open[1] === open[3] || Math.abs((open[1] ?? 0) - (open[3] ?? 0)) < 4) {
      const [top, bottom] = [Math.min(open[1], quad[1]), Math.max(open[5], quad[5])];
      [open[1], open[3], open[5], open[7]] = [top, top, bottom, bottom];
    }
  }
  return lines;
}
