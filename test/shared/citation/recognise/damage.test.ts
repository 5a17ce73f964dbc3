import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../../shared/citation/recognise/prepared';
import { brief, extent, only } from './brief';

describe('damaged print', () => {
  it.each([
    ['a line break in the reporter', 'Doe v. Roe, 817 F.\n3d 12 (1st Cir. 2016)', '817 F.3d 12'],
    ['a word broken at the line end', '88 F. Sup-\np. 2d 116', '88 F. Supp. 2d 116'],
    ['a soft hyphen at the line end', '88 F. Sup\u00ad\np. 2d 116', '88 F. Supp. 2d 116'],
    ['no-break and thin spaces', '582\u00a0U.S.\u200998', '582 U.S. 98'],
    ['a zero-width space', '582 U.S.\u200b 98', '582 U.S. 98'],
    [
      'a blank line and a wide foot of the page',
      '386  Mass.\n                                     \n\n131',
      '386 Mass. 131',
    ],
    ['spaces before periods', '817 F . 3d 12', '817 F.3d 12'],
    ['commas read for periods', '410 U,S, 113', '410 U.S. 113'],
    ['l and O read for digits', '8l7 F.3d 1O2', '817 F.3d 102'],
    ['a number broken at its hyphen', 'Pub. L. No. 115-\n164', 'Pub. L. No. 115-164'],
    ['an en dash in a number', 'S. Rep. No. 115–199', 'S. Rep. No. 115-199'],
    ['a dollar for the section sign', '18 U.S.C. $ 1591', '18 U.S.C. § 1591'],
    ['an S for the section sign', '47 U.S.C. S 230(c)', '47 U.S.C. § 230(c)'],
    ['bytes of the section sign', '18 U.S.C. Â§ 1591', '18 U.S.C. § 1591'],
    ['a V for the U', '28 V.S.c. §332', '28 U.S.C. § 332'],
    ['an entity left in', '18 U.S.C. &sect; 1591', '18 U.S.C. § 1591'],
    ['a line number of a transcript', 'one is 26\n\n13\n\nU.S.C. 857, which', '26 U.S.C. § 857'],
  ])('is read through: %s', (_, text, normalized) => {
    expect(only(text).normalized).toBe(normalized);
  });

  it('leaves spans at the characters of the text as given', () => {
    const text = 'see  Doe   v.\n\nRoe,\u200b 817\u00a0F.\n3d   12, 18   (1st\nCir. 2016).';
    const citation = only(text);
    expect(citation.text).toBe('817\u00a0F.\n3d   12');
    expect(extent(text, citation)).toBe('Doe   v.\n\nRoe,\u200b 817\u00a0F.\n3d   12, 18   (1st\nCir. 2016)');
  });

  it('makes an Id. over the end of a page uncertain, as notes may stand there', () => {
    const forms = (text: string) => brief(text);
    expect(forms('Foo v. Bar, 10 U.S. 100.\fId. at 105.')).toEqual(['case: 10 U.S. 100', 'id: Id. at 105']);
  });
});

describe('prepared text', () => {
  it('is the text itself when nothing is to be done', () => {
    const { text, start, end } = prepareText('plain words');
    expect([text, start(3), end(5)]).toEqual(['plain words', 3, 5]);
  });

  it('tells the way back to every character', () => {
    const original = '  a\u200bb \n\n c-\nd\u00ad\ne\f\ng ';
    const { text, start, end } = prepareText(original);
    expect(text).toBe(' ab\nc-\nde\fg ');
    for (const letter of 'abcdeg') {
      const at = text.indexOf(letter);
      expect(original.slice(start(at), end(at + 1))).toBe(letter);
    }
  });
});
