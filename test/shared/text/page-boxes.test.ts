import { describe, expect, it } from 'vitest';
import type { OcrPage } from '../../../shared/model/ocr';
import { turnedBox, withBoxesOf, withoutBoxes, wordsUnder } from '../../../shared/text/page-boxes';

const box = { page: 2, left: 0.1, top: 0.2, width: 0.3, height: 0.05 };

describe('boxes on the picture of a page', () => {
  it('turn with the page, and back again', () => {
    const turned = turnedBox(box, 90);
    // The upper edge is at the right of a page that is turned clockwise.
    expect(turned.left).toBeCloseTo(0.75);
    expect(turned.top).toBeCloseTo(0.1);
    expect([turned.width, turned.height]).toEqual([0.05, 0.3]);
    for (const rotation of [0, 90, 180, 270, 360]) {
      const back = turnedBox(turnedBox(box, rotation), 360 - rotation);
      for (const key of ['left', 'top', 'width', 'height'] as const) expect(back[key]).toBeCloseTo(box[key]);
    }
  });

  it('tell the words that were read beneath them, and no others', () => {
    const word = (text: string, x: number, y: number, start: number) => {
      return { text, x, y, width: 50, height: 10, confidence: 1, start, end: start + text.length };
    };
    const page: OcrPage = {
      index: 2,
      width: 600,
      height: 800,
      text: 'one two three\nfour',
      words: [word('one', 60, 165, 0), word('two', 120, 165, 4), word('three', 400, 165, 8), word('four', 60, 400, 14)],
      confidence: 1,
    };
    expect(wordsUnder(page, [box])).toEqual({ start: 0, end: 7 });
    expect(wordsUnder(page, [{ ...box, page: 1 }])).toBeNull();
    expect(wordsUnder(page, [{ ...box, top: 0.8 }])).toBeNull();
  });

  it('stay with an anchor that is found again on its page, and go with its file', () => {
    const anchor = { sha256: 'a', page: 2, endPage: 2, start: 0, end: 3, exact: 'one', prefix: '', suffix: '' };
    const before = { ...anchor, boxes: [box] };
    expect(withBoxesOf(before, { ...anchor, start: 9, end: 12 })).toEqual({ ...before, start: 9, end: 12 });
    expect(withBoxesOf(before, { ...anchor, page: 3 })).not.toHaveProperty('boxes');
    expect(withBoxesOf(before, { ...anchor, sha256: 'b' })).not.toHaveProperty('boxes');
    expect(withoutBoxes(before)).toEqual(anchor);
  });
});
