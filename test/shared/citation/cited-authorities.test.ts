import { describe, expect, it } from 'vitest';
import { citedAuthorities, keysOfSource } from '../../../shared/citation/cited-authorities';

describe('the authorities a document cites', () => {
  const pages = [
    'In Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016), the court read 47 U.S.C. § 230(c)(1).',
    'See also Backpage.com, 817 F.3d at 16; 18 U.S.C. §§ 1591, 1595.',
    'S. 1693, 115th Cong. (2017), would amend 47 U.S.C. § 230.',
  ];

  it('are each listed once, with the pages of their short forms', () => {
    const found = citedAuthorities(pages).map(({ key, pages: on, count }) => [key, on, count]);
    expect(found).toEqual([
      ['817 F.3d 12', [0, 1], 2],
      ['47 U.S.C. § 230', [0, 2], 2],
      ['18 U.S.C. § 1591', [1], 1],
      ['18 U.S.C. § 1595', [1], 1],
      ['115 S. 1693', [2], 1],
    ]);
  });

  it('count each section of a list as an authority of its own, once, and a range as one', () => {
    const found = citedAuthorities([
      'See 28 U.S.C. §§ 331, 331; 28 U.S.C. §§ 1913, 1914(a)-(c), 1930(b).',
      '28 U.S.C. §§ 1914, 1926, 1930. See 22 U.S.C. §§ 7101 to 7114; 22 U.S.C. §§ 7101-7114; 26 C.F.R. § 1.414(r)-8(a);',
      '45 C.F.R. pts. 160, 164; 45 C.F.R. pt. 160.',
    ]);
    expect(found.map(({ label, count, pages: on }) => [label, count, on])).toEqual([
      ['28 U.S.C. § 331', 1, [0]],
      ['28 U.S.C. § 1913', 1, [0]],
      ['28 U.S.C. § 1914', 2, [0, 1]],
      ['28 U.S.C. § 1930', 2, [0, 1]],
      ['28 U.S.C. § 1926', 1, [1]],
      ['22 U.S.C. §§ 7101-7114', 2, [1]],
      ['26 C.F.R. § 1.414(r)-8', 1, [1]],
      ['45 C.F.R. pt. 160', 2, [2]],
      ['45 C.F.R. pt. 164', 1, [2]],
    ]);
  });

  it('are the section that an Id. names, of the title before it', () => {
    const text =
      '18 U.S.C. §§ 1591, 1595. Id. § 2421A(b). Id. § 1591(a). S. Doc. No. 108-16; S. Rep. No. 108-16; U.S. Const. amends. V, XIV.';
    expect(citedAuthorities([text]).map(({ key, count }) => [key, count])).toEqual([
      ['18 U.S.C. § 1591', 2],
      ['18 U.S.C. § 1595', 1],
      ['18 U.S.C. § 2421A', 1],
      ['S. Doc. 108-16', 1],
      ['S. Rep. 108-16', 1],
      ['U.S. Const. amend. V', 1],
      ['U.S. Const. amend. XIV', 1],
    ]);
  });

  it('are named in full and make sources of their kind, without the pinpoint', () => {
    const [ruling] = citedAuthorities(pages);
    expect(ruling).toMatchObject({
      label: 'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)',
      draft: { kind: 'case' },
    });
    expect(ruling?.draft?.fields.pin).toBeUndefined();
  });

  it('are found again by the keys of the source itself', () => {
    const draft = citedAuthorities(pages)[0]?.draft;
    expect(draft && keysOfSource({ ...draft, id: 'x' })).toEqual(['817 F.3d 12']);
    expect(
      keysOfSource({
        id: 'y',
        kind: 'statute',
        fields: { title: '47', code: 'United States Code', section: '230' },
        creators: [],
      }),
    ).toEqual(['47 U.S.C. § 230']);
    expect(
      keysOfSource({
        id: 'z',
        kind: 'bill',
        fields: { chamber: 'Senate', kind: 'bill', number: '1693', congress: '115', date: '2017' },
        creators: [],
      }),
    ).toEqual(['115 S. 1693']);
  });

  it('are sections of their own in each title, chapter and code of one state, however the edition is named', () => {
    const keys = (text: string) => citedAuthorities([text]).map(({ key }) => key);
    expect(keys('18 Pa. Cons. Stat. § 3011; 42 Pa. C.S. § 3011; 18 Pa. Cons. Stat. Ann. § 3011 (West 2020).')).toEqual([
      'Pa. Cons. Stat. tit. 18 § 3011',
      'Pa. Cons. Stat. tit. 42 § 3011',
    ]);
    expect(keys('Mass. Gen. Laws ch. 265, § 50; M.G.L. c. 266, § 50.')).toHaveLength(2);
    expect(keys('Cal. Penal Code § 236.1; Cal. Civ. Code § 236.1.')).toHaveLength(2);
    expect(keys('Del. Code Ann. tit. 11, § 787 (2020); 11 Del. C. § 787; Del. Code tit. 12, § 787.')).toHaveLength(2);
    expect(keys('18 U.S.C. § 1591; 18 U.S.C.A. § 1591; 18 U.S.C.S. § 1591.')).toEqual(['18 U.S.C. § 1591']);
    expect(keys('Cal. Code Regs. tit. 8, § 3203; 8 C.F.R. § 3203.')).toEqual([
      'Cal. Code Regs. tit. 8 § 3203',
      '8 C.F.R. § 3203',
    ]);
  });

  it('find a section of a state by the keys of its own fields', () => {
    const keys = (fields: Record<string, string>) =>
      keysOfSource({ id: 'x', kind: 'state-statute', fields, creators: [] });
    const pa = { jurisdiction: 'Pennsylvania', code: 'Pennsylvania Consolidated Statutes', section: '3011' };
    expect(keys({ ...pa, title: '18' })).toEqual(['Pa. Cons. Stat. tit. 18 § 3011']);
    expect(keys({ ...pa, title: '42' })).toEqual(['Pa. Cons. Stat. tit. 42 § 3011']);
    expect(
      keys({ jurisdiction: 'Illinois', code: 'Illinois Compiled Statutes', chapter: '720', section: '5/10-9' }),
    ).toEqual(['Ill. Comp. Stat. ch. 720 § 5/10-9']);
  });
});
