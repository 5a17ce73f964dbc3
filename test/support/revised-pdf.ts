import { mupdf } from '../../shared/formats/mupdf-engine';

/** A PDF as another edition of it would be: a page put in front, some pages (from 0) left out. */
export function revised(pdf: Uint8Array, { cover, without }: { cover: Uint8Array; without: number[] }): Uint8Array {
  const edition = new mupdf.PDFDocument();
  for (const [bytes, left] of [
    [cover, []],
    [pdf, without],
  ] as const) {
    const from = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
    if (!from) throw new Error('This is no PDF.');
    for (let page = 0; page < from.countPages(); page++)
      if (!(left as readonly number[]).includes(page)) edition.graftPage(-1, from, page);
  }
  return Uint8Array.from(edition.saveToBuffer('compress').asUint8Array());
}
