import type { OcrPage, OcrWord } from '../../../shared/model/ocr';

/** How the text of a page runs, as degrees it is turned clockwise from upright. */
export type Direction = 0 | 90 | 180 | 270;

/** A line of words over the picture of its page. Lengths in points of the page. */
export interface LaidLine {
  /** The corner at which its text begins, before it is turned. */
  left: number;
  top: number;
  /** Degrees it is turned clockwise about that corner: the page's direction, and the slant of a scan laid on askew. */
  turn: number;
  /** Of all its letters, so that a selection is one even band. */
  height: number;
  words: LaidWord[];
  /** What separates it from the next line in the text; '' after a word divided at the line's end. */
  after: '' | '\n';
}

export interface LaidWord {
  /** As it stands in the page's text. */
  text: string;
  length: number;
  /** To the next word of the line; 0 at its end. */
  gap: number;
  confidence: number;
}

/** A word in the frame of upright text: `u` along the lines, `v` down the page. */
interface Placed {
  word: OcrWord;
  u: number;
  v: number;
  length: number;
  height: number;
}

/**
 * Lays the words that a machine read over the picture of their page, line by line; the text is the stored text of the page,
 * letter by letter.
 */
export function layLines(page: OcrPage): LaidLine[] {
  const lines = linesOf(page);
  const direction = directionOf(lines.map(({ words }) => words));
  return lines.map(({ words, after }) => ({ ...layLine(page, words, direction), after }));
}

function linesOf({ text, words }: OcrPage): { words: OcrWord[]; after: LaidLine['after'] }[] {
  const lines: { words: OcrWord[]; after: LaidLine['after'] }[] = [];
  let open: OcrWord[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const between = next ? text.slice(word.end, next.start) : '\n';
    open.push(word);
    if (between !== '' && !between.includes('\n')) continue;
    // A word divided at a line's end touches its other half in the text.
    lines.push({ words: open, after: between === '' ? '' : '\n' });
    open = [];
  }
  return lines;
}

/** Sideways text has its words one above the other, upside-down text from right to left. */
function directionOf(lines: readonly OcrWord[][]): Direction {
  let [across, down] = [0, 0];
  for (const line of lines)
    for (const [at, word] of line.entries()) {
      const next = line[at + 1];
      if (!next) continue;
      across += next.x + next.width / 2 - word.x - word.width / 2;
      down += next.y + next.height / 2 - word.y - word.height / 2;
    }
  if (Math.abs(down) > Math.abs(across)) return down > 0 ? 90 : 270;
  return across < 0 ? 180 : 0;
}

function layLine(page: OcrPage, words: readonly OcrWord[], direction: Direction): Omit<LaidLine, 'after'> {
  const placed = words.map((word) => placedIn(page, word, direction));
  const middle = middleOf(placed);
  const { above, below } = reachOf(placed, middle);
  const begin = placed[0]?.u ?? 0;
  return {
    ...onPage(page, { u: begin, v: middle.at(begin) - above }, direction),
    turn: direction + (Math.atan(middle.rise) * 180) / Math.PI,
    height: above + below,
    words: placed.map(({ word, u, length }, at) => {
      const next = placed[at + 1];
      return {
        text: page.text.slice(word.start, word.end),
        length,
        gap: next ? next.u - u - length : 0,
        confidence: word.confidence,
      };
    }),
  };
}

function placedIn({ width, height }: OcrPage, word: OcrWord, direction: Direction): Placed {
  const { x, y, width: w, height: h } = word;
  switch (direction) {
    case 0:
      return { word, u: x, v: y, length: w, height: h };
    case 90:
      return { word, u: y, v: width - x - w, length: h, height: w };
    case 180:
      return { word, u: width - x - w, v: height - y - h, length: w, height: h };
    case 270:
      return { word, u: height - y - h, v: x, length: h, height: w };
  }
}

function onPage(
  { width, height }: OcrPage,
  { u, v }: { u: number; v: number },
  direction: Direction,
): { left: number; top: number } {
  switch (direction) {
    case 0:
      return { left: u, top: v };
    case 90:
      return { left: width - v, top: u };
    case 180:
      return { left: width - u, top: height - v };
    case 270:
      return { left: v, top: height - u };
  }
}

interface Middle {
  at(u: number): number;
  rise: number;
}

/** The middle of a line along its way: level for short ones, else the straight line through the middles of its words. */
function middleOf(placed: readonly Placed[]): Middle {
  const points = placed.map(({ u, v, length, height }) => ({ u: u + length / 2, v: v + height / 2 }));
  const count = Math.max(1, points.length);
  const mean = { u: sum(points.map(({ u }) => u)) / count, v: sum(points.map(({ v }) => v)) / count };
  const spread = sum(points.map(({ u }) => (u - mean.u) ** 2));
  const together = sum(points.map(({ u, v }) => (u - mean.u) * (v - mean.v)));
  const rise = points.length < 4 || spread === 0 ? 0 : together / spread;
  return { at: (u) => mean.v + rise * (u - mean.u), rise };
}

/** How far a line's letters reach above and below its middle; a stray mark taken for a word does not stretch it. */
function reachOf(placed: readonly Placed[], middle: Middle): { above: number; below: number } {
  const heights = placed.map(({ height }) => height).toSorted((a, b) => a - b);
  const most = 0.9 * (heights[Math.floor(heights.length / 2)] ?? 0);
  let [above, below] = [0, 0];
  for (const { u, v, length, height } of placed) {
    const at = middle.at(u + length / 2);
    above = Math.max(above, at - v);
    below = Math.max(below, v + height - at);
  }
  return { above: Math.min(above, most), below: Math.min(below, most) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
