/** A printed row of text on a page. Lengths in points, y from the top of the page. */
export interface LayoutRow {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Font size in points. */
  size: number;
  bold: boolean;
  /** Number of the block of the page that the row belongs to. */
  block: number;
  /** The number in the margin beside it, once the margin's numbers are taken out of the text. */
  line?: number;
}

/** A page as its reader saw it: rows in reading order. */
export interface PageLayout {
  width: number;
  height: number;
  rows: LayoutRow[];
}

/** The text of a page: one line a row, an empty line where the page leaves a clear gap. */
export function layoutText(page: PageLayout): string {
  const pitch = usualPitch(page.rows);
  let text = '';
  let last: LayoutRow | undefined;
  for (const row of page.rows) {
    if (last) {
      const gap = row.y - last.y;
      text += row.block !== last.block && (gap > pitch * 1.5 || gap < 0) ? '\n\n' : '\n';
    }
    text += row.text;
    last = row;
  }
  return text;
}

/** The commonest distance from row to row, in points: the median of the short ones. */
function usualPitch(rows: LayoutRow[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const gap = (rows[i] as LayoutRow).y - (rows[i - 1] as LayoutRow).y;
    if (gap > 2 && gap < 60) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 14;
}
