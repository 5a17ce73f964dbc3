import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../../renderer/reader/text/typeset';

const set = (text: string) => typeset(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('a page typeset for reading', () => {
  it('lets printed lines flow together and keeps paragraphs apart', () => {
    const text =
      'The appellants have made a persuasive case that the\nsite has tailored its pages to make sex trafficking\neasier for those who would do it, and it is not for\nus to say.\n\nWe affirm the judgment of the court below, with no\ncosts.';
    expect(set(text).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('keeps each line where lines are paragraphs, and finds headings', () => {
    expect(set('Report of the Committee\nThe committee met twice.\nIt heard nine witnesses.\nIt adjourned.')).toEqual([
      ['heading', 'Report of the Committee'],
      ['paragraph', 'The committee met twice.'],
      ['paragraph', 'It heard nine witnesses.'],
      ['paragraph', 'It adjourned.'],
    ]);
  });

  it('keeps the columns of tables', () => {
    const text =
      'Personal service          313,342\nSupplies and materials     14,635\nTravel                      2,100\nIn all                    330,077';
    expect(set(text).every(([kind]) => kind === 'lines')).toBe(true);
  });

  it('loses no word, whatever the text', () => {
    const piece = fc.constantFrom('word', 'Word.', '\n', '\n\n', '   ', 'a longer run of words that goes on', '\t');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const kept = typeset(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(' ');
        expect(kept.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
      { seed: 9 },
    );
  });
});
