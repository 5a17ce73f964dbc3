import { describe, expect, it } from 'vitest';
import { draftSource } from '../../../../shared/formats/draft/draft';
import { growth, nearLinear, repeated } from '../../../support/growth';

const draft = (...pages: string[]) =>
  draftSource({
    name: 'some_file.pdf',
    pages: pages.map((text, index) => ({ index, label: null, text, broken: false })),
  }).draft;

describe('drafting by genre', () => {
  it('a slip opinion of the Supreme Court', () => {
    const text = `(Slip Opinion) OCTOBER TERM, 2023 1
Syllabus
NOTE: See United States v. Detroit Timber & Lumber Co., 200 U. S. 321, 337.
SUPREME COURT OF THE UNITED STATES
Syllabus
GARLAND, ATTORNEY GENERAL, ET AL. v. BACKPAGE.COM,
LLC
CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR
THE FIRST CIRCUIT
No. 23–1234. Argued April 25, 2024—Decided July 1, 2024`;
    expect(draft(text)).toMatchObject({
      kind: 'case-unreported',
      fields: {
        parties: ['Garland', 'Backpage.com, LLC'],
        docket: '23-1234',
        date: '2024-07-01',
        database: 'slip opinion',
      },
    });
  });

  it('a page of the United States Reports', () => {
    const first =
      'OCTOBER TERM, 1991 377\nSyllabus\nR. A. V. v. CITY OF ST. PAUL, MINNESOTA\nNo. 90–7675. Argued December 4, 1991—Decided June 22, 1992';
    expect(draft(first, '378 R. A. V. v. ST. PAUL', 'Cite as: 505 U. S. 377 (1992) 379')).toMatchObject({
      kind: 'case',
      fields: {
        volume: '505',
        reporter: 'U.S.',
        page: '377',
        parties: ['R. A. V.', 'City of St. Paul'],
        date: '1992-06-22',
      },
    });
  });

  it('an opinion that its court numbers itself has that number once, as the court writes it', () => {
    const opinion = (number: string) =>
      draft(`IN THE SUPREME COURT OF NORTH CAROLINA
${number}
No. 363A14-4
Filed 11 February 2022
GIFT SURPLUS, LLC, and SANDHILL AMUSEMENTS, INC.,
Plaintiffs,
v.
STATE OF NORTH CAROLINA
AFFIRMED.`);
    for (const printed of ['2022-NCSC-1', '2022 NCSC 1']) {
      const { kind, fields } = opinion(printed);
      expect(kind).toBe('case');
      expect(fields).toMatchObject({ neutral: '2022-NCSC-1', docket: '363A14-4', date: '2022-02-11' });
      expect(Object.keys(fields)).not.toContain('reporter');
      expect(Object.keys(fields)).not.toContain('volume');
    }
    const both = opinion('2022-NCSC-1\n380 N.C. 1').fields;
    expect(both).toMatchObject({ neutral: '2022-NCSC-1', volume: '380', reporter: 'N.C.', page: '1' });
    expect(both.parallel ?? []).toEqual([]);
  });

  it('a petition and a brief by their titles', () => {
    const head =
      'No. 23-129\nIn the Supreme Court of the United States\nEDDIE TARDY,\nPetitioner,\nv.\nCORRECTIONS CORPORATION OF AMERICA, ET AL.,\nRespondents.\nOn Petition for Writ of Certiorari to the\nUnited States Court of Appeals for the Sixth Circuit\n';
    expect(draft(`${head}PETITION FOR A WRIT OF CERTIORARI\nDANIEL A. HORWITZ`)).toMatchObject({
      kind: 'court-document',
      fields: {
        document: 'Petition for a Writ of Certiorari',
        docket: '23-129',
        parties: ['Eddie Tardy', 'Corrections Corporation of America'],
      },
    });
    expect(
      draft(`${head}BRIEF OF AMICI CURIAE FREE LAW\nPROJECT IN SUPPORT OF PETITIONER\nEUGENE VOLOKH`).fields.document,
    ).toBe('Brief of Amici Curiae Free Law Project in Support of Petitioner');
  });

  it('a printed bill, a committee report and a hearing', () => {
    const bill =
      '115TH CONGRESS\n1ST SESSION S. 1693\nTo amend the Communications Act of 1934 to clarify section 230.\nIN THE SENATE OF THE UNITED STATES\nAUGUST 1, 2017\nMr. PORTMAN (for himself and Mr. BLUMENTHAL) introduced the following bill\nA BILL\nThis Act may be cited as the “Stop Enabling Sex Traffickers Act of 2017”.';
    expect(draft(bill)).toMatchObject({
      kind: 'bill',
      fields: {
        name: 'Stop Enabling Sex Traffickers Act of 2017',
        chamber: 'Senate',
        number: '1693',
        congress: '115',
        session: '1',
        status: 'as introduced',
        date: '2017-08-01',
      },
      creators: [{ role: 'sponsor', literal: 'Portman' }],
    });
    const report =
      '115TH CONGRESS\n2d Session\nSENATE\nREPORT\n115–199\nSTOP ENABLING SEX TRAFFICKERS ACT\nJANUARY 10, 2018.—Ordered to be printed\nMr. THUNE, from the Committee on Commerce, Science, and Transportation, submitted the following';
    expect(draft(report)).toMatchObject({
      kind: 'committee-report',
      fields: {
        chamber: 'Senate',
        number: '115-199',
        congress: '115',
        date: '2018-01-10',
        committee: 'Senate Committee on Commerce, Science, and Transportation',
      },
    });
    const hearing =
      'S. HRG. 115–78\nSTOPPING TRAFFICKING ONLINE\nHEARING\nBEFORE THE\nCOMMITTEE ON COMMERCE\nUNITED STATES SENATE\nONE HUNDRED FIFTEENTH CONGRESS\nSEPTEMBER 19, 2017\n115TH CONGRESS';
    expect(draft(hearing)).toMatchObject({
      kind: 'hearing',
      fields: {
        title: 'Stopping Trafficking Online',
        number: 'S. Hrg. 115-78',
        committee: 'Senate Committee on Commerce',
        date: '2017-09-19',
      },
    });
  });

  it('an executive order, a notice, a page of the Record and a statement of policy', () => {
    const order =
      'Presidential Documents\n8977\nFederal Register\nVol. 82, No. 20\nWednesday, February 1, 2017\nExecutive Order 13769 of January 27, 2017\nProtecting the Nation From Foreign Terrorist Entry Into the\nUnited States\nBy the authority vested in me';
    expect(draft(order)).toMatchObject({
      kind: 'executive-order',
      fields: {
        number: '13769',
        date: '2017-01-27',
        frVolume: '82',
        title: 'Protecting the Nation From Foreign Terrorist Entry Into the United States',
      },
    });
    const notice =
      'Federal Register / Vol. 85, No. 68 / Wednesday, April 8, 2020 / Rules and Regulations\nFEDERAL COMMUNICATIONS COMMISSION\nCall Authentication\nAGENCY: Federal Communications Commission.\nACTION: Final rule.';
    expect(draft(notice)).toMatchObject({
      kind: 'federal-register',
      fields: { volume: '85', action: 'final rule', agency: 'Federal Communications Commission', date: '2020-04-08' },
    });
    const record =
      '[Congressional Record Volume 163, Number 126 (Tuesday, July 25, 2017)]\n[Senate]\n[Page S4196]\nFrom the Congressional Record Online\nTRAFFICKING\nMr. PORTMAN. Mr. President, I rise today';
    expect(draft(record)).toMatchObject({
      kind: 'congressional-record',
      fields: { volume: '163', page: 'S4196', title: 'Trafficking', congress: '115', session: '1', date: '2017-07-25' },
      creators: [{ literal: 'Portman' }],
    });
    const policy =
      'EXECUTIVE OFFICE OF THE PRESIDENT\nFebruary 26, 2018\n(House)\nSTATEMENT OF ADMINISTRATION POLICY\nH.R. 1865 – Allow States and Victims to Fight Online Sex Trafficking Act of 2017\n(Rep. Wagner, R-MO, and 171 cosponsors)\nThe Administration supports';
    expect(draft(policy)).toMatchObject({
      kind: 'statement',
      fields: {
        date: '2018-02-26',
        title:
          'Statement of Administration Policy: H.R. 1865 – Allow States and Victims to Fight Online Sex Trafficking Act of 2017',
      },
    });
  });

  it('a letter and a memorandum', () => {
    const letter =
      'October 21, 2020\nThe Honorable Loretta A. Preska\nRe: Allen v. Chanel, Inc.\nDear Judge Preska:\nThank you for inviting us.\nRespectfully,\nCatherine Crump\nDirector';
    expect(draft(letter)).toMatchObject({
      kind: 'letter',
      fields: { title: 'Allen v. Chanel, Inc.', date: '2020-10-21', medium: 'letter' },
    });
    const memo = 'MEMORANDUM\nTo: All staff\nFrom: Jane Doe\nDate: May 3, 2018\nSubject: Filing rules\nPlease note.';
    expect(draft(memo)).toMatchObject({
      kind: 'letter',
      fields: { medium: 'memorandum', title: 'Filing rules', date: '2018-05-03' },
    });
  });

  it('anything else by its first line or its file, and never without a title', () => {
    expect(draft('Quarterly Figures\nThe office reports.')).toMatchObject({
      kind: 'other',
      fields: { title: 'Quarterly Figures' },
    });
    expect(draft('')).toMatchObject({ kind: 'other', fields: { title: 'some file' } });
    expect(
      draft(
        'The lines of this paragraph run on and on for quite some while, as those of a paragraph do,\nand go on in the next line just as long as they were in the one above it, which is no title.',
      ).fields.title,
    ).toBe('some file');
  });

  it.each(['(', 'STATEMENT OF ', 'a ', 'v. ', 'No. 1-', 'Dear ', 'COMMITTEE ON ', '“', 'Mr. ', 'In re '])(
    'stays quick on a hostile page of %j',
    (piece) => {
      expect(growth(repeated(piece), (page) => draft(page))).toBeLessThan(nearLinear);
    },
  );
});
