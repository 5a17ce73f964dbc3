import { type PageViewport, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import type { PageWork } from '../../parts/pdf/paint-page';
import { endLayer, letLayerGo } from '../page/end-of-content';
import { layLightLines } from './light-lines';

/**
 * Lays a page's text over its picture: invisible, selectable, read by screen readers. `tell(true)` once it is there,
 * `tell(false)` when it goes. Its size follows `--total-scale-factor`. Stopping takes it away.
 */
export function layText(
  page: PDFPageProxy,
  element: HTMLElement,
  rotation: number,
  tell: (ready: boolean) => void,
): PageWork {
  let gone = false;
  // Out of the window while it is made: so the browser never lays out what pdf.js makes of it, only what is left of that.
  const made = document.createElement('div');
  const viewport = page.getViewport({ scale: 1, rotation: page.rotate + rotation });
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: made,
    viewport,
  });
  const done = layer.render().then(
    () => {
      if (gone) return;
      // A browser that refuses small letters has them made larger and shrunk again, each by itself.
      if (made.style.getPropertyValue('--min-font-size') === '1') layLightLines(made, widthOf(viewport));
      element.style.cssText = made.style.cssText;
      element.dataset.mainRotation = made.dataset.mainRotation ?? '0';
      element.replaceChildren(...made.childNodes);
      endLayer(element);
      tell(true);
    },
    (error: unknown) => {
      // A page whose text cannot be read is still shown; what cannot be selected is said by the text state of the file.
      if (!gone) element.dataset.failed = error instanceof Error ? error.message : String(error);
    },
  );
  const stop = () => {
    gone = true;
    letLayerGo(element);
    layer.cancel();
    tell(false);
    element.replaceChildren();
  };
  return { done, stop };
}

/** The width of a page at factor 1 before it is turned, as the layer is. */
function widthOf({ width, height, rotation }: PageViewport): number {
  return rotation % 180 === 0 ? width : height;
}
