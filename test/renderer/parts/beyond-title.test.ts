import { expect, test } from 'vitest';
import { beyondTitle, secondLine } from '../../../renderer/parts/beyond-title';

test.each([
  ['Doe v. Backpage.com, LLC', 'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)', '817 F.3d 12 (1st Cir. 2016)'],
  [
    'Transcript of Oral Argument, Lexmark International, Inc. v. Static Control Components, Inc.',
    'Transcript of Oral Argument, Lexmark Int’l, Inc. v. Static Control Components, Inc., No. 12-873 (Dec. 3, 2013)',
    'No. 12-873 (Dec. 3, 2013)',
  ],
  ['Carl Statchen v. Jason Palmer', 'Statchen v. Palmer, 623 F.3d 15 (1st Cir. 2010)', '623 F.3d 15 (1st Cir. 2010)'],
  ['I Am Jane Doe', 'I Am Jane Doe (50 Eggs Films 2017)', '50 Eggs Films 2017'],
  ['Annual Report 2016', 'Internet Watch Found., Annual Report 2016 (2017)', 'Internet Watch Found. (2017)'],
  [
    'Is your lamp the right size? There’s an equation for that.',
    'Laura Daily, Is Your Lamp the Right Size? There’s an Equation for That, Wash. Post (July 13, 2020)',
    'Laura Daily, Wash. Post (July 13, 2020)',
  ],
  ['The Republic of Plato', 'Plato, On the Laws, 3 Phil. Rev. 4', 'Plato, On the Laws, 3 Phil. Rev. 4'],
  ['Search results', 'Search Results (Oct. 17, 2025)', 'Oct. 17, 2025'],
  ['Backpage', 'Tom Jackman, Backpage (July 11, 2017)', 'Tom Jackman (July 11, 2017)'],
  ['A chart', 'A Chart (photograph)', 'Photograph'],
  ['Opinion Search', 'Opinion Search', ''],
  ['Report 7 of 12', 'Report 7 of 13', 'Report 7 of 13'],
  ['No title', 'Something else, 1 U.S. 2', 'Something else, 1 U.S. 2'],
  ['Anything', '', ''],
])('below “%s”, “%s” is “%s”', (title, citation, rest) => {
  expect(beyondTitle(title, citation)).toBe(rest);
});

test('a source of which only the title is known says what is missing, or of which kind it is', () => {
  const potato = { title: 'Potato', citation: 'Potato' };
  expect(secondLine({ ...potato, kind: 'other' })).toBe('No author or date yet');
  expect(secondLine({ ...potato, kind: 'webpage' })).toBe('Web page');
  expect(secondLine({ ...potato, kind: 'other', byline: 'Jane Doe' })).toBe('Jane Doe');
});
