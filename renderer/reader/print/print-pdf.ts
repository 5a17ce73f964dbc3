import { AnnotationMode } from 'pdfjs-dist';
import { cssUnits } from '../../parts/pdf/paint-page';
import { openPdf } from '../../parts/pdf/pdf-engine';
import { type Printable, PrintSheet } from './sheet';

/** Dots an inch of printed pages. */
const density = 150;

/** The pages of the PDF at an address, as pictures in the page's own size. */
export function printablePdf({
  address,
  password,
  pages,
  name,
}: {
  address: string;
  password: string | undefined;
  pages: number;
  name: string;
}): Printable {
  return {
    pages,
    async run({ from, to }, progress) {
      const opened = openPdf(address, password);
      const sheet = new PrintSheet('pictures', name);
      try {
        const pdf = await opened.document;
        const last = Math.min(to, pdf.numPages - 1);
        for (let index = from; index <= last; index++) {
          if (progress.cancelled()) return false;
          const page = await pdf.getPage(index + 1);
          const plain = page.getViewport({ scale: cssUnits });
          const viewport = page.getViewport({ scale: density / 72 });
          const canvas = document.createElement('canvas');
          canvas.width = Math.round(viewport.width);
          canvas.height = Math.round(viewport.height);
          await page.render({ canvas, viewport, intent: 'print', annotationMode: AnnotationMode.ENABLE }).promise;
          const blob = await pngOf(canvas, index);
          page.cleanup();
          sheet.addPicture(blob, { landscape: plain.width > plain.height });
          progress.done(index - from + 1, last - from + 1);
        }
        return await sheet.print(progress);
      } finally {
        sheet.remove();
        opened.close();
      }
    },
  };
}

/** The picture of a canvas, whose memory is given back. */
export async function pngOf(canvas: HTMLCanvasElement, page: number): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = canvas.height = 0;
  if (!blob) throw new Error(`Page ${page + 1} could not be made ready for printing.`);
  return blob;
}
