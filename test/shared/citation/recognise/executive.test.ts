import { describe, expect, it } from 'vitest';
import { brief, extent, only } from './brief';

describe('regulations and registers', () => {
  it.each([
    ['36 C.F.R. § 272.1 (2020)', '36 C.F.R. § 272.1 (2020)', { title: '36', section: '272.1', year: 2020 }],
    ['21 C.F.R. pt. 133', '21 C.F.R. pt. 133', { title: '21', part: '133' }],
    ['45 C.F.R. pts. 160, 164', '45 C.F.R. pts. 160, 164', { title: '45', parts: ['160', '164'] }],
    ['47 CFR Part 64', '47 C.F.R. pt. 64', { title: '47', part: '64' }],
    ['28 CFR 0.85', '28 C.F.R. § 0.85', { title: '28', section: '0.85' }],
    ['28 C.F.R. §§ 1100.25-.37', '28 C.F.R. §§ 1100.25-.37', { section: '1100.25-.37' }],
    ['Treas. Reg. § 1.414(r)-8 (1994)', 'Treas. Reg. § 1.414(r)-8 (1994)', { title: '26', section: '1.414(r)-8' }],
    ['Cal. Code Regs. tit. 8, § 345', 'Cal. Code Regs. tit. 8, § 345', { title: '8', section: '345' }],
  ])('reads %s', (text, normalized, fields) => {
    expect(only(text)).toMatchObject({ kind: 'regulation', normalized, fields });
  });

  it('reads five-digit pages of the Federal Register with and without comma as one', () => {
    for (const page of ['67,450', '67450'])
      expect(only(`85 Fed. Reg. ${page} (Oct. 23, 2020)`)).toMatchObject({
        kind: 'fed_reg',
        normalized: '85 Fed. Reg. 67,450 (Oct. 23, 2020)',
        fields: { volume: '85', page: '67450', date: '2020-10-23' },
      });
  });
});

describe('orders and reports', () => {
  it.each(['Exec. Order No. 13,925', 'Executive Order 13925', 'E.O. 13925', 'EXEC. ORDER NO. 13,925'])(
    'reads %s',
    (text) => {
      expect(only(text)).toMatchObject({
        kind: 'exec_order',
        normalized: 'Exec. Order No. 13,925',
        fields: { number: '13925' },
      });
    },
  );

  it('counts the place of an order in title 3 as part of it', () => {
    const text = 'Exec. Order No. 13,136, 3 C.F.R. 216 (1999)';
    expect(extent(text, only(text))).toBe(text);
    expect(only(text).fields).toMatchObject({ cfrPage: '216', year: 1999 });
  });

  it('reads numbers of GAO and CRS, the latter only by the name of the service', () => {
    expect(only('GAO-21-385 found that').fields).toMatchObject({ number: 'GAO-21-385' });
    expect(only('GAO/GGD-99-12').kind).toBe('agency_report');
    expect(only('Cong. Rsch. Serv., R46751, Section 230: An Overview (2021)')).toMatchObject({
      kind: 'agency_report',
      text: 'R46751',
      fields: { number: 'R46751', year: 2021 },
    });
    expect(brief('Part R46751 is sold out')).toEqual([]);
  });
});

describe('dockets', () => {
  it('are read with court, date and entry', () => {
    const text = 'United States v. Lacey, No. 2:18-cr-00422 (D. Ariz. Mar. 28, 2018), ECF No. 3';
    const citation = only(text);
    expect(citation).toMatchObject({
      kind: 'docket',
      text: 'No. 2:18-cr-00422',
      normalized: 'No. 2:18-cr-00422 (D. Ariz. Mar. 28, 2018)',
      fields: { number: '2:18-cr-00422', court: 'D. Ariz.', ecf: '3', date: '2018-03-28', defendant: 'Lacey' },
    });
    expect(extent(text, citation)).toBe(text);
  });

  it('need a court when their number alone does not tell', () => {
    expect(only('Doe v. Roe, No. 15-1724 (1st Cir. Mar. 14, 2016)').kind).toBe('docket');
    expect(only('Case 2:18-cr-00422-SPL Document 3').fields.number).toBe('2:18-cr-00422-SPL');
    expect(brief('No. 12 of 14, and No. 15-1724 on the list')).toEqual([]);
  });
});

describe('journals, treaties, the United Nations', () => {
  it.each([
    ['41 Wash. & Lee L. Rev. 118 (1984)', { volume: '41', journal: 'Wash. & Lee L. Rev.', page: '118', year: 1984 }],
    [
      '3 N.Y.U. J. Intell. Prop. & Ent. L. 310, 351 (2014)',
      { journal: 'N.Y.U. J. Intell. Prop. & Ent. L.', page: '310', pin: '351' },
    ],
    ['77 Marq. L. Rev. 475 (1993-94)', { volume: '77', page: '475', year: 1993 }],
    ['12 Nowhere St. L. Rev. 99', { journal: 'Nowhere St. L. Rev.', page: '99' }],
  ])('reads %s', (text, fields) => {
    expect(only(text)).toMatchObject({ kind: 'journal', fields });
  });

  it('reads treaty series with volume and page, or with a number', () => {
    expect(
      only('Vienna Convention on the Law of Treaties art. 31, May 23, 1969, 1155 U.N.T.S. 331').fields,
    ).toMatchObject({
      volume: '1155',
      page: '331',
    });
    expect(only('T.I.A.S. No. 11,055')).toMatchObject({ kind: 'treaty', normalized: 'T.I.A.S. No. 11,055' });
  });

  it.each([
    ['S.C. Res. 2331 (Dec. 20, 2016)', { body: 'S.C.', number: '2331' }],
    ['G.A. Res. 64/293, ¶ 2', { body: 'G.A.', number: '64/293', pin: '¶ 2' }],
    [
      'G.A. Res. 217 (III) A, U.N. Doc. A/RES/217(III) (Dec. 10, 1948)',
      { number: '217 (III) A', symbol: 'A/RES/217(III)' },
    ],
    ['U.N. Doc. A/HRC/35/37', { number: 'A/HRC/35/37' }],
    ['S/RES/2331 (2016)', { number: 'S/RES/2331', year: 2016 }],
  ])('reads %s', (text, fields) => {
    expect(only(text)).toMatchObject({ kind: 'un_doc', fields });
  });
});
