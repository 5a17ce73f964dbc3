import { describe, expect, it } from 'vitest';
import { layLines } from '../../../../renderer/reader/machine/word-layout';
import type { OcrPage, OcrWord } from '../../../../shared/model/ocr';
import { composeOcrText, type RecognisedWord } from '../../../../shared/text/ocr-text';

const word = (text: string, x: number, y: number, width: number, height = 10): RecognisedWord => ({
  text,
  x,
  y,
  width,
  height,
  confidence: 0.9,
});

function page(lines: RecognisedWord[][]): OcrPage {
  const { text, words } = composeOcrText([lines]);
  return { index: 0, width: 600, height: 800, text, words, confidence: 0.9 };
}

const upright = [
  [word('The', 100, 100, 20), word('company', 125, 102, 50, 11), word('know-', 180, 100, 40)],
  [word('ingly', 100, 120, 30), word('facilitated', 135, 120, 60)],
];

/** The same page as it is after a quarter turn clockwise. */
const turned = ({ x, y, width, height, ...rest }: OcrWord): OcrWord => ({
  ...rest,
  x: 800 - y - height,
  y: x,
  width: height,
  height: width,
});

describe('laying words read by machine over their picture', () => {
  it('keeps the stored text letter by letter, and each word in its place along the line', () => {
    const read = page(upright);
    const lines = layLines(read);
    expect(lines.map((line) => line.words.map(({ text }) => text).join(' ') + line.after).join('')).toBe(
      `${read.text}\n`,
    );
    expect(lines.map(({ left, turn }) => ({ left, turn }))).toEqual([
      { left: 100, turn: 0 },
      { left: 100, turn: 0 },
    ]);
    expect(lines[0]?.words.map(({ length, gap }) => [length, gap])).toEqual([
      [20, 5],
      [50, 5],
      [40, 0],
    ]);
    expect(lines[0]?.after).toBe('');
  });

  it('gives a line the height of all its words', () => {
    const [line] = layLines(page(upright));
    expect(line?.top).toBeLessThanOrEqual(100.5);
    expect((line?.top ?? 0) + (line?.height ?? 0)).toBeGreaterThanOrEqual(112.5);
    expect(line?.height).toBeLessThan(16);
  });

  it('follows the slant of a scan', () => {
    const slanting = Array.from({ length: 8 }, (_, i) => word(`w${i}`, 100 + i * 50, 100 + i * 2.5, 40));
    const [line] = layLines(page([slanting]));
    expect(line?.turn).toBeCloseTo(2.86, 1);
    expect(line?.height).toBeLessThan(13);
  });

  it('turns the lines of a page that lies on its side, or on its head', () => {
    const read = page(upright);
    const quarter = { ...read, width: 800, height: 600, words: read.words.map(turned) };
    const [line] = layLines(quarter);
    expect(line?.turn).toBe(90);
    expect(line?.left).toBeCloseTo(800 - (layLines(read)[0]?.top ?? 0), 5);
    expect(line?.top).toBeCloseTo(100, 5);
    const half = { ...read, words: quarter.words.map(turned).map((one) => ({ ...one, x: one.x - 200 })) };
    expect(layLines(half)[0]?.turn).toBe(180);
    expect(
      layLines({ ...read, width: 800, height: 600, words: read.words.map(turned).map(turned).map(turned) })[0]?.turn,
    ).toBe(270);
  });

  it('does not let a stray mark taken for a word stretch its line', () => {
    const [line] = layLines(
      page([[word('a', 100, 100, 10), word('b', 120, 100, 10), word('|', 140, 60, 4, 90), word('c', 150, 100, 10)]]),
    );
    expect(line?.height).toBeLessThan(25);
  });
});
