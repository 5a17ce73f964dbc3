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
