import { describe, expect, it } from 'vitest';
import { createQuickFind, quickWords } from '../../../shared/search/quick-find';

const titles = [
  'Doe v. Backpage.com, LLC',
  'Backpage.com’s Knowing Facilitation of Online Sex Trafficking',
  'Stop Enabling Sex Traffickers Act of 2017',
  'I Am Jane Doe',
  'Pérez v. Nation of Texas',
];
const find = createQuickFind();
find.add(
  titles.map((title, i) => ({ id: `s${i}`, title, byline: '', tags: i === 2 ? 'bill senate' : '', year: '2017' })),
);
const found = (text: string) => find.find(text, 8).map(({ title }) => title);

describe('quick-find', () => {
  it('finds a title by the beginning of its words', () => {
    expect(found('know facil')).toEqual([titles[1]]);
  });

  it('forgives a wrong or missing letter', () => {
    expect(found('backpge')).toContain(titles[0]);
    expect(found('trafickers')).toContain(titles[2]);
  });

  it('puts what fits exactly before what fits nearly', () => {
    expect(found('doe')[0]).toMatch(/Doe/);
    expect(found('jane doe')).toEqual([titles[3]]);
  });

  it('finds accented names typed without accents, and tags', () => {
    expect(found('perez')).toEqual([titles[4]]);
    expect(found('senate')).toEqual([titles[2]]);
  });

  it('asks that all words fit', () => {
    expect(found('doe senate')).toEqual([]);
  });

  it('forgives two letters that changed places, where nothing else fits', () => {
    expect(found('knowign facilitatoin')).toEqual(found('knowing facilitation'));
    expect(found('knowign facilitatoin')).not.toEqual([]);
  });

  it('does not take one number for another', () => {
    expect(found('2018')).toEqual([]);
  });

  it('adds no document twice', () => {
    const twice = createQuickFind();
    const one = { id: 'a', title: 'Hale v. Duval', byline: '', tags: '', year: '' };
    twice.add([one]);
    twice.add([one]);
    expect(twice.size).toBe(1);
    expect(twice.find('hale', 5)).toHaveLength(1);
  });

  it('splits citations as they are said, and names as they are typed', () => {
    expect(quickWords('Đặng, Kılıç, İnci, Wałęsa, 김민수, מֹשֶׁה')).toEqual([
      'dang',
      'kilic',
      'inci',
      'walesa',
      '김민수',
      'משה',
    ]);
    expect(quickWords('817 F.3d 12, § 230(c)')).toEqual(['817', 'f', '3d', '12', '230', 'c']);
  });
});
