import { describe, expect, it } from 'vitest';
import { readLooseDate } from '../../../shared/formats/loose-date';
import { invertedName, readLooseName } from '../../../shared/formats/loose-name';
import { plainText } from '../../../shared/formats/markup-text';
import { createNames, safeName } from '../../../shared/formats/safe-name';

describe('a date as bibliographies write it', () => {
  it.each([
    ['2016', '2016'],
    ['2016-3', '2016-03'],
    ['2016-03-14T10:00:00Z', '2016-03-14'],
    ['14 March 2016', '2016-03-14'],
    ['March 14, 2016', '2016-03-14'],
    ['Sept. 3, 2016', '2016-09-03'],
    ['2016 Mar 14', '2016-03-14'],
    ['3/14/2016', '2016-03-14'],
    ['14/3/2016', '2016-03-14'],
    ['14.03.2016', '2016-03-14'],
    ['03/2016', '2016-03'],
    ['ca. 2016', '2016~'],
    ['2016?', '2016~'],
    ['2016-03~', '2016-03~'],
  ])('%s is %s', (text, date) => {
    expect(readLooseDate(text)).toEqual({ date, whole: true });
  });

  it.each([
    ['Spring 2014', '2014'],
    ['2002/2008', '2002'],
    ['[2014]', '2014'],
    ['6 oktober 2020', '2020'],
    ['2016-02-31', '2016'],
  ])('%s says more than %s', (text, date) => {
    expect(readLooseDate(text)).toEqual({ date, whole: false });
  });

  it.each(['', 'n.d.', 'forthcoming', '12345', 'May'])('%j is none', (text) => {
    expect(readLooseDate(text)).toBeNull();
  });
});

describe('a name as bibliographies write it', () => {
  it.each([
    ['Doe, Jane', { family: 'Doe', given: 'Jane' }],
    ['Doe, Jane, Jr.', { family: 'Doe', given: 'Jane', suffix: 'Jr.' }],
    ['Jane Q. Doe', { family: 'Doe', given: 'Jane Q.' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Fanning E.', { family: 'Fanning', given: 'E.' }],
    ['House, Karen', { family: 'House', given: 'Karen' }],
    ['Backpage.com, LLC', { literal: 'Backpage.com, LLC' }],
    ['United Nations', { literal: 'United Nations' }],
    [
      'Senate Committee on Commerce, Science, and Transportation',
      { literal: 'Senate Committee on Commerce, Science, and Transportation' },
    ],
    ['World Health Organization,', { literal: 'World Health Organization' }],
    ['nasch', { literal: 'nasch' }],
    ['愛如生', { literal: '愛如生' }],
  ])('%s', (text, name) => {
    expect(readLooseName(text, 'author')).toEqual({ role: 'author', ...name });
  });

  it('is written last name first', () => {
    expect(invertedName({ role: 'author', family: 'Doe', given: 'Jane', suffix: 'Jr.' })).toBe('Doe, Jane, Jr.');
    expect(invertedName({ role: 'author', family: 'Doe' })).toBe('Doe');
  });
});

describe('markup in references', () => {
  it('leaves its text, and signs that are no markup', () => {
    expect(plainText('<p>One <i>two</i></p><p>AT&amp;T</p>')).toBe('One two\nAT&T');
    expect(plainText('p < 0.05, x<y and y>z, <foo>')).toBe('p < 0.05, x<y and y>z, <foo>');
  });
});

describe('names of files', () => {
  it('are taken by every system', () => {
    expect(safeName('a/b\\c:d*e?"f<g>h|i')).toBe('a b c d e f g h i');
    expect(safeName('NUL.txt')).toBe('_NUL.txt');
    expect(safeName(' ..x.. ')).toBe('x');
    expect(safeName('///')).toBe('untitled');
    expect(safeName('.pdf', 80, 'file')).toBe('pdf');
    expect(safeName(`${'word '.repeat(40)}.pdf`, 40)).toBe('word word word word word word word.pdf');
    expect(safeName('e\u0301t\u0061\u030A')).toBe('étå');
  });

  it('never collide, not even by case', () => {
    const name = createNames();
    expect(['a.pdf', 'A.PDF', 'a.pdf', 'a (2).pdf', 'b'].map(name)).toEqual([
      'a.pdf',
      'A (2).PDF',
      'a (3).pdf',
      'a (2) (2).pdf',
      'b',
    ]);
  });
});
