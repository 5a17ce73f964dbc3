import { describe, expect, it } from 'vitest';
import { cuesOn } from '../../../shared/text/cues';

describe('the captions of a page', () => {
  it('reach from one time to the next, without the line ends between them', () => {
    const text = 'They knew of it\nand they went on\nfor years.\n\nThank you.';
    const cues = cuesOn(text, [
      [0, 10],
      [16, 12],
      [45, 30],
    ]);
    expect(cues.map(({ at, start, end }) => [at, text.slice(start, end)])).toEqual([
      [10, 'They knew of it'],
      [12, 'and they went on\nfor years.'],
      [30, 'Thank you.'],
    ]);
  });

  it('are none where there are no times, or no words', () => {
    expect(cuesOn('words', [])).toEqual([]);
    expect(cuesOn('', [[0, 3]])).toEqual([]);
  });
});
