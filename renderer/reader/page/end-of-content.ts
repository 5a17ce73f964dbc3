/** Text layers that are on the screen. */
const layers = new Set<HTMLElement>();
let listening = false;
let before: Range | null = null;

/** Puts the block behind a finished layer's words that `listenOnce` explains. */
export function endLayer(element: HTMLElement): void {
  const end = document.createElement('div');
  end.className = 'endOfContent';
  element.append(end);
  layers.add(element);
  listenOnce();
}

export function letLayerGo(element: HTMLElement): void {
  layers.delete(element);
}

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
  const layer = anchor.parentElement?.closest<HTMLElement>('.textLayer');
  // Up to the line that it stands in.
  while (layer && anchor && anchor.parentNode !== layer) anchor = anchor.parentNode;
  const begins = range.endOffset === 0 && firstText(anchor) === range.endContainer;
  if (!atStart && begins && anchor?.previousSibling) anchor = anchor.previousSibling;
  const end = layer?.querySelector<HTMLElement>(':scope > .endOfContent');
  if (!anchor || !layer || !end || anchor === end || anchor.parentNode !== layer) return;
  layer.insertBefore(end, atStart ? anchor : anchor.nextSibling);
}

function firstText(node: Node | null): Node | null {
  let first = node;
  while (first?.firstChild) first = first.firstChild;
  return first;
}
