import { describe, expect, it } from 'vitest';
import { isBroken, wordHealth } from '../../../shared/text/broken-words';
import { dateAfter, findDates } from '../../../shared/text/dates';
import { countDividedWords, joinDividedWords } from '../../../shared/text/hyphens';
import { fromRoman, toRoman } from '../../../shared/text/roman';
import { calmCapitals } from '../../../shared/text/title-case';

const joined = (text: string) => joinDividedWords(text, countDividedWords([text]));

describe('words divided at a line’s end', () => {
  it('become whole, the rest moving up', () => {
    expect(joined('a presi-\ndential act, and\nmore')).toBe('a presidential\nact, and\nmore');
    expect(joined('certi\u00ad\nfying of votes')).toBe('certifying\nof votes');
  });

  it('keep a hyphen that the document writes elsewhere, or that a capital follows', () => {
    expect(joined('a well-\nknown rule, well-known to all')).toBe('a well-known\nrule, well-known to all');
    expect(joined('the Anglo-\nAmerican rule')).toBe('the Anglo-American\nrule');
  });

  it('are counted in capitals, in other alphabets and at the text’s end, and only whole', () => {
    const counts = countDividedWords([
      'a well-\nknown CO-\nOPERATION, Zür-\nichs',
      'Well-Known wellknown, unwell-known well-known-ness cooperation ZÜRICHS zürichs 1co-operation well-known',
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'well-known': 2,
      wellknown: 1,
      'co-operation': 1,
      cooperation: 1,
      'zür-ichs': 0,
      zürichs: 2,
    });
  });

  it('stay apart after a dash or at a number', () => {
    expect(joined('pages 12-\n15 and -\nmore')).toBe('pages 12-\n15 and -\nmore');
  });
});

describe('torn and garbled words', () => {
  const fine =
    'The plaintiff, J. Doe, v. Backpage.com, LLC, No. 15-1724, 817 F.3d 12 (1st Cir. 2016), held at § 230(c)(1) as in id. at 24; see U.S. Const. art. I.';

  it('are found where letters stand apart', () => {
    expect(
      isBroken(
        'Pl ai nt i f f s J ANE D OE v. B ackpag e. c om, L L C appe al ed t o t he Fi r st Ci r cui t'.repeat(2),
      ),
    ).toBe(true);
    expect(
      isBroken(
        'Xqzv brtk wplmn grftz kjhgf trwqp zxcvb qwrtp lkjhg mnbvc pqrst vwxyz bcdfg hjklm npqrs tvwxz bcdfg hklmn prstv wxzbc'.repeat(
          2,
        ),
      ),
    ).toBe(true);
  });

  it('are not found in citations, initials, tables and other alphabets', () => {
    expect(isBroken(fine.repeat(3))).toBe(false);
    expect(
      isBroken(
        'R. A. V. v. City of St. Paul, J. K. Rowling, A. B. and C. D. as amici curiae in support of neither party here'.repeat(
          2,
        ),
      ),
    ).toBe(false);
    expect(isBroken('12 34 5.6 $1,200 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24')).toBe(false);
    expect(
      isBroken(
        'Статья первая. Все люди рождаются свободными и равными в своём достоинстве и правах, наделены разумом и совестью '.repeat(
          2,
        ),
      ),
    ).toBe(false);
    expect(wordHealth('')).toEqual({ words: 0, torn: 0, garbled: 0 });
  });
});

describe('dates in a text', () => {
  it('are read as American documents write them', () => {
    const text =
      'Decided March 14, 2016; filed 3/5/17; 11 February 2022; 2017-11-07; this 3rd day of May, 1999; in June 2018';
    expect(findDates(text).map((one) => one.date)).toEqual([
      '2016-03-14',
      '2017-03-05',
      '2022-02-11',
      '2017-11-07',
      '1999-05-03',
      '2018-06',
    ]);
  });

  it('are none where no calendar has them', () => {
    expect(findDates('February 30, 2017; 13/45/2017; 2017-13-01; docket 12-34-5678; March 2')).toEqual([]);
  });

  it('are found after a label, and not far from it', () => {
    expect(dateAfter('Argued May 1, 2015 Decided June 2, 2016', /Decided/)).toBe('2016-06-02');
    expect(dateAfter(`Decided ${'x '.repeat(40)} June 2, 2016`, /Decided/)).toBeNull();
  });
});

describe('Roman numerals', () => {
  it('are read and written, and refused where badly formed', () => {
    for (const [value, text] of [
      [1, 'i'],
      [4, 'iv'],
      [14, 'xiv'],
      [49, 'xlix'],
      [1999, 'mcmxcix'],
    ] as const) {
      expect(toRoman(value)).toBe(text);
      expect(fromRoman(text.toUpperCase())).toBe(value);
    }
    expect(['iiii', 'ic', '', 'vx', 'abc'].map(fromRoman)).toEqual([null, null, null, null, null]);
    expect(toRoman(0)).toBe('');
  });
});

describe('calming capitals', () => {
  it.each([
    ['TRUMP v. UNITED STATES', 'Trump v. United States'],
    ['DOE v. BACKPAGE.COM, LLC', 'Doe v. Backpage.com, LLC'],
    ["O'CONNOR v. McDONALD'S CORP.", "O'Connor v. McDonald's Corp."],
    ['R. A. V. v. CITY OF ST. PAUL', 'R. A. V. v. City of St. Paul'],
    ['REPORT ON THE FBI AND THE CIA', 'Report on the FBI and the CIA'],
    ['Already Calm', 'Already Calm'],
  ])('%s', (shouted, calm) => {
    expect(calmCapitals(shouted)).toBe(calm);
  });

  it('keeps acronyms that the text knows', () => {
    expect(calmCapitals('STATE SYSTEMS BEYOND NCLB', new Set(['NCLB']))).toBe('State Systems Beyond NCLB');
  });
});
