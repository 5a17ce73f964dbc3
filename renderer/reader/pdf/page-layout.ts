/** How pages stand in the scroll: measures in CSS pixels, pages from 0. */
export interface LaidPage {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The right one of two. */
  right: boolean;
}

export interface PageSize {
  width: number;
  height: number;
}

export interface Layout {
  pages: LaidPage[];
  width: number;
  height: number;
}

export const pageGap = 16;
/** At the sides is room for the marks of quotations, however large the pages are. */
const sideGap = 40;

/** Lays pages one below the other, or two side by side with the first alone, as in a bound report. */
export function layPages(
  sizes: readonly PageSize[],
  { scale, spread, width }: { scale: number; spread: boolean; width: number },
): Layout {
  const rows: number[][] = [];
  sizes.forEach((_, page) => {
    const last = rows.at(-1);
    if (spread && page > 0 && last && last.length === 1 && rows.length > 1) last.push(page);
    else rows.push([page]);
  });
  const rowWidth = (row: readonly number[]) =>
    row.reduce((sum, page) => sum + (sizes[page]?.width ?? 0) * scale, 0) + (row.length - 1) * (pageGap / 2);
  const full = Math.max(width, ...rows.map((row) => rowWidth(row) + sideGap * 2));
  const pages: LaidPage[] = [];
  let top = pageGap;
  for (const row of rows) {
    let left = (full - rowWidth(row)) / 2;
    let tallest = 0;
    for (const page of row) {
      const size = { width: (sizes[page]?.width ?? 0) * scale, height: (sizes[page]?.height ?? 0) * scale };
      pages[page] = { left, top, ...size, right: page !== row[0] };
      left += size.width + pageGap / 2;
      tallest = Math.max(tallest, size.height);
    }
    top += tallest + pageGap;
  }
  return { pages, width: full, height: top };
}

/** Pages that touch the stretch of the scroll from `from` to `to`. */
export function pagesWithin(layout: Layout, from: number, to: number): number[] {
  let low = 0;
  let high = layout.pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.pages[middle] as LaidPage).top < from) low = middle + 1;
    else high = middle;
  }
  // Only the row before, of two pages at most, can reach down into the stretch.
  const found: number[] = [];
  for (let page = Math.max(0, low - 2); page < layout.pages.length; page++) {
    const { top, height } = layout.pages[page] as LaidPage;
    if (top > to) break;
    if (top + height >= from) found.push(page);
  }
  return found;
}

/** The page that a reader would say they are on: the one most in view. */
export function pageInView(layout: Layout, from: number, to: number): number {
  let best = 0;
  let most = -1;
  for (const page of pagesWithin(layout, from, to)) {
    const { top, height } = layout.pages[page] as LaidPage;
    const shown = Math.min(to, top + height) - Math.max(from, top);
    if (shown > most + 1) [best, most] = [page, shown];
  }
  return best;
}
