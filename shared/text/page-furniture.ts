/** A line of a page's text: where it begins and ends (without its \n) in that text. */
export interface PageLine {
  start: number;
  end: number;
  text: string;
}

/** The lines of a page's text, in order. */
export function linesOf(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  for (;;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    if (found < 0) return lines;
    start = found + 1;
  }
}

const edge = 6;
const bareNumber = /^[-–—\s[(|]*(?:page\s+)?#(?:\s*(?:of|\/)\s*#)?[-–—\s\])|.]*$/;
const roman = /^[ivxlc]{1,8}$/;

/**
 * Which lines of each page are running heads, feet and page numbers rather than text: lines at the page's edge that come
 * back on other pages (numbers aside), and bare page numbers. `often` pages must carry a line; 3 for a document.
 */
export function furnitureOf(pages: readonly PageLine[][], often = 3): Set<PageLine>[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => {
    const filled = lines.filter((line) => line.text.trim() !== '');
    return [filled.slice(0, edge), filled.slice(-edge).reverse()] as const;
  });
  for (const zones of edges)
    zones.forEach((zone, side) => {
      for (const key of new Set(zone.map((line) => maskOf(line.text))))
        counts.set(`${side}${key}`, (counts.get(`${side}${key}`) ?? 0) + 1);
    });
  return edges.map((zones) => {
    const furniture = new Set<PageLine>();
    zones.forEach((zone, side) => {
      // From the edge inwards, up to the last line that recurs with nothing but furniture outside it.
      for (const line of zone) {
        const key = maskOf(line.text);
        if (!bareNumber.test(key) && !roman.test(key) && (counts.get(`${side}${key}`) ?? 0) < often) break;
        furniture.add(line);
      }
    });
    return furniture;
  });
}

/** "Cite as: 551 U. S. ____ (2007) 3" with its numbers masked, so that it equals its like on the next page. */
function maskOf(line: string): string {
  return line.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

const leadingNumber = /^\s*(\d{1,2})(?:\s+|$)/;

/**
 * The length of the line number before each line of a page of a bill or transcript ("12  the court"), or null when the
 * page's lines are not numbered 1, 2, 3 ... A number alone on its line counts for the line it stands on.
 */
export function lineNumbersOf(lines: readonly PageLine[]): Map<PageLine, number> | null {
  const found = new Map<PageLine, number>();
  let expected = 1;
  let filled = 0;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    filled++;
    const match = leadingNumber.exec(line.text);
    const number = Number(match?.[1] ?? 0);
    if (match && number >= expected && number <= expected + 2) {
      found.set(line, match[0].length);
      expected = number + 1;
    }
  }
  return found.size >= 8 && found.size >= filled * 0.4 ? found : null;
}
