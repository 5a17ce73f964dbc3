import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, stretchesOf } from '../../../renderer/briefs/brief-marks';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, tone: 'error' });

describe('a brief’s text under its marks', () => {
  it('is cut at every mark, the inner one within the outer, across paragraphs', () => {
    const text = 'One two three.\n\nFour five.';
    const cut = stretchesOf(text, [mark('outer', 4, 20), mark('inner', 8, 13)], { start: 16, end: 18 });
    expect(
      cut.map((stretches) =>
        stretches.map(({ start, end, mark: under, shown }) => [text.slice(start, end), under?.id ?? null, shown]),
      ),
    ).toEqual([
      [
        ['One ', null, false],
        ['two ', 'outer', false],
        ['three', 'inner', false],
        ['.', 'outer', false],
      ],
      [
        ['Fo', 'outer', true],
        ['ur', 'outer', false],
        [' five.', null, false],
      ],
    ]);
  });

  it('loses and doubles no letter, whatever the marks', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\n\n'), maxLength: 60 }),
        spans,
        (text, places) => {
          const marks = places
            .map(([start, length], i) => mark(String(i), start, start + length))
            .sort((a, b) => a.start - b.start || b.end - a.end);
          const whole = stretchesOf(text, marks, null)
            .map((stretches) => stretches.map(({ start, end }) => text.slice(start, end)).join(''))
            .join('');
          expect(whole.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
