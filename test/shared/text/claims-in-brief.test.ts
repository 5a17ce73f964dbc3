import { describe, expect, it } from 'vitest';
import { claimsInBrief } from '../../../shared/text/claims-in-brief';
import { quotesInBrief } from '../../../shared/text/quotes-in-brief';

const wording = 'Seventy-three percent of suspected child trafficking reports involved the site in 2016.';
const statement = 'Most suspected child trafficking reports involve one site.';

function inBrief(text: string, claim: { wording?: string; statement?: string } = {}) {
  return claimsInBrief(text, [{ id: 'c', wording, statement, ...claim }], quotesInBrief(text, [])).map((found) => ({
    part: found.part,
    verdict: found.verdict,
    note: found.note,
    words: text.slice(found.start, found.end),
  }));
}

describe('claims in a brief', () => {
  it('are found by their approved wording to the letter, or by their statement', () => {
    expect(inBrief(`It is grave. ${wording} So it must be.`)).toMatchObject([
      { part: 'wording', verdict: 'exact', note: null },
    ]);
    expect(inBrief(`It is grave. ${statement}`)).toMatchObject([{ part: 'statement', verdict: 'exact' }]);
    expect(inBrief(`${statement} Indeed. ${wording}`).map(({ part }) => part)).toEqual(['statement', 'wording']);
  });

  it('are typographic where only dashes, marks and the ends of lines differ', () => {
    const [found] = inBrief(`So: ${wording.replace(' trafficking ', '\ntraf\u00adficking ')} Yes.`);
    expect(found).toMatchObject({ part: 'wording', verdict: 'typographic' });
  });

  it('are typographic in the middle of a sentence too, where their first letter is a small one', () => {
    const small = `s${wording.slice(1, -1)}`;
    expect(inBrief(`The report says that ${small}, which is grave.`)).toMatchObject([
      { part: 'wording', verdict: 'typographic', words: small },
    ]);
    const grown = wording.replace('Seventy', 'seventy');
    expect(inBrief(wording, { wording: grown })).toMatchObject([{ part: 'wording', verdict: 'typographic' }]);
    // Of an abbreviation, and within the words, a letter's case is the letter's own.
    expect(inBrief('It is uS policy to do so at home.', { wording: 'US policy to do so at home.' })).toMatchObject([
      { verdict: 'altered' },
    ]);
    expect(inBrief(wording.replace('child', 'Child'))).toMatchObject([{ verdict: 'altered' }]);
  });

  it('are declared where the brief says what it changed', () => {
    const cut =
      'The study found that “[s]eventy-three percent of suspected child trafficking reports … involved the site in 2016.”';
    expect(inBrief(cut)).toMatchObject([{ part: 'wording', verdict: 'declared' }]);
    const short = 'It found “[s]eventy-three percent … in 2016.”';
    expect(inBrief(short)).toMatchObject([{ part: 'wording', verdict: 'declared' }]);
  });

  it('are altered by one word, one figure, or one “not”, and say which', () => {
    const changed = (from: string, to: string) => inBrief(`It is grave. ${wording.replace(from, to)} So it is.`);
    expect(changed('Seventy-three', 'Ninety-two')).toMatchObject([
      { verdict: 'altered', note: '“Ninety-two” stands for “Seventy-three”' },
    ]);
    expect(changed('suspected ', '')).toMatchObject([{ verdict: 'altered', note: '“suspected” is missing' }]);
    expect(changed('involved', 'not involved')).toMatchObject([{ verdict: 'altered', note: '“not” is added' }]);
  });

  it('are found at every place, the altered beside the exact', () => {
    const found = inBrief(`${wording} As was said. ${wording.replace('2016', '2017')} Again: ${wording}`);
    expect(found.map(({ verdict }) => verdict)).toEqual(['exact', 'altered', 'exact']);
  });

  it('are not found in other sentences on the same thing, nor by a few words', () => {
    expect(inBrief('Many reports of trafficking in 2016 came from hotels, as the study says.')).toEqual([]);
    expect(inBrief('It is so. Yes.', { wording: '', statement: 'It is so.' })).toEqual([]);
  });

  it('are held against their statement too, with an approved wording and without', () => {
    expect(inBrief(`The site. ${statement.replace('one', 'no')}`)).toMatchObject([
      { part: 'statement', verdict: 'altered', note: '“no” stands for “one”' },
    ]);
    expect(inBrief(statement.replace('Most', 'All'), { wording: '' })).toMatchObject([
      { part: 'statement', verdict: 'altered', note: '“All” stands for “Most”' },
    ]);
  });
});
