import { type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import type { OcrPage } from '../../../shared/model/ocr';
import { layMachineWords } from '../machine/lay-words';
import type { PageWork } from './page-queue';

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
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: element,
    viewport: page.getViewport({ scale: 1, rotation: page.rotate + rotation }),
  });
  const done = layer.render().then(
    () => {
      if (gone) return;
      finish(element);
      tell(true);
    },
    (error: unknown) => {
      // A page whose text cannot be read is still shown; what cannot be selected is said by the text state of the file.
      if (!gone) element.dataset.failed = error instanceof Error ? error.message : String(error);
    },
  );
  const stop = () => {
    gone = true;
    layers.delete(element);
    layer.cancel();
    tell(false);
    element.replaceChildren();
  };
  return { done, stop };
}

/** Lays the words that a machine read of a page over its picture, in place of a text layer that is missing or torn. */
export function layReading(
  page: PDFPageProxy,
  element: HTMLElement,
  { reading, rotation }: { reading: OcrPage; rotation: number },
  tell: (ready: boolean) => void,
): PageWork {
  layMachineWords(reading, element, page.getViewport({ scale: 1 }));
  // The words stand on the page as it is shown, its own turn included; the reader's turn comes on top.
  element.dataset.mainRotation = String(rotation);
  // Words that the machine was not sure of may be marked: such a layer is always seen.
  element.dataset.machine = '';
  finish(element);
  tell(true);
  const stop = () => {
    delete element.dataset.machine;
    layers.delete(element);
    tell(false);
    element.replaceChildren();
  };
  return { done: Promise.resolve(), stop };
}

function finish(element: HTMLElement): void {
  const end = document.createElement('div');
  end.className = 'endOfContent';
  element.append(end);
  layers.add(element);
  listenOnce();
}

const layers = new Set<HTMLElement>();
let listening = false;
let before: Range | null = null;

/**
 * In the gaps between words a browser would take the selection to the far end of the page. An empty block that grows over
 * the page behind the last selected word keeps it where the pointer is; pdf.js's own viewer does the same.
 */
function listenOnce(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    for (const layer of layers) layer.classList.toggle('selecting', range?.intersectsNode(layer) ?? false);
    if (range) follow(range);
    before = range?.cloneRange() ?? null;
  });
}

function follow(range: Range): void {
  const atStart =
    before !== null &&
    (range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
      range.compareBoundaryPoints(Range.START_TO_END, before) === 0);
  let anchor: Node | null = atStart ? range.startContainer : range.endContainer;
  if (anchor.nodeType === Node.TEXT_NODE) anchor = anchor.parentNode;
  if (anchor?.parentElement?.classList.contains('machineLine')) anchor = anchor.parentNode;
  if (!atStart && range.endOffset === 0 && anchor?.previousSibling) anchor = anchor.previousSibling;
  const layer = anchor?.parentElement?.closest<HTMLElement>('.textLayer');
  const end = layer?.querySelector<HTMLElement>(':scope > .endOfContent');
  if (!anchor || !layer || !end || anchor === end || anchor.parentNode !== layer) return;
  layer.insertBefore(end, atStart ? anchor : anchor.nextSibling);
}
