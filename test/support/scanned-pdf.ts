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

/** A page of a PDF as a scanner's picture: PNG, and its grey pixels without padding. */
export function pictured(pdf: Uint8Array, index = 0, dpi = 200) {
  const page = mupdf.Document.openDocument(pdf, 'application/pdf').loadPage(index);
  const pixmap = page.toPixmap(mupdf.Matrix.scale(dpi / 72, dpi / 72), mupdf.ColorSpace.DeviceGray);
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()];
  const padded = pixmap.getPixels();
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) pixels.set(padded.subarray(y * stride, y * stride + width), y * width);
  return { png: Uint8Array.from(pixmap.asPNG()), width, height, pixels };
}
