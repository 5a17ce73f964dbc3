import { describe, expect, it } from 'vitest';
import { tiffOrientations } from '../../../shared/formats/tiff-pages';
import { type Orientation, readOrientation, uprightMatrix, uprightSize } from '../../../shared/formats/upright';
import { tiffOf } from '../../support/small-tiff';
import { orientations } from '../../support/turned-picture';

const stored = { width: 40, height: 20 };

/** Where the first row and the first column of the stored picture come to lie, in the words of TIFF 6.0 and EXIF 2.3. */
const standard: Record<Orientation, [row: string, column: string]> = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
};

describe('an orientation', () => {
  it.each(orientations)('%i puts the first row and the first column where the standard says', (orientation) => {
    const [a, b, c, d, e, f] = uprightMatrix(orientation, stored);
    const { width, height } = uprightSize(orientation, stored);
    const side = (points: [number, number][]) => {
      const placed = points.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
      if (placed.every(([, y]) => y === 0)) return 'top';
      if (placed.every(([, y]) => y === height)) return 'bottom';
      if (placed.every(([x]) => x === 0)) return 'left';
      return placed.every(([x]) => x === width) ? 'right' : 'nowhere';
    };
    const row = side([
      [0, 0],
      [40, 0],
    ]);
    const column = side([
      [0, 0],
      [0, 20],
    ]);
    expect([row, column]).toEqual(standard[orientation]);
  });

  it('is read for each page of a TIFF; what is none is taken for upright', () => {
    const page = { width: 2, height: 1, pixels: new Uint8Array(2) };
    const pages = [{ ...page, orientation: 6 as const }, page, { ...page, orientation: 3 as const }];
    expect(tiffOrientations(tiffOf(pages))).toEqual([6, 1, 3]);
    expect(tiffOrientations(new TextEncoder().encode('no picture at all'))).toEqual([]);
    expect([0, 9, 2.5, Number.NaN].map(readOrientation)).toEqual([1, 1, 1, 1]);
    // Cut off within its last directory, it says nothing of it and does not fail.
    const whole = tiffOf(pages);
    for (let length = whole.length; length > 0; length -= 7) tiffOrientations(whole.subarray(0, length));
  });
});
