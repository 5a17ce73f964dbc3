import { AnnotationMode, type PDFPageProxy, RenderingCancelledException } from 'pdfjs-dist';

/** Something to be done for a page, and what calls it off while it is being done. */
export interface PageWork {
  done: Promise<void>;
  stop(): void;
}

/** CSS pixels in a PDF point. */
export const cssUnits = 96 / 72;

/** Pixels of one page's picture; more would cost hundreds of megabytes at high zoom, and is drawn a little softer instead. */
const mostPixels = 12_000_000;
/** No browser paints a canvas longer than this in either direction, however thin it is. */
const mostAcross = 16_000;

/**
 * Paints a page into `holder`. While it is painted anew at another size the old picture stays, stretched; a picture of the
 * page turned otherwise would be stretched out of shape, and goes first.
 */
export function paintPage(
  page: PDFPageProxy,
  holder: HTMLElement,
  { scale, rotation }: { scale: number; rotation: number },
): PageWork {
  if (holder.dataset.turned !== String(rotation)) freePicture(holder);
  holder.dataset.turned = String(rotation);
  const density = Math.min(window.devicePixelRatio || 1, 3);
  const plain = page.getViewport({ scale: scale * cssUnits, rotation: page.rotate + rotation });
  const fit = Math.min(
    1,
    Math.sqrt(mostPixels / (plain.width * plain.height * density * density)),
    mostAcross / (Math.max(plain.width, plain.height) * density),
  );
  const viewport = page.getViewport({ scale: scale * cssUnits * density * fit, rotation: page.rotate + rotation });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const done = task.promise.then(
    () => {
      freePicture(holder);
      holder.replaceChildren(canvas);
    },
    (error: unknown) => {
      free(canvas);
      if (!(error instanceof RenderingCancelledException))
        holder.dataset.failed = error instanceof Error ? error.message : String(error);
    },
  );
  return { done, stop: () => task.cancel() };
}

/** Gives back the memory of a page's picture. */
export function freePicture(holder: HTMLElement): void {
  const canvas = holder.querySelector('canvas');
  if (canvas) free(canvas);
  canvas?.remove();
}

/** A canvas without size holds no memory, even before it is collected. */
function free(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}
