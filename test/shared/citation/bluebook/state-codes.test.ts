import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { codeForm, jurisdictionOf } from '../../../../shared/citation/bluebook/state-code';
import { jurisdictionRows } from '../../../../shared/citation/tables/jurisdictions.generated';
import { cited } from '../../../support/cited';

const statute = (jurisdiction: string, code: string, more: Record<string, string | number>) =>
  cited('state-statute', { jurisdiction, code, section: '12', year: 2020, ...more });

describe('state codes in the form of Table T3 (R17)', () => {
  it.each([
    [
      'California',
      'California Business and Professions Code',
      { publisher: 'West' },
      'Cal. Bus. & Prof. Code § 12 (West 2020)',
    ],
    ['California', 'Penal Code', { publisher: "Deering's" }, 'Cal. Penal Code § 12 (Deering 2020)'],
    ['New York', 'New York Penal Law', { publisher: 'West' }, 'N.Y. Penal Law § 12 (McKinney 2020)'],
    [
      'New York',
      'Civil Practice Law and Rules',
      { publisher: 'McKinney', section: '3211(a)(7)' },
      'N.Y. C.P.L.R. 3211(a)(7) (McKinney 2020)',
    ],
    ['New York', 'Family Court Act', { publisher: 'McKinney' }, 'N.Y. Fam. Ct. Act § 12 (McKinney 2020)'],
    [
      'Texas',
      'Texas Code of Criminal Procedure',
      { publisher: 'West' },
      'Tex. Code Crim. Proc. Ann. art. 12 (West 2020)',
    ],
    ['Texas', 'Penal Code', { publisher: 'Thomson Reuters' }, 'Tex. Penal Code Ann. § 12 (West 2020)'],
    [
      'Maryland',
      'Maryland Code Annotated, Criminal Law Article',
      { publisher: 'LexisNexis' },
      'Md. Code Ann., Crim. Law § 12 (LexisNexis 2020)',
    ],
    ['Louisiana', 'Louisiana Civil Code', {}, 'La. Civ. Code Ann. art. 12 (2020)'],
    [
      'Illinois',
      'Illinois Compiled Statutes',
      { chapter: '720', section: '5/10-9' },
      '720 Ill. Comp. Stat. 5/10-9 (2020)',
    ],
    [
      'Rhode Island',
      'General Laws of Rhode Island',
      { title: '11', section: '11-67.1-3' },
      '11 R.I. Gen. Laws § 11-67.1-3 (2020)',
    ],
    ['Vermont', 'Vermont Statutes Annotated', { title: '13' }, 'Vt. Stat. Ann. tit. 13, § 12 (2020)'],
    ['West Virginia', 'West Virginia Code', { section: '61-14-2' }, 'W. Va. Code § 61-14-2 (2020)'],
    ['', 'Cal. Penal Code', { section: '236.1', publisher: 'West' }, 'Cal. Penal Code § 236.1 (West 2020)'],
  ])('%s: %s %o is %s', (jurisdiction, code, more, expected) =>
    expect(statute(jurisdiction, code, more)).toBe(expected),
  );

  it('asks for the year always, and for the publisher where every edition has one', () => {
    const missing = (jurisdiction: string, code: string, more = {}) =>
      citeBluebook({ id: 'x', type: 'state-statute', meta: { jurisdiction, code, section: '1', ...more } }).missing;
    expect(missing('California', 'Penal Code', { year: 2020 })).toEqual(['Publisher']);
    expect(missing('California', 'Penal Code', { publisher: 'West' })).toEqual(['Edition of']);
    expect(missing('Florida', 'Florida Statutes', { year: 2020 })).toEqual([]);
    expect(missing('Alabama', 'Code of Alabama', { status: 'repealed 2015' })).toEqual([]);
  });

  it('gives every code of the table its own form from its own name', () => {
    const publishers =
      /^(?:LexisNexis|West’s|Michie’s|Baldwin’s|Vernon’s|Page’s|Purdon’s|McKinney’s|Lexis|Smith-Hurd)(?: Smith-Hurd)? /;
    // What the table itself names in two ways, or not as its title page does.
    const apart = /^O\.C\.G\.A\.|^N\.Y\. |^Ind\. Stat|Samoa|Panama|Commw\. Code|Leyes|^Am\. Sam\.|Probate|La\. Const/;
    const wrong = jurisdictionRows.flatMap((row) =>
      row.codes.flatMap(([name, form]) => {
        const raw = name
          .replace(/\(.*?\)/g, '')
          .replace(publishers, '')
          .replace(/,? (?:of )?\b(?:18|19|20)\d\d\b/, '')
          .replace(/\s+/g, ' ')
          .trim();
        const made = codeForm(jurisdictionOf(row.name, raw), raw, '').abbr;
        const printed = form.replace(/^<[^>]*> /, '');
        return /<(?:[Ss]ubject|law)/.test(form) || printed.startsWith(made) || apart.test(made)
          ? []
          : [`${raw}: ${made} | ${form}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('state regulations in the form of Table T3 (R19.2)', () => {
  it.each([
    [
      'California',
      'California Code of Regulations',
      { title: '8', section: '3203' },
      'Cal. Code Regs. tit. 8, § 3203 (2020)',
    ],
    ['Texas', 'Texas Administrative Code', { title: '16', section: '55.1' }, '16 Tex. Admin. Code § 55.1 (2020)'],
    ['Florida', 'Florida Administrative Code', { section: '5N-1.100' }, 'Fla. Admin. Code Ann. r. 5N-1.100 (2020)'],
    [
      'Washington',
      'Washington Administrative Code',
      { section: '296-17-310' },
      'Wash. Admin. Code § 296-17-310 (2020)',
    ],
    [
      'Massachusetts',
      'Code of Massachusetts Regulations',
      { title: '940', section: '3.01' },
      '940 Mass. Code Regs. 3.01 (2020)',
    ],
    ['Ohio', 'Ohio Administrative Code', { section: '109:2-1-01' }, 'Ohio Admin. Code 109:2-1-01 (2020)'],
  ])('%s: %s %o is %s', (jurisdiction, code, more, expected) =>
    expect(cited('regulation', { jurisdiction, code, year: 2020, ...more })).toBe(expected),
  );
});
