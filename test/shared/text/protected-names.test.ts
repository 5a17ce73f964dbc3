import { expect, it } from 'vitest';
import { findProtectedNames } from '../../../shared/text/protected-names';

const words = (text: string, ...names: string[]) =>
  findProtectedNames(text, names).map(({ start, end }) => text.slice(start, end));

it.each([
  ['as it is written', 'Then Jane Roe spoke.', 'Jane Roe'],
  ['in capitals', 'JANE ROE, Plaintiff,', 'JANE ROE'],
  ['with the last name first', 'Roe, Jane (witness)', 'Roe, Jane'],
  ['in the possessive', "It was Jane Roe’s statement, and Jane Roe's alone.", 'Jane Roe'],
  ['over the end of a line', 'a letter from Jane\nRoe to the court', 'Jane\nRoe'],
  ['divided at the end of a line', 'a letter from Ja-\nne Roe', 'Ja-\nne Roe'],
  ['before a full stop or in brackets', 'It was (Jane Roe).', 'Jane Roe'],
])('a protected name is found %s', (_, text, found) => {
  expect(words(text, 'Jane Roe')[0]).toBe(found);
});

it('finds every place, accents or not, each with the name that is listed', () => {
  const text = 'José Núñez met Jose Nunez. Roe was there.';
  expect(findProtectedNames(text, ['Roe', 'Jose Nunez'])).toEqual([
    { name: 'Jose Nunez', start: 0, end: 10 },
    { name: 'Jose Nunez', start: 15, end: 25 },
    { name: 'Roe', start: 27, end: 30 },
  ]);
  expect(words('by José Núñez', 'José Núñez')).toEqual(['José Núñez']);
});

it('takes no other name and no word for it', () => {
  for (const text of ['Jane Roe-Smith', 'Mary-Jane Roe', 'Jane Roebuck', 'Roe v. Wade', 'Jane, Roe and others', ''])
    expect(words(text, 'Jane Roe'), text).toEqual([]);
  expect(words('An Annual report', 'Ann')).toEqual([]);
  expect(words('any text', '', ' ', 'a')).toEqual([]);
});

it.each([
  ['Korean, before a particle', '증인 김민수가 말했다.', '김민수', '김민수'],
  ['Korean, its syllables taken apart', '증인 김민수가 말했다.'.normalize('NFD'), '김민수', '김민수'.normalize('NFD')],
  ['Chinese, without spaces', '证人王小明说。', '王小明', '王小明'],
  ['Vietnamese, typed without its marks', 'by Dang Thi Nguyen.', 'Đặng Thị Nguyễn', 'Dang Thi Nguyen'],
  ['Vietnamese, listed without its marks', 'by Đặng Thị Nguyễn.', 'Dang Thi Nguyen', 'Đặng Thị Nguyễn'],
  ['Turkish, in capitals', 'BY KILIÇ İNCİ.', 'Kılıç İnci', 'KILIÇ İNCİ'],
  ['Polish, with a stroke', 'by Lukasz Walesa', 'Łukasz Wałęsa', 'Lukasz Walesa'],
  ['Arabic, with its vowels printed', 'قال مُحَمَّد أَحْمَد ثم', 'محمد احمد', 'مُحَمَّد أَحْمَد'],
  ['Hebrew, with its points printed', 'אמר דָּוִד כֹּהֵן.', 'דוד כהן', 'דָּוִד כֹּהֵן'],
])('a protected name is found in %s', (_, text, name, found) => {
  expect(words(text, name)).toEqual([found]);
});

it.each([
  ['Korean, of other syllables with the same first letters', '증인 김미숙이 말했다.', '김민수'],
  ['Korean, that only begins alike', '증인 김민수가', '김미'],
  ['Korean, taken apart, that only begins alike', '증인 김민수가'.normalize('NFD'), '김미'],
  ['Arabic, that only begins alike', 'قال مُحَمَّد ثم', 'محم'],
  ['Arabic, that only ends alike', 'قال مُحَمَّد ثم', 'مد'],
])('no other name is taken for it in %s', (_, text, name) => {
  expect(words(text, name)).toEqual([]);
});
