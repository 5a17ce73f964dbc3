import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, stretchesOf } from '../../../renderer/briefs/brief-marks';
import { readMarkdown } from '../../../shared/formats/markdown-text';
import type { TextLayout } from '../../../shared/model/text-layout';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, tone: 'error' });

describe('a brief’s text under its marks', () => {
  it('is cut at every mark, the inner one within the outer, across paragraphs', () => {
    const text = 'One two three.\n\nFour five.';
    const cut = stretchesOf({ text, layout: null }, [mark('outer', 4, 20), mark('inner', 8, 13)], {
      start: 16,
      end: 18,
    });
    expect(
      cut.map(({ stretches }) =>
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

  it('is cut where words are set apart, each stretch in the runs that hold it', () => {
    const { text, layout } = readMarkdown('## What *we* ask\n\nSo **it _is_ so**.[^1]\n\n[^1]: See it.\n');
    const at = text.indexOf('is so');
    const cut = stretchesOf({ text, layout }, [mark('found', at, at + 'is so'.length)], null);
    expect(
      cut.map(({ block, stretches }) => [
        block.kind,
        ...stretches.flatMap(({ mark: under, parts }) =>
          parts.map(({ start, end, runs }) =>
            [text.slice(start, end), under?.id, ...runs.map(({ as }) => as)].filter(Boolean).join('|'),
          ),
        ),
      ]),
    ).toEqual([
      ['heading', 'What ', 'we|emphasis', ' ask'],
      ['paragraph', 'So ', 'it |strong', 'is|found|strong|emphasis', ' so|found|strong', '.', '[1]|mark'],
      ['note', '[1]|mark', ' See it.'],
    ]);
    // However the words under a mark are set, they are one.
    expect(cut[1]?.stretches.map(({ parts }) => parts.length)).toEqual([2, 2, 2]);
  });

  it('is divided at blank lines where it keeps its lines', () => {
    const text = 'Head\n\n[House]\n\nThe SPEAKER.\nPursuant.';
    const layout: TextLayout = {
      blocks: [
        { start: 0, end: 4, kind: 'heading', level: 1 },
        { start: 6, end: text.length, kind: 'lines' },
      ],
      runs: [],
    };
    expect(stretchesOf({ text, layout }, [], null).map(({ block: { start, end } }) => text.slice(start, end))).toEqual([
      'Head',
      '[House]',
      'The SPEAKER.\nPursuant.',
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
          const whole = stretchesOf({ text, layout: null }, marks, null)
            .map(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)).join(''))
            .join('');
          expect(whole.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
