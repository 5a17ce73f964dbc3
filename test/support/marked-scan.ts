import type { PDFDocument } from 'mupdf';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { scanned } from './scanned-pdf';
import { smallPdf } from './small-pdf';

const lines = ['The company knowingly', 'facilitated the sale of children', 'through its own website'];
/** One page of three lines, as it was printed. */
export const exhibit = smallPdf({
  pages: [{ lines: lines.map((text, i) => ({ x: 72, y: 120 + i * 40, text, size: 24 })) }],
});

/** The scan of an exhibit on which a colleague has marked a line, and struck out a stretch of blank paper. */
export function markedScan(): Uint8Array {
  const quads = mupdf.Document.openDocument(exhibit, 'application/pdf')
    .loadPage(0)
    .search('facilitated the sale of children', '')[0];
  if (!quads) throw new Error('The line is not there.');
  const pdf = mupdf.Document.openDocument(scanned(exhibit), 'application/pdf').asPDF() as PDFDocument;
  const page = pdf.loadPage(0);
  const highlight = page.createAnnotation('Highlight');
  highlight.setQuadPoints(quads);
  highlight.setColor([1, 0.8, 0]);
  highlight.setContents('The finding.');
  highlight.update();
  const strike = page.createAnnotation('StrikeOut');
  strike.setQuadPoints([[72, 500, 300, 500, 72, 520, 300, 520]]);
  strike.update();
  return Uint8Array.from(pdf.saveToBuffer('compress').asUint8Array());
}
