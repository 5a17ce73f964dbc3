import { describe, expect, it } from 'vitest';
import { lintCitations, lintWork } from '../../../shared/citation/lint';
import { recogniseCitations } from '../../../shared/citation/recognise/recognise';
import { growth, nearLinear, repeated } from '../../support/growth';

const lint = (text: string) => lintCitations(text, recogniseCitations(text));
const rules = (text: string) =>
  lint(text)
    .filter(({ rule }) => rule !== 'missing-pinpoint')
    .map(({ rule }) => rule);

const roe = 'Roe v. Wade, 410 U.S. 113, 120 (1973)';
const doe = 'Doe v. Backpage.com, LLC, 817 F.3d 12, 15 (1st Cir. 2016)';

describe('lint of a sequence of citations', () => {
  it('has nothing against a sound text', () => {
    expect(rules(`So it is. ${doe}. It is so. Id. at 16. And more. ${roe}. Backpage.com, 817 F.3d at 17.`)).toEqual([]);
    expect(rules('So it is. 45 C.F.R. § 164.512(b). Id. § 164.514. Id. at 164.512(c). Id. at § 3.')).toEqual([]);
    expect(rules('Two sections apply. 18 U.S.C. §§ 1591, 1595. One applies. 47 U.S.C. § 230(c)(1).')).toEqual([]);
  });

  it.each([
    ['Id. after a string of authorities', `One. ${doe}; ${roe}. Two. Id. at 130.`, 'id-after-string'],
    ['Id. after a string with a signal', `One. ${doe}; see also ${roe}. Two. Id.`, 'id-after-string'],
    ['Id. to a page that lies in an earlier case', `One. ${doe}. Two. ${roe}. Three. Id. at 16.`, 'id-elsewhere'],
    ['Id. to a page behind a statute', `One. ${doe}. Two. 47 U.S.C. § 230. Three. Id. at 16.`, 'id-elsewhere'],
    ['Id. before anything', 'Id. at 4. Much later nothing.', 'id-elsewhere'],
    ['supra for a case', `One. ${doe}. Two. ${roe}. Doe, supra, at 4.`, 'supra-for-primary'],
    ['supra for a statute', 'As said in 47 U.S.C. § 230(c)(1), supra, it is so.', 'supra-for-primary'],
    ['a short form of a case never cited', 'See Int’l Shoe, 326 U.S. at 316.', 'short-before-full'],
    ['a reporter that had not begun', 'Smith v. Jones, 12 F.3d 34, 35 (9th Cir. 1950).', 'reporter-year'],
    ['a court that did not sit yet', 'Smith v. Jones, 612 F.2d 34, 35 (11th Cir. 1979).', 'court-year'],
    ['a reporter that does not print the court', 'Smith v. Jones, 12 F.3d 34, 35 (Ga. 1994).', 'reporter-court'],
    ['a circuit in the Supreme Court’s reports', 'Roe v. Wade, 410 U.S. 113, 120 (2d Cir. 1973).', 'reporter-court'],
    ['a court named twice', 'Int’l Shoe Co. v. Washington, 326 U.S. 310, 316 (U.S. 1945).', 'court-twice'],
    [
      'a year doubled in an act’s name',
      'The Stop Enabling Sex Traffickers Act of 2017 of 2017 says so.',
      'year-doubled',
    ],
    [
      'a year said again after an act’s name',
      'Telecommunications Act of 1996, Pub. L. No. 104-104, 110 Stat. 56 (1996).',
      'year-doubled',
    ],
    ['one sign for several sections', 'Liability lies under 18 U.S.C. § 1591, 1595.', 'section-sign'],
    ['et seq.', 'See 29 U.S.C. § 151 et seq. for more.', 'et-seq'],
  ])('finds %s', (_, text, rule) => {
    expect(rules(text)).toContain(rule);
    for (const { message } of lint(text)) expect(message).toMatch(/^.{20,}[.)]$/);
  });

  it('advises a pinpoint where a full citation has none', () => {
    expect(lint('So it is. Roe v. Wade, 410 U.S. 113 (1973).').map(({ rule, severity }) => [rule, severity])).toEqual([
      ['missing-pinpoint', 'advice'],
    ]);
    const parallels = '410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973)';
    expect(lint(`So it is. Roe v. Wade, ${parallels}.`)).toHaveLength(1);
    expect(lint(`So it is. Roe v. Wade, ${parallels.replace('113,', '113, 120,')}.`)).toEqual([]);
  });

  it('points at the citation and its place in the text', () => {
    const text = `One. ${doe}; ${roe}. Two. Id. at 130.`;
    const [finding] = lint(text).filter(({ rule }) => rule === 'id-after-string');
    expect(finding?.span && text.slice(...finding.span)).toBe('Id. at 130');
    expect(finding?.citation).toBe(2);
  });

  it('stays linear on a long hostile text', () => {
    const text = (size: number) => `${repeated('§ 1, et seq ; ( Id. supra ')(size)}of 2017 of 2017`;
    expect(growth(text, (hostile) => lintCitations(hostile, []))).toBeLessThan(nearLinear);
  });
});

describe('lint of a work', () => {
  const good = {
    volume: '807',
    reporter: 'F.3d',
    page: '229',
    court: '7th Cir.',
    year: 2015,
    parties: ['Backpage.com, LLC', 'Dart'],
  };
  const found = (meta: Record<string, string | number | string[]>) =>
    lintWork({ id: 'x', type: 'case', meta }).map(({ rule }) => rule);

  it('has nothing against a sound record, and names what is missing or at odds', () => {
    expect(found(good)).toEqual([]);
    expect(found({ ...good, year: 1960 })).toEqual(['reporter-year']);
    expect(found({ ...good, court: 'Supreme Court of Georgia' })).toEqual(['reporter-court']);
    expect(found({ parties: ['A', 'B'], volume: '1', reporter: 'F.3d', page: '2', year: 2000 })).toEqual([
      'missing-field',
    ]);
    expect(lintWork({ id: 'x', type: 'case', meta: {} })[0]?.message).toMatch(/missing/);
  });

  it('sees a doubled year in the name of an act', () => {
    const meta = { name: 'Stop Act of 2017 of 2017', publicLaw: '115-164', year: 2018 };
    expect(lintWork({ id: 'x', type: 'session-law', meta }).map(({ rule }) => rule)).toEqual(['year-doubled']);
  });
});
