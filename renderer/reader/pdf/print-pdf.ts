import { AnnotationMode } from 'pdfjs-dist';
import { cssUnits } from './paint-page';
import { openPdf } from './pdf-engine';

/** Dots an inch of printed pages. */
const density = 150;

/** What a person sees while pages are made ready, and how they call it off. */
export interface PrintProgress {
  done(pages: number, of: number): void;
  cancelled(): boolean;
}

/**
 * Prints pages `from` to `to` (from 0, both inclusive) of the PDF at an address, as pictures in the page's own size, over
 * the system's print dialog. Resolves when that is closed; false when it was called off.
 */
export async function printPdf(
  { address, password }: { address: string; password: string | undefined },
  { from, to }: { from: number; to: number },
  progress: PrintProgress,
): Promise<boolean> {
  const opened = openPdf(address, password);
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const urls: string[] = [];
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
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      canvas.width = canvas.height = 0;
      page.cleanup();
      if (!blob) throw new Error(`Page ${index + 1} could not be made ready for printing.`);
      sheet.append(pictureOf(blob, { urls, landscape: plain.width > plain.height }));
      progress.done(index - from + 1, last - from + 1);
    }
    document.body.append(sheet);
    await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode()));
    if (progress.cancelled()) return false;
    window.print();
    return true;
  } finally {
    sheet.remove();
    for (const url of urls) URL.revokeObjectURL(url);
    opened.close();
  }
}

function pictureOf(blob: Blob, { urls, landscape }: { urls: string[]; landscape: boolean }): HTMLImageElement {
  const image = new Image();
  const url = URL.createObjectURL(blob);
  urls.push(url);
  image.src = url;
  image.alt = '';
  image.className = landscape ? 'print-landscape' : '';
  return image;
}
