import type { ExtractedAnnotation, ExtractionWarning, ExtractOutcome, PageText, TextState } from '../model/extraction';
import { alignStretch } from '../text/align';
import { isBroken } from '../text/broken-words';
import { countDividedWords, joinDividedWords } from '../text/hyphens';
import { losesLigatures } from '../text/lost-ligatures';
import { draftSource } from './draft/draft';
import { lineMarks } from './line-marks';
import { stripLineNumbers } from './line-numbers';
import { layoutText } from './page-layout';
import { endsAsPdf, type PdfPage, type PdfReading, readPdf } from './pdf';
import type { PageAnnotations } from './pdf-annotations';
import { printedPageNumbers } from './printed-pages';
import type { OnRead } from './reading-progress';

/** A PDF as a document; a failure's message goes on from the file's name. */
export function documentOfPdf(bytes: Uint8Array, name: string, onRead?: OnRead): ExtractOutcome {
  const pdf = readPdf(bytes, onRead);
  if (!pdf.ok) return pdf.code === 'encrypted' ? lockedDocument(name) : pdf;
  const warnings = warningsOf(pdf, endsAsPdf(bytes));
  if (stripLineNumbers(pdf.pages)) {
    warnings.push({ code: 'line-numbers', message: 'The line numbers in the margin are left out of the text.' });
  }
  // After the margin's numbers are gone: they would look like page numbers.
  const printed = printedPageNumbers(pdf.pages);
  const texts = pdf.pages.map((page) => layoutText(page));
  const counts = countDividedWords(texts);
  const lossy = losesLigatures(texts);
  const labels = pageLabels(
    pdf.pages.map((page) => page.label),
    printed,
  );
  const pages = texts.map((raw, index): PageText => {
    const text = joinDividedWords(raw, counts);
    const lines = lineMarks(pdf.pages[index]?.rows ?? [], raw, text);
    const marks = lines.length > 0 ? { marks: [{ kind: 'line' as const, marks: lines }] } : {};
    return {
      index,
      label: labels[index] ?? null,
      text,
      broken: lossy || isBroken(text) || (pdf.pages[index]?.stampOnly ?? false),
      ...marks,
    };
  });
  const textState = textStateOf(pdf.pages, pages);
  const annotations = pdf.pages.flatMap(({ annotated }, page) =>
    annotated ? laidOnText(annotated, page, pages[page]?.text ?? '') : [],
  );
  if (lossy) warnings.push(lostLigatures);
  else if (textState !== 'full') warnings.push(textWarning(textState, pages, pdf.pages));
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'pdf',
      mime: 'application/pdf',
      pages,
      textState,
      warnings,
      ...draftSource({ name, pages, properties: pdf.info, layouts: pdf.pages.slice(0, 4) }),
      parts: pdf.attachments.parts,
      ...(annotations.length > 0 && { annotations }),
    },
  };
}

/** A PDF behind a password is kept like any other: it can be read with its password, and only not searched. */
function lockedDocument(name: string): ExtractOutcome {
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'pdf',
      mime: 'application/pdf',
      pages: [],
      textState: 'none',
      warnings: [
        {
          code: 'encrypted',
          message:
            'The file is protected by a password: it can be read with it, but not searched; to search it, add a copy without.',
        },
      ],
      ...draftSource({ name, pages: [], properties: {}, layouts: [] }),
      parts: [],
    },
  };
}

/** Lays annotations on a page's text, which leaves out line numbers and joins what lines divide. */
function laidOnText({ text, annotations }: PageAnnotations, page: number, stored: string): ExtractedAnnotation[] {
  return annotations.map(({ origin, comment, group, boxes, start, end }) => {
    const point = start === end;
    const there = alignStretch(text, stored, { start, end: point ? end + 1 : end });
    const at = there ?? { start: 0, end: 0 };
    const placed = boxes.map((box) => ({ page, ...box }));
    return { origin, comment, group, page, boxes: placed, start: at.start, end: point ? at.start : at.end };
  });
}

function warningsOf(pdf: PdfReading, ends: boolean): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (!ends) warnings.push({ code: 'truncated', message: 'The file breaks off before its end; pages may be missing.' });
  else if (pdf.repaired)
    warnings.push({ code: 'repaired', message: 'The file is damaged; it was repaired for reading.' });
  const { left } = pdf.attachments;
  if (left > 0)
    warnings.push({
      code: 'cut',
      message: `${left === 1 ? '1 file' : `${left} files`} inside it could not be taken out: too large, too many or damaged.`,
    });
  const lost = pdf.pages.flatMap((page, index) => (page.failed === null ? [] : [index + 1]));
  if (lost.length > 0) warnings.push({ code: 'pages-failed', message: `No text could be read on ${listed(lost)}.` });
  const unmarked = pdf.pages.flatMap((page, index) => (page.annotationsFailed === null ? [] : [index + 1]));
  if (unmarked.length > 0) {
    const why = pdf.pages.find((page) => page.annotationsFailed !== null)?.annotationsFailed;
    warnings.push({
      code: 'annotations',
      message: `The annotations on ${listed(unmarked)} could not be read (${why}); the text was.`,
    });
  }
  return warnings;
}

/**
 * Printed numbers that were seen win over /PageLabels, which often only count the file's pages; where the two agree, what
 * the file says holds for pages that print none.
 */
function pageLabels(own: (string | null)[], printed: (string | null)[]): (string | null)[] {
  const differs = printed.some((label, index) => label !== null && own[index] !== null && own[index] !== label);
  const counts = own.every((label, index) => label === null || label === String(index + 1));
  const seen = printed.some((label) => label !== null);
  return printed.map((label, index) => label ?? (differs || (counts && seen) ? null : (own[index] ?? null)));
}

function textStateOf(layouts: PdfPage[], pages: PageText[]): TextState {
  const drawn = pages.filter((_, index) => layouts[index]?.content);
  const silent = drawn.filter((page) => page.text === '' || layouts[page.index]?.stampOnly).length;
  if (layouts.every((page) => page.blank)) return 'not-text';
  if (silent === drawn.length) return 'none';
  const torn = drawn.filter((page) => page.broken && !layouts[page.index]?.stampOnly).length;
  if (torn > (drawn.length - silent) / 4) return 'broken';
  return silent === 0 ? 'full' : 'partial';
}

const lostLigatures: ExtractionWarning = {
  code: 'broken-words',
  message:
    'The text has “f” where the pages show “fi” or “fl” (“frst”), so that no quotation can be proved by it; OCR reads them.',
};

function textWarning(state: TextState, pages: PageText[], layouts: PdfPage[]): ExtractionWarning {
  if (state === 'not-text') {
    const which = pages.length === 1 ? 'Its page is blank' : `All its ${pages.length} pages are blank`;
    return {
      code: 'blank',
      message: `${which}: there is nothing to read or search. Look whether it is the right file.`,
    };
  }
  if (state === 'none') {
    return { code: 'no-text', message: 'The file holds pictures of pages and no text; read it with OCR to search it.' };
  }
  const broken = state === 'broken';
  const silent = (page: PageText) =>
    layouts[page.index]?.content && (page.text === '' || layouts[page.index]?.stampOnly);
  const which = pages.filter((page) => (broken ? page.broken : silent(page))).map((page) => page.index + 1);
  return broken
    ? { code: 'broken-words', message: `Words are torn or garbled on ${listed(which)}; OCR may read them better.` }
    : { code: 'partial-text', message: `There is no text on ${listed(which)}; OCR can read it.` };
}

/** "page 3", "pages 3, 4 and 9", "pages 1, 2, 3, 4, 5 and 40 more". */
function listed(numbers: number[]): string {
  if (numbers.length === 1) return `page ${numbers[0]}`;
  if (numbers.length > 6) return `pages ${numbers.slice(0, 5).join(', ')} and ${numbers.length - 5} more`;
  return `pages ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
