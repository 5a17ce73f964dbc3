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

  it('keeps the head of a mail as lines, however short the mail', () => {
    const text = 'From: A <a@x.org>\nTo: B <b@x.org>\nSubject: The hearing\n\nDear B,\n\nit is on Monday.\nYours\nA';
    const [head, next] = typeset(text);
    expect(head).toEqual({ start: 0, end: text.indexOf('\n\n'), kind: 'lines' });
    expect(text.slice(next?.start, next?.end)).toBe('Dear B,');
  });

  it('puts a broken sentence together on a page that is else a list', () => {
    const prose =
      'The Judicial Conference of the United States convened in Washington on\nSeptember 23, 1997, pursuant to the call that the Chief Justice had issued\nunder 28 U.S.C. section 331.';
    const list = Array.from({ length: 30 }, (_, index) => `Chief Judge Number ${index}.`).join('\n');
    const blocks = typeset(`${prose}\n${list}`);
    expect(blocks[0]).toMatchObject({ start: 0, end: prose.length });
    expect(blocks).toHaveLength(31);
  });
});
