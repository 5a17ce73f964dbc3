/** What a highlight on a page says; the names are those of `::highlight()` in `highlights.css`. */
export type HighlightName = 'quote' | 'supports' | 'against' | 'figure' | 'hit' | 'hit-now';

const owners = new Map<HighlightName, Map<object, Range[]>>();

/**
 * Draws ranges under one name for one owner, in place of those it had. Highlights are paint only: no element of the
 * document is touched. Ranges of another document (a frame) go to that document's own register.
 */
export function drawHighlights(name: HighlightName, owner: object, ranges: readonly Range[]): void {
  const drawn = owners.get(name) ?? new Map<object, Range[]>();
  owners.set(name, drawn);
  const before = drawn.get(owner) ?? [];
  if (ranges.length > 0) drawn.set(owner, [...ranges]);
  else drawn.delete(owner);
  const windows = new Set(
    [...before, ...ranges].flatMap((range) => range.startContainer.ownerDocument?.defaultView ?? []),
  );
  for (const view of windows) redraw(name, drawn, view);
  markDrawn();
}

let marked = new Set<Element>();

/**
 * Marks the text layers that have a highlight. The others are not painted at all: their words are invisible, but each is
 * turned and stretched into its place, and drawing hundreds of them with every frame of a scroll is what makes it heavy.
 */
function markDrawn(): void {
  const now = new Set<Element>();
  for (const drawn of owners.values())
    for (const ranges of drawn.values())
      for (const { startContainer: node } of ranges) {
        const layer = node.parentElement?.closest('.textLayer');
        if (layer) now.add(layer);
      }
  for (const layer of marked) if (!now.has(layer)) layer.removeAttribute('data-drawn');
  for (const layer of now) layer.setAttribute('data-drawn', '');
  marked = now;
}

function redraw(name: HighlightName, drawn: ReadonlyMap<object, Range[]>, view: Window & typeof globalThis): void {
  if (!view.CSS?.highlights) return;
  const highlight = new view.Highlight();
  for (const ranges of drawn.values())
    for (const range of ranges) if (range.startContainer.ownerDocument === view.document) highlight.add(range);
  highlight.priority = name === 'hit-now' ? 2 : name === 'hit' ? 1 : 0;
  if (highlight.size > 0) view.CSS.highlights.set(name, highlight);
  else view.CSS.highlights.delete(name);
}
