import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BriefSpan, quotesInBrief } from '../../../shared/text/quotes-in-brief';

/** Citations are written ⟨so⟩ in these texts. */
function read(text: string, blocks: BriefSpan[] = []) {
  const citations = [...text.matchAll(/⟨[^⟩]*⟩/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return quotesInBrief(text, citations, blocks).map(({ text: words, citation, declares, kind }) => ({
    words,
    citation: citation === null ? null : text.slice(citations[citation]?.start, citations[citation]?.end),
    ...(declares && { declares }),
    ...(kind === 'block' && { kind }),
  }));
}

describe('quotations in a brief', () => {
  it('are found by curly and straight marks, with nested ones inside', () => {
    expect(read('The court said “the remedy is ‘through legislation’ alone.” ⟨Doe at 33⟩.')).toEqual([
      { words: 'the remedy is ‘through legislation’ alone.', citation: '⟨Doe at 33⟩' },
    ]);
    expect(read('It held "not through litigation," ⟨Doe⟩, and "so we affirm." ⟨Roe⟩')).toEqual([
      { words: 'not through litigation,', citation: '⟨Doe⟩' },
      { words: 'so we affirm.', citation: '⟨Roe⟩' },
    ]);
    expect(read('“He called it “a good clause” in his “Report.”” ⟨Doe⟩')[0]?.words).toBe(
      'He called it “a good clause” in his “Report.”',
    );
    expect(read('He wrote ‘the victims were not heard’ ⟨Doe⟩')[0]?.words).toBe('the victims were not heard');
  });

  it('belong to the citation after them, or to the one that leads into them', () => {
    expect(
      read('In ⟨Doe at 33⟩, the court held that “the remedy is legislation.” Another case is ⟨Roe⟩.')[0]?.citation,
    ).toBe('⟨Doe at 33⟩');
    expect(
      read('⟨Doe⟩ is old. The Senate found “knowing facilitation of trafficking.” See ⟨Report at 2⟩')[0]?.citation,
    ).toBe('⟨Report at 2⟩');
    expect(read('She said “nobody would believe me then.”\n\nQuite another ⟨Doe⟩.')[0]?.citation).toBeNull();
    expect(read('It said “nobody would believe me.”[^2] More.\n\n[^1]: ⟨Roe⟩\n[^2]: See ⟨Doe⟩')[0]?.citation).toBe(
      '⟨Doe⟩',
    );
  });

  it('leave out titles in citations, defined terms, scare quotes and inches', () => {
    expect(
      read(
        'The Act (the “CDA”) (“Good Samaritan clause”) is “so-called” law. ⟨Smith, “The End of the Web as We Know It,” Wash. Post⟩',
      ),
    ).toEqual([]);
    expect(read('He is 5\'10" tall and she 5\'8" tall, they say.')).toEqual([]);
    expect(read('a “publisher” ⟨§ 230⟩')).toEqual([{ words: 'publisher', citation: '⟨§ 230⟩' }]);
  });

  it('carry what the parenthetical after the citation declares', () => {
    expect(read('“the remedy is through legislation” ⟨Doe at 33⟩ (emphasis added).')).toEqual([
      { words: 'the remedy is through legislation', citation: '⟨Doe at 33⟩', declares: '(emphasis added)' },
    ]);
  });

  it('may be blocks, cited in the paragraph below, or run over paragraphs', () => {
    const text = 'The court said:\n\nAside from this, the remedy is legislation.\n\n⟨Doe at 33⟩. We agree.';
    const start = text.indexOf('Aside');
    expect(read(text, [{ start, end: text.indexOf('\n\n⟨') }])).toEqual([
      { words: 'Aside from this, the remedy is legislation.', citation: '⟨Doe at 33⟩', kind: 'block' },
    ]);
    expect(read('“One paragraph of it goes on\n\n“and ends in the next.” ⟨Doe⟩').map(({ words }) => words)).toEqual([
      'One paragraph of it goes on',
      'and ends in the next.',
    ]);
  });

  it('lie within the text and never overlap, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' word',
      '. ',
      '\n\n',
      '(',
      ')',
      's',
      '[^1]',
      ' three more words ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: words } of quotesInBrief(text, [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).toBe(words);
          last = end;
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
