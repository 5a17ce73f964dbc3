import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWord, endsWord, skeletonOf } from '../../../shared/text/normalise';

const text = (original: string) => skeletonOf(original).text;

describe('the skeleton of a text', () => {
  it('is one for all ways to set the same words', () => {
    for (const [one, other] of [
      ['“Good Samaritan” clause', '"Good Samaritan" clause'],
      ['‘it’s’', "'it's'"],
      ['ofﬁce  of\u00a0the', 'office of the'],
      ['pro-\nmoting', 'promoting'],
      ['pro\u00ad\nmoting', 'promoting'],
      ['a word—another', 'a word -- another'],
      ['a . . . b', 'a … b'],
      ['a * * * b', 'a *** b'],
      ['cafe\u0301', 'café'],
      ['in § 230 (a)', 'in §230(a)'],
      ['zero\u200bwidth', 'zerowidth'],
    ] as const)
      expect([one, text(one)]).toEqual([one, text(other)]);
  });

  it('keeps apart what says something else', () => {
    for (const [one, other] of [
      ['The', 'the'],
      ['every day', 'everyday'],
      ['the boys’ own', 'the boy’s own'],
      ['not', 'now'],
    ] as const)
      expect(text(one)).not.toBe(text(other));
    expect(skeletonOf('re-cover').joints.get(2)).toBe('hyphen');
    expect(skeletonOf('115-\n164').joints.get(3)).toBe('hyphen');
    expect(skeletonOf('re-\ncover').joints.get(2)).toBe('soft');
    expect(skeletonOf('third\u00adparty').joints.get(5)).toBe('soft');
    expect(skeletonOf('is -5').joints.get(2)).toBe('hyphen');
  });

  it('knows where every unit stands in the original', () => {
    const original = 'The “ofﬁce”  —\n it pro-\nmotes';
    const { text: bare, starts, ends } = skeletonOf(original);
    const at = bare.indexOf('promotes');
    expect(original.slice(starts[at], ends[at + 7])).toBe('pro-\nmotes');
    const office = bare.indexOf('office');
    expect(original.slice(starts[office], ends[office + 5])).toBe('ofﬁce');
  });

  it('holds for any text: offsets rise and stay inside', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('-\n', ' — ', '“', '’', '. . .', 'ﬁ', '\u00ad', ' ', '*'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const original = pieces.join('');
        const { text: bare, starts, ends } = skeletonOf(original);
        expect(starts.length).toBe(bare.length);
        for (let i = 0; i < bare.length; i++) {
          expect(starts[i]).toBeLessThan((ends[i] as number) + 1);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('finds no word inside a word or a figure', () => {
    const begins = (original: string, word: string) => beginsWord(original, original.indexOf(word));
    const ends = (original: string, word: string) => endsWord(original, original.indexOf(word) + word.length);
    for (const [original, word] of [
      ['unlawful', 'lawful'],
      ['non-liable', 'liable'],
      ['2.5', '5'],
      ['$5', '5'],
      ['-5', '5'],
      ['1,005', '005'],
    ] as const)
      expect([original, begins(original, word)]).toEqual([original, false]);
    for (const [original, word] of [
      ["can't", 'can'],
      ['92%', '92'],
      ['2.5', '2'],
      ['state-run', 'state'],
      ['pro-\nmote', 'pro'],
    ] as const)
      expect([original, ends(original, word)]).toEqual([original, false]);
    expect(begins('law—not litigation', 'not')).toBe(true);
    expect(begins('said “we', 'we')).toBe(true);
    expect(ends('the end.', 'end')).toBe(true);
  });
});
