import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { toRuns } from '../../../../shared/citation/parts';
import { markedOf } from '../../../support/cited';

const leonard = {
  parties: ['Leonard', 'Pepsico, Inc.'],
  volume: '88',
  reporter: 'Federal Supplement, Second Series',
  page: '116',
  court: 'United States District Court for the Southern District of New York',
  year: 1999,
};

describe('the type of cases (R2.1, R11.2, R14.1)', () => {
  it('sets names and explanatory phrases in italics, their commas not', () => {
    expect(markedOf('case', { ...leonard, history: "aff'd, 210 F.3d 88 (2d Cir. 2000)" })).toBe(
      '*Leonard v. Pepsico, Inc.*, 88 F. Supp. 2d 116 (S.D.N.Y. 1999), *aff’d*, 210 F.3d 88 (2d Cir. 2000)',
    );
  });

  it('sets a new name after "sub nom." in italics', () => {
    const history = 'rev’d sub nom. Horn v. Comm’r, 968 F.2d 1229 (D.C. Cir. 1992)';
    expect(markedOf('case', { ...leonard, history })).toContain('*rev’d sub nom.* *Horn v. Comm’r*, 968 F.2d 1229');
  });
});

describe('the type of books and articles (R2.1, T19)', () => {
  const book = { authors: ['Anjali Vats'], title: 'The Color of Creatorship', edition: 2, year: 2020 };
  const article = {
    authors: ['Elizabeth G. Porter', 'Kathryn A. Watts'],
    title: 'Visual Rulemaking',
    volume: 91,
    journal: 'New York University Law Review',
    page: 1183,
    year: 2016,
  };
  const academic = (type: 'book' | 'journal-article' | 'case', meta: object) =>
    toRuns(citeBluebook({ id: 'x', type, meta: meta as never }, { form: 'academic' }).full);

  it('sets titles in italics in briefs', () => {
    expect(markedOf('book', book)).toBe('Anjali Vats, *The Color of Creatorship* (2d ed. 2020)');
    expect(markedOf('journal-article', article)).toBe(
      'Elizabeth G. Porter & Kathryn A. Watts, *Visual Rulemaking*, 91 N.Y.U. L. Rev. 1183 (2016)',
    );
    expect(
      markedOf('book-chapter', {
        authors: ['Sung Hui Kim'],
        title: 'The Ethics of In-House Practice',
        container: 'Lawyers in Practice',
        year: 2012,
      }),
    ).toBe('Sung Hui Kim, *The Ethics of In-House Practice*, *in* *Lawyers in Practice* (2012)');
  });

  it('sets authors and titles of books and names of journals in small caps in footnotes', () => {
    expect(academic('book', book)).toEqual([
      { text: 'Anjali Vats', smallCaps: true },
      { text: ', ' },
      { text: 'The Color of Creatorship', smallCaps: true },
      { text: ' (2d ed. 2020)' },
    ]);
    expect(academic('journal-article', article)).toContainEqual({ text: 'N.Y.U. L. Rev.', smallCaps: true });
  });

  it('sets case names in roman in footnotes, and in italics in their short form', () => {
    const meta = {
      parties: ['South Dakota', 'Wayfair, Inc.'],
      volume: 138,
      reporter: 'S. Ct.',
      page: 2080,
      pin: 2094,
      year: 2018,
      court: 'Supreme Court of the United States',
    };
    expect(academic('case', meta)).toEqual([{ text: 'South Dakota v. Wayfair, Inc., 138 S. Ct. 2080, 2094 (2018)' }]);
    expect(citeBluebook({ id: 'x', type: 'case', meta }, { form: 'academic' }).short?.[0]).toEqual({
      text: 'Wayfair',
      italic: true,
    });
  });
});
