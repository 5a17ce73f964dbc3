import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder } from './corpus';

/** The folder of real documents beside the checkout, or null where it is missing: tests that need it then skip. */
export const documents: string | null = corpusFolder('.');

export function documentBytes(file: string): Buffer {
  if (!documents) throw new Error('There is no corpus beside this checkout.');
  return readFileSync(join(documents, file));
}

/** The raw text of a PDF's pages, as the file has it: no hyphen undone, no head left out. */
export function pdfPages(file: string, most = Number.POSITIVE_INFINITY): string[] {
  const document = mupdf.Document.openDocument(documentBytes(file), 'application/pdf');
  const pages: string[] = [];
  for (let index = 0; index < Math.min(most, document.countPages()); index++) {
    const page = document.loadPage(index);
    pages.push(page.toStructuredText('preserve-whitespace').asText());
    page.destroy();
  }
  document.destroy();
  return pages;
}
