import { describe, expect, it } from 'vitest';
import { brief, extent, only } from './brief';

describe('a full case citation', () => {
  it('gives volume, reporter, page, parties, pinpoint, court and year, and its whole extent', () => {
    const text = 'As held in Doe v. Backpage.com, LLC, 817 F.3d 12, 18-19 (1st Cir. 2016), the claim fails.';
    const citation = only(text);
    expect(citation.text).toBe('817 F.3d 12');
    expect(citation.fields).toEqual({
      volume: '817',
      reporter: 'F.3d',
      page: '12',
      pin: '18-19',
      court: '1st Cir.',
      year: 2016,
      plaintiff: 'Doe',
      defendant: 'Backpage.com, LLC',
    });
    expect(extent(text, citation)).toBe('Doe v. Backpage.com, LLC, 817 F.3d 12, 18-19 (1st Cir. 2016)');
  });

  it.each([
    ['QUESTIONS PRESENTED\nIn Public Citizen v. DOJ, 491 U.S. 440 (1989)', 'Public Citizen'],
    ['Table of Authorities\nCases\nFEC v. Akins, 524 U.S. 11 (1998)', 'FEC'],
    ['TABLE OF AUTHORITIES\nCASES:\nFEC v. Akins, 524 U.S. 11 (1998)', 'FEC'],
    ['Statutes\nCases Page(s)\nDolan v. City of Tigard, 512 U.S. 374 (1994)', 'Dolan'],
    ['UNITED STATES OF AMERICA\nv. Roe, 1 U.S. 1 (1990)', 'UNITED STATES OF AMERICA'],
    ['BOARD OF TRUSTEES AND\nRoe Company v. Doe, 1 U.S. 1 (1990)', 'BOARD OF TRUSTEES AND Roe Company'],
    ['Board of Education\nof the City v. Doe, 1 U.S. 1 (1990)', 'Board of Education of the City'],
  ])('has no heading of the page in its name: %j', (text, plaintiff) => {
    expect(only(text).fields).toMatchObject({ plaintiff });
  });

  it.each(['Invoking', 'Construing', 'Rejecting', 'Relying on'])(
    'has not the word in its name that takes it up: %s',
    (word) => {
      const text = `The court reversed. ${word} Strang v. Bradner, 114 U. S. 555 (1885), it held that she owes the debt.`;
      expect(only(text).fields).toMatchObject({ plaintiff: 'Strang', defendant: 'Bradner' });
    },
  );

  it.each([
    ['asked in 22 U. S. 332 (1975)', '22 U.S. 332'],
    ['88 F.Supp.2d 116', '88 F. Supp. 2d 116'],
    ['88 F Supp 2d 116', '88 F. Supp. 2d 116'],
    ['12 F.2D 34', '12 F.2d 34'],
    ['260 F. R. D. 38', '260 F.R.D. 38'],
    ['63 NY2d 582', '63 N.Y.2d 582'],
    ['171 Wn.2d 1016', '171 Wash. 2d 1016'],
    ['136 S.Ct. 616', '136 S. Ct. 616'],
    ['410 U.S.113', '410 U.S. 113'],
    ['497 Fed. Appx. 274', "497 F. App'x 274"],
    ['3 Atl. 33', '3 A. 33'],
    ['12 Neb. App. lxiv (2004)', '12 Neb. Ct. App. lxiv'],
    ['5 U.S. (1 Cranch) 137', '5 U.S. (1 Cranch) 137'],
    ['1 Cranch 137 (1803)', '1 Cranch 137'],
    ['367 NLRB No. 71', '367 N.L.R.B. No. 71'],
    ['141 FERC ¶ 61,049', '141 FERC 61,049'],
    ['2024 NY Slip Op 51234(U)', '2024 NY Slip Op 51234(U)'],
    ['1993 Conn. Super. Ct. 5243-P', '1993 Conn. Super. Ct. 5243-P'],
    ['Fed. Sec. L. Rep. (CCH) ¶ 78,056', 'Fed. Sec. L. Rep. (CCH) ¶ 78,056'],
  ])('reads %s as %s', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'case', normalized });
  });

  it.each([
    ['2004 MT 66', { volume: '2004', reporter: 'MT', page: '66' }],
    ['2006-Ohio-2095', { volume: '2006', reporter: 'Ohio', page: '2095' }],
    ['2010-NMSC-007', { volume: '2010', reporter: 'NMSC', page: '007' }],
    ['2017 IL App (4th) 160407', { volume: '2017', reporter: 'IL App (4th)', page: '160407' }],
    ['T.C. Memo. 2019-233', { volume: '2019', reporter: 'T.C. Memo.', page: '233' }],
    ['2009 12345 (La.App. 1 Cir. 05/10/10)', { volume: '2009', reporter: 'La.App. 1 Cir.', page: '12345' }],
    ['2015 WL 2375225, at *4', { volume: '2015', reporter: 'WL', page: '2375225', pin: '*4' }],
  ])('reads the neutral or database form %s', (text, fields) => {
    expect(only(text).fields).toMatchObject(fields);
  });

  it('has a null page where the print has a blank', () => {
    expect(only('586 U.S. ___, 13 (2019)').fields).toMatchObject({ volume: '586', page: null, pin: '13' });
    expect(brief('Bean v. State, — Nev. —, 398 P. 2d 251')).toEqual(['case: 398 P.2d 251']);
  });

  it('takes the reporter that was published in the year', () => {
    expect(only('1 P.R. 1 (1831)').fields.reporter).toBe('Pen. & W.');
    expect(only('1 W.2d 1 (1854)').fields.reporter).toBe('Wis. 2d');
    expect(only('1 Johnson 1 (1890)').fields.reporter).toBe('N.M. (J.)');
  });
});

describe('the name of a case', () => {
  it.each([
    ['The rule of Int’l Shoe Co. v. Washington, 326 U.S. 310', "Int'l Shoe Co.", 'Washington'],
    ['ended there. Spano v. People of State of New York, 360 U.S. 315', 'Spano', 'People of State of New York'],
    ['See, e.g., Fair Hous. Council v. Roommates.com, LLC, 521 F.3d 1157', 'Fair Hous. Council', 'Roommates.com, LLC'],
    ['However, United States ex rel. Russo v. New Jersey, 351 F.2d 429', 'United States ex rel. Russo', 'New Jersey'],
    [
      '(citing Gotthelf v. Toyota Motor Sales, U.S.A., Inc., 525 F. App’x 94)',
      'Gotthelf',
      'Toyota Motor Sales, U.S.A., Inc.',
    ],
    ['Judge Regan, in Thrift Canal, Inc. v. Foy, 242 So.2d 253', 'Thrift Canal, Inc.', 'Foy'],
    ['Craig v. Harrah, ___ Nev. ___ [201 P.2d 1081].', 'Craig', 'Harrah'],
    ['Grant v. Esquire, Inc. (S.D.N.Y. 1973) 367 F.Supp. 876', 'Grant', 'Esquire, Inc.'],
    ['Hosp. v. Vanner, 95-0754, p. 3 (La.App. 1 Cir. 12/15/95), 669 So.2d 463', 'Hosp.', 'Vanner'],
  ])('stands before the citation in "%s"', (text, plaintiff, defendant) => {
    expect(only(text).fields).toMatchObject({ plaintiff, defendant });
  });

  it('may be without "v."', () => {
    expect(only('See In re K.F. (2009) 1 U.S. 1').fields).toMatchObject({ name: 'In re K.F.', year: 2009 });
    expect(only('The Court in Gilmer, 500 U.S. 20, agreed').fields).toMatchObject({ name: 'Gilmer' });
  });

  it('takes nothing from a sentence that only has a name in it', () => {
    expect(only('Foo v. Bar was decided long before 410 U.S. 113 was').fields).not.toHaveProperty('defendant');
    expect(only('the lower court erred. 233 N.E.2d 219.').fields).not.toHaveProperty('name');
  });

  it('never reaches back over an earlier citation', () => {
    const [first, second] = brief('A v. B, 1 F.3d 2 (1993); C v. D, 3 F.3d 4 (1994)');
    expect([first, second]).toEqual(['case: 1 F.3d 2', 'case: 3 F.3d 4']);
    expect(only('3 F.3d 4').fullSpan).toBeNull();
  });

  it('gives the docket that stands between name and database', () => {
    const citation = only('Yates v. United States, No. 13-7451, 2015 U.S. LEXIS 1503, at *40 (Feb. 25, 2015).');
    expect(citation.fields).toMatchObject({
      docket: '13-7451',
      pin: '*40',
      date: '2015-02-25',
      defendant: 'United States',
    });
  });
});

describe('parallel citations', () => {
  it('share year, names and extent', () => {
    const text = 'J.S. v. Village Voice Media Holdings, L.L.C., 184 Wash. 2d 95, 98, 359 P.3d 714 (2015)';
    expect(brief(text)).toEqual(['case: 184 Wash. 2d 95', 'case: 359 P.3d 714']);
    const [official, regional] = [
      only(text.replace(', 359 P.3d 714', '')),
      only(text.replace('184 Wash. 2d 95, 98, ', '')),
    ];
    expect(official.fields).toMatchObject({ year: 2015, pin: '98', plaintiff: 'J.S.' });
    expect(regional.fields).toMatchObject({ year: 2015, defendant: 'Village Voice Media Holdings, L.L.C.' });
  });

  it('stand in brackets in California and Georgia', () => {
    expect(brief('In re K.F. (2009) 173 Cal.App.4th 655, 660 [92 Cal.Rptr.3d 784]')).toHaveLength(2);
    expect(brief('Harper v. State, 286 Ga. 216, 218 (1) (686 SE2d 786) (2009)')).toEqual([
      'case: 286 Ga. 216',
      'case: 686 S.E.2d 786',
    ]);
  });

  it('do not swallow a pinpoint that looks like a volume', () => {
    expect(only('1 U.S. 1, 2277, 2278, 2279').fields.pin).toBe('2277, 2278, 2279');
    expect(brief('1 U.S. 12, 347-348, 1 S. Ct. 2, 358')).toEqual(['case: 1 U.S. 12', 'case: 1 S. Ct. 2']);
  });
});
