import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfText } from '../../../shared/text/text-index';

function everyPlace(text: string, words: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

describe('the index of a text', () => {
  it('finds words where a search from one end to the other finds them', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 120 });
    fc.assert(
      fc.property(few, fc.nat(120), fc.integer({ min: 1, max: 30 }), fc.nat(40), (text, at, length, from) => {
        const index = indexOfText(text);
        for (const words of [text.slice(at % (text.length + 1), (at % (text.length + 1)) + length), 'ab ab ab a'])
          if (words !== '') expect([...index.find(words, from)]).toEqual(everyPlace(text, words, from));
      }),
      { numRuns: 500 },
    );
  });

  it('looks at few places however long the text is, where a part of the words is rare', () => {
    const text = `${'of the court in the case '.repeat(4000)}of the pipeline in the case ${'of the court '.repeat(4000)}`;
    const index = indexOfText(text);
    expect([...index.find('of the pipeline in the case')]).toHaveLength(1);
    expect(index.compared).toBe(1);
  });
});
