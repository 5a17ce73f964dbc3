import { describe, expect, it } from 'vitest';
import { actNameBefore } from '../../../../shared/citation/recognise/act-name';
import { codeName } from '../../../../shared/citation/recognise/code-name';
import { courtOf } from '../../../../shared/citation/recognise/courts';
import { trailingDate } from '../../../../shared/citation/recognise/dates';
import { readPage, withCommas } from '../../../../shared/citation/recognise/numbers';
import { readParentheticals } from '../../../../shared/citation/recognise/parenthetical';
import { readPinpoint } from '../../../../shared/citation/recognise/pinpoint';
import { readSectionSign } from '../../../../shared/citation/recognise/section-sign';
import { readSections, renderSections } from '../../../../shared/citation/recognise/sections';
import { titledWorkBefore } from '../../../../shared/citation/recognise/title';
import { emptyTrie, termAt, termsAt } from '../../../../shared/citation/recognise/trie';

const beginsCitation = () => false;

describe('the tree of abbreviations', () => {
  const trie = emptyTrie<string>();
  for (const term of ['F.', 'F.2d', 'F. Supp. 2d', "F. App'x"]) termAt(trie, term, () => term);

  it('finds the longest term first, whatever the spacing', () => {
    expect(termsAt(trie, 'F.Supp.2d 116', 0).map(({ value }) => value)).toEqual(['F. Supp. 2d', 'F.']);
    expect(termsAt(trie, 'F. 2d 12', 0)[0]).toEqual({ value: 'F.2d', end: 5 });
    expect(termsAt(trie, 'F. App’x 94', 0)[0]?.value).toBe("F. App'x");
  });

  it('ends a term only where a word ends', () => {
    expect(termsAt(trie, 'F2days', 0)).toEqual([]);
    expect(termsAt(trie, 'Foo', 0)).toEqual([]);
  });
});

describe('dates at the end of a parenthetical', () => {
  it.each([
    ['S.D.N.Y. Aug. 25, 2000', { year: 2000, date: '2000-08-25', start: 9 }],
    ['daily ed. May 3, 2017', { year: 2017, date: '2017-05-03', start: 10 }],
    ['9 Feb. 2017', { year: 2017, date: '2017-02-09', start: 0 }],
    ['June 2015', { year: 2015, date: '2015-06', start: 0 }],
    ['1993-94', { year: 1993, start: 0 }],
    ['La. App. 1 Cir. 12/15/95', { year: 1995, date: '1995-12-15', start: 16 }],
    ['West 2009', { year: 2009, start: 5 }],
  ])('reads %s', (text, expected) => {
    expect(trailingDate(text)).toEqual(expected);
  });

  it('reads no date where none is, nor an impossible one', () => {
    expect(trailingDate('per curiam')).toBeNull();
    expect(trailingDate('No. 12345')).toBeNull();
    expect(trailingDate('Feb. 31, 2000')?.date).toBeUndefined();
  });
});

describe('parentheticals', () => {
  it('tell court, date and remarks, brackets within brackets', () => {
    expect(readParentheticals(' (9th Cir. 2008) (en banc) (quoting A (B, J.)) then', 0)).toMatchObject({
      authority: '9th Cir.',
      year: 2008,
      dated: '(9th Cir. 2008)',
      remarks: ['en banc', 'quoting A (B, J.)'],
      end: 46,
    });
  });

  it('are none when the bracket never closes', () => {
    expect(readParentheticals(` (${'a'.repeat(2000)}`, 0)).toBeNull();
  });
});

describe('pinpoints', () => {
  it.each([
    ['347-348, 351.', '347-348, 351'],
    ['285 n.4 (', '285 n.4'],
    ['319, n.18 (', '319 n.18'],
    ['570 & n. 5;', '570 & n.5'],
    ['pp. 45, 64', '45, 64'],
    ['*9–*10.', '*9-*10'],
    ['¶¶ 38-53', '¶¶ 38-53'],
    ['xii-xiv.', 'xii-xiv'],
    ['119:12-14', '119:12-14'],
    ['67,450, 67,451', '67,450, 67,451'],
  ])('reads %s as %s', (text, value) => {
    expect(readPinpoint(text, 0, { beginsCitation })?.value).toBe(value);
  });

  it.each(['15th', 'twelve', '5%', '12 F.3d'])('reads none in %s', (text) => {
    expect(readPinpoint(text, 0, { beginsCitation })).toBeNull();
  });
});

describe('sections', () => {
  const read = (text: string) => {
    const sign = readSectionSign(text, 0);
    const sections = readSections(text, sign?.end ?? 0, { sign, beginsCitation });
    return sections && renderSections(sections, sign);
  };

  it.each([
    ['§ 230(c)(1), (e)(5)', '§ 230(c)(1), (e)(5)'],
    ['§§ 1591(a), 1595 and 2421A', '§§ 1591(a), 1595, 2421A'],
    ['§§ 4241 through 4248', '§§ 4241-4248'],
    ['§§ 20-17-101 to -110', '§§ 20-17-101 to -110'],
    ['§ 1.414(r)-8(b)', '§ 1.414(r)-8(b)'],
    ['§ 2000e-\n5', '§ 2000e-5'],
    ['sections 2, 3, and 4 of', '§§ 2, 3, 4'],
    ['§ 405 (r)(2)', '§ 405(r)(2)'],
    ['§ 1591.', '§ 1591'],
  ])('reads %s as %s', (text, rendered) => {
    expect(read(text)).toBe(rendered);
  });

  it('does not take a year for a subsection', () => {
    expect(read('§ 405 (2019)')).toBe('§ 405');
  });
});

describe('small readers', () => {
  it('read pages with their suffixes, and no part of a word', () => {
    expect(readPage('143684-B.', 0)?.value).toBe('143684-B');
    expect(readPage('51234(U)', 0)?.value).toBe('51234(U)');
    expect(readPage('lxiv ', 0)?.value).toBe('lxiv');
    expect(readPage('___,', 0)?.value).toBe('');
    expect(readPage('12th', 0)).toBeNull();
    expect(readPage('v. Foo', 0)).toBeNull();
  });

  it('put commas into long numbers only', () => {
    expect([withCommas('4657'), withCommas('30180'), withCommas('1234567')]).toEqual(['4657', '30,180', '1,234,567']);
  });

  it.each([
    ['Mass.Gen.L.', 'Mass. Gen. Laws'],
    ['California Penal Code', 'Cal. Penal Code'],
    ['N.Y. Penal Law', 'N.Y. Penal Law'],
    ['West Virginia Code', 'W. Va. Code'],
  ])('name the code %s', (print, name) => {
    expect(codeName(print)).toBe(name);
  });

  it.each([
    ['Pa.Super.', 'Pa. Super. Ct.'],
    ['D Kan', 'D. Kan.'],
    ['2nd Cir.', '2d Cir.'],
    ['CA7', '7th Cir.'],
    ['CADC', 'D.C. Cir.'],
    ['Ramsey Cty.Juvenile Ct.', 'Ramsey Cty. Juvenile Ct.'],
  ])('name the court %s', (print, name) => {
    expect(courtOf(print)).toBe(name);
  });

  it('find the name of an act before its law, and no prose', () => {
    const law = 'See the Allow States and Victims to Fight Online Sex Trafficking Act of 2017, ';
    expect(actNameBefore(law, law.length, 0)?.name).toBe(
      'Allow States and Victims to Fight Online Sex Trafficking Act of 2017',
    );
    const prose = 'which the House passed in 2018, ';
    expect(actNameBefore(prose, prose.length, 0)).toBeNull();
  });

  it('find author and title before a journal, and no prose', () => {
    const read = (text: string) => titledWorkBefore(text, text.length, { floor: 0, byline: true });
    expect(read('Cf. Jane Q. Doe, Note, Reading in the Dark, ')).toMatchObject({
      author: 'Jane Q. Doe',
      designation: 'Note',
      title: 'Reading in the Dark',
    });
    expect(read('The rule was much discussed afterwards, ')).toBeNull();
  });
});
