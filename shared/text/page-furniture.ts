/** A line of a page's text: where it begins and ends (without its \n) in that text. */
export interface PageLine {
  start: number;
  end: number;
  text: string;
}

/** The lines of a page's text, or of a stretch of it, in order. */
export function linesOf(text: string, from = 0, to = text.length): PageLine[] {
  const lines: PageLine[] = [];
  let start = from;
  for (;;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > to ? to : found;
    lines.push({ start, end, text: text.slice(start, end) });
    if (end === to) return lines;
    start = end + 1;
  }
}

const edge = 6;
/** Characters within which they lie. */
const edgeReach = 600;
const bareNumber = /^[-–—\s[(|]*(?:page\s+)?#(?:\s*(?:of|\/)\s*#)?[-–—\s\])|.]*$/;
const roman = /^[ivxlc]{1,8}$/;
/** A letter that neither of them has. */
const noPageNumber = /[^ivxlcpageof\W\d_]/i;

/**
 * Which lines of each page are running heads, feet and page numbers rather than text: lines at the page's edge that come
 * back on other pages (numbers aside), and bare page numbers. `often` pages must carry a line; 3 for a document.
 */
export function furnitureOf(pages: readonly PageLine[][], often = 3): Set<PageLine>[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) =>
    [edgeOf(lines, 1), edgeOf(lines, -1)].map((zone, side) =>
      zone.map((line) => ({ line, mask: maskOf(line.text), side })),
    ),
  );
  for (const zones of edges)
    for (const zone of zones)
      for (const key of new Set(zone.map(({ mask, side }) => `${side}${mask}`)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
  return edges.map((zones) => {
    const furniture = new Set<PageLine>();
    // From the edge inwards, up to the last line that recurs with nothing but furniture outside it.
    for (const zone of zones)
      for (const { line, mask, side } of zone) {
        if (!bareNumber.test(mask) && !roman.test(mask) && (counts.get(`${side}${mask}`) ?? 0) < often) break;
        furniture.add(line);
      }
    return furniture;
  });
}

/** The first filled lines of a page from its head (`step` 1) or its foot (-1) inwards. */
function edgeOf(lines: readonly PageLine[], step: 1 | -1): PageLine[] {
  const found: PageLine[] = [];
  for (let at = step === 1 ? 0 : lines.length - 1; found.length < edge; at += step) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() !== '') found.push(line);
  }
  return found;
}

/**
 * The lines at the head (`step` 1) or the foot (-1) of one page that are running heads, feet and page numbers, by the same
 * rule. What comes back is told by the beginnings (or ends) of the pages around it, which form feeds divide.
 */
export function furnitureAt(text: string, step: 1 | -1, around: string, often = 3): PageLine[] {
  const found: PageLine[] = [];
  let zones: PageLine[][] | undefined;
  for (const line of edgeLines(text, step)) {
    // Most lines come back nowhere, and a word of theirs tells that without cutting other pages into lines.
    const word = /[^\s\d]{4,}/.exec(line.text)?.[0] ?? '';
    const isNew = !around.includes(word);
    if (isNew && noPageNumber.test(line.text)) break;
    const mask = maskOf(line.text);
    if (!bareNumber.test(mask) && !roman.test(mask)) {
      if (isNew) break;
      zones ??= around.split('\f').map((one) => edgeLines(one, step));
      const alike = zones.filter((zone) => zone.some((other) => maskOf(other.text) === mask));
      if (alike.length + 1 < often) break;
    }
    found.push(line);
  }
  return found;
}

/** As `edgeOf`, of a text of which no more is cut into lines than heads and feet reach. */
function edgeLines(text: string, step: 1 | -1): PageLine[] {
  const { length } = text;
  const lines =
    step === 1 ? linesOf(text, 0, Math.min(length, edgeReach)) : linesOf(text, Math.max(0, length - edgeReach));
  return edgeOf(lines, step);
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
