import { AnnotationMode, type PDFPageProxy, RenderingCancelledException } from 'pdfjs-dist';

/** CSS pixels in a PDF point. */
export const cssUnits = 96 / 72;

/** Pixels of one page's picture; more would cost hundreds of megabytes at high zoom, and is drawn a little softer instead. */
const mostPixels = 12_000_000;

/**
 * Paints a page into `holder`. While it is painted anew at another size the old picture stays, stretched. Returns what
 * stops it; the picture is given back with the element.
 */
export function paintPage(
  page: PDFPageProxy,
  holder: HTMLElement,
  { scale, rotation }: { scale: number; rotation: number },
): () => void {
  // A picture of the page turned otherwise would be stretched out of shape.
  if (holder.dataset.turned !== String(rotation)) free(holder.querySelector('canvas'));
  holder.dataset.turned = String(rotation);
  const before = holder.querySelector('canvas');
  let stop: (() => void) | undefined;
  // Zooming asks for many sizes in a row: only the last is painted.
  const timer = setTimeout(paint, before ? 120 : 0);

  function paint(): void {
    const density = Math.min(window.devicePixelRatio || 1, 3);
    const plain = page.getViewport({ scale: scale * cssUnits, rotation: page.rotate + rotation });
    const fit = Math.min(1, Math.sqrt(mostPixels / (plain.width * plain.height * density * density)));
    const viewport = page.getViewport({ scale: scale * cssUnits * density * fit, rotation: page.rotate + rotation });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    stop = () => task.cancel();
    task.promise.then(
      () => {
        free(holder.querySelector('canvas'));
        holder.replaceChildren(canvas);
      },
      (error: unknown) => {
        free(canvas);
        if (!(error instanceof RenderingCancelledException))
          holder.dataset.failed = error instanceof Error ? error.message : String(error);
      },
    );
  }

  return () => {
    clearTimeout(timer);
    stop?.();
    if (!holder.isConnected) free(holder.querySelector('canvas'));
  };
}

/** A canvas without size holds no memory, even before it is collected. */
function free(canvas: HTMLCanvasElement | null): void {
  if (canvas) canvas.width = canvas.height = 0;
}
