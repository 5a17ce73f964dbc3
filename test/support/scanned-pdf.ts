import { mupdf } from '../../shared/formats/mupdf-engine';

/** The same pages as pictures without a text: what a scanner makes of them. */
export function scanned(pdf: Uint8Array, dpi = 200): Uint8Array {
  const from = mupdf.Document.openDocument(pdf, 'application/pdf');
  const to = new mupdf.PDFDocument();
  for (let index = 0; index < from.countPages(); index++) {
    const page = from.loadPage(index);
    const bounds = page.getBounds();
    const pixmap = page.toPixmap(mupdf.Matrix.scale(dpi / 72, dpi / 72), mupdf.ColorSpace.DeviceGray);
    const picture = to.addImage(new mupdf.Image(pixmap.asPNG()));
    const resources = to.addObject({ XObject: { Scan: picture } });
    const [, , width, height] = bounds;
    to.insertPage(-1, to.addPage(bounds, 0, resources, `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`));
  }
  return Uint8Array.from(to.saveToBuffer('compress').asUint8Array());
}
