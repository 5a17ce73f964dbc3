import type { ColorSpace, Document, PDFDocument, PDFObject } from 'mupdf';
import type { ExtractFailureCode } from '../model/extraction';
import { linesOf, mupdf } from './mupdf-engine';
import type { PageLayout } from './page-layout';
import { annotationsOf, type PageAnnotations } from './pdf-annotations';
import { attachmentsOf, type PdfAttachments, pinnedTo } from './pdf-attachments';
import { isFilingStamp, rowsOf } from './pdf-rows';
import { type OnRead, progressOf } from './reading-progress';

/** One page of a PDF. `content` is false for a page without text and pictures. */
export interface PdfPage extends PageLayout {
  /** What /PageLabels says; null where the file has none. */
  label: string | null;
  content: boolean;
  /** Nothing is painted on it at all, not even letters as drawings. */
  blank: boolean;
  /** A scan on which a court's filing system has stamped a line: the stamp is all its text. */
  stampOnly: boolean;
  /** What people marked and noted on it; null when nothing. */
  annotated: PageAnnotations | null;
  /** Why that could not be read; null where it could. */
  annotationsFailed: string | null;
  /** The reader could make nothing of this page; the message says why. */
  failed: string | null;
}

export interface PdfReading {
  ok: true;
  pages: PdfPage[];
  /** The file was damaged and its objects had to be searched for. */
  repaired: boolean;
  /** /Info entries: a weak hint, often left over from a template. */
  info: Record<string, string>;
  /** Files inside the file. */
  attachments: PdfAttachments;
}

export type PdfResult = PdfReading | { ok: false; code: ExtractFailureCode; message: string };

/**
 * Reads the text, page labels and /Info of a PDF. Never throws for a bad file: the result says what is wrong. `onRead` hears
 * how far it is, page by page.
 */
export function readPdf(bytes: Uint8Array, onRead?: OnRead): PdfResult {
  // Colours are worked out for each run of letters, and nobody asks for them: the exact ones are a twentieth of the time.
  mupdf.disableICC();
  try {
    return readWithoutColours(bytes, onRead);
  } finally {
    mupdf.enableICC();
  }
}

function readWithoutColours(bytes: Uint8Array, onRead?: OnRead): PdfResult {
  let document: Document;
  try {
    document = mupdf.Document.openDocument(bytes, 'application/pdf');
  } catch (error) {
    return unreadable(bytes, error);
  }
  try {
    if (document.needsPassword()) {
      return { ok: false, code: 'encrypted', message: 'is protected by a password; save a copy without it' };
    }
    const count = document.countPages();
    if (count === 0) return unreadable(bytes, 'it has no pages');
    const pdf = document.asPDF();
    const labelled = pdf ? hasPageLabels(pdf) : false;
    const pinned: PDFObject[] = [];
    // What follows the pages is done in a moment.
    const tell = progressOf(onRead, count, [0, 990]);
    const pages = Array.from({ length: count }, (_, index) => {
      tell(index);
      return readPage(document, index, { labelled, pinned });
    });
    if (pages.every((page) => page.failed !== null)) return unreadable(bytes, pages[0]?.failed);
    return {
      ok: true,
      pages,
      repaired: pdf?.wasRepaired() ?? false,
      info: readInfo(document),
      attachments: readAttachments(pdf, pinned),
    };
  } catch (error) {
    return unreadable(bytes, error);
  } finally {
    document.destroy();
  }
}

function readPage(
  document: Document,
  index: number,
  { labelled, pinned }: { labelled: boolean; pinned: PDFObject[] },
): PdfPage {
  const empty = {
    width: 0,
    height: 0,
    rows: [],
    label: null,
    content: true,
    blank: false,
    stampOnly: false,
    ...unannotated,
  };
  try {
    const page = document.loadPage(index);
    try {
      const [x0, y0, x1, y1] = page.getBounds();
      const structured = page.toStructuredText('');
      const rows = rowsOf(linesOf(structured));
      structured.destroy();
      const content = rows.length > 0 || draws(page);
      return {
        width: x1 - x0,
        height: y1 - y0,
        rows,
        label: labelled ? page.getLabel() || null : null,
        content,
        blank: !content && !paints(page),
        stampOnly: rows.length > 0 && rows.length <= 3 && rows.every(isFilingStamp) && draws(page),
        ...readAnnotations(page, pinned),
        failed: null,
      };
    } finally {
      page.destroy();
    }
  } catch (error) {
    return { ...empty, failed: reason(error) };
  }
}

const unannotated = { annotated: null, annotationsFailed: null };

/** Files inside a file that cannot be listed are no reason to lose the file; that they are left out is said. */
function readAttachments(pdf: PDFDocument | null, pinned: readonly PDFObject[]): PdfAttachments {
  try {
    return pdf ? attachmentsOf(pdf, pinned) : { parts: [], left: 0 };
  } catch {
    return { parts: [], left: Math.max(1, pinned.length) };
  }
}

/**
 * Annotations that a damaged file has garbled are no reason to lose the page; that they are lost is said. Files pinned to
 * it go into `pinned`.
 */
function readAnnotations(
  page: ReturnType<Document['loadPage']>,
  pinned: PDFObject[],
): Pick<PdfPage, 'annotated' | 'annotationsFailed'> {
  try {
    if (!(page instanceof mupdf.PDFPage)) return unannotated;
    pinned.push(...pinnedTo(page));
    return { ...unannotated, annotated: annotationsOf(page) };
  } catch (error) {
    return { ...unannotated, annotationsFailed: reason(error) };
  }
}

/** Whether a page without text has any picture: a scan, and not an empty back page. */
function draws(page: ReturnType<Document['loadPage']>): boolean {
  const structured = page.toStructuredText('preserve-images');
  const json = structured.asJSON();
  structured.destroy();
  return json.includes('"type":"image"');
}

/** Whether anything is seen on a page without text and pictures: letters drawn as curves, lines, shades. White is not. */
function paints(page: ReturnType<Document['loadPage']>): boolean {
  let seen = false;
  const paint = (...args: unknown[]) => {
    const [colorspace, color] = args.slice(-3, -1) as [ColorSpace, number[]];
    seen ||= !(colorspace.isCMYK() ? color.every((ink) => ink === 0) : color.every((light) => light === 1));
  };
  const see = () => {
    seen = true;
  };
  const device = new mupdf.Device({
    fillPath: paint,
    strokePath: paint,
    fillShade: see,
    fillImage: see,
    fillImageMask: see,
  });
  try {
    page.run(device, mupdf.Matrix.identity);
    device.close();
  } finally {
    device.destroy();
  }
  return seen;
}

function hasPageLabels(pdf: PDFDocument): boolean {
  return !pdf.getTrailer().get('Root', 'PageLabels').isNull();
}

function readInfo(document: Document): Record<string, string> {
  const info: Record<string, string> = {};
  for (const key of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'CreationDate']) {
    const value = document.getMetaData(`info:${key}`)?.trim();
    if (value) info[key] = value;
  }
  return info;
}

function unreadable(bytes: Uint8Array, error: unknown): PdfResult {
  if (/unknown encryption handler/.test(reason(error)))
    return {
      ok: false,
      code: 'unsupported',
      message: 'is encrypted for people who hold a certificate; let one of them save a copy without it',
    };
  if (!endsAsPdf(bytes)) {
    return { ok: false, code: 'truncated', message: 'breaks off before its end; get a whole copy' };
  }
  return {
    ok: false,
    code: 'unreadable',
    message: `is damaged and could not be read; get another copy (what was found: ${reason(error)})`,
  };
}

/** Whether the end-of-file mark of a PDF stands near its end (ISO 32000-1, 7.5.5). */
export function endsAsPdf(bytes: Uint8Array): boolean {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 2048)));
  return tail.includes('%%EOF');
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
