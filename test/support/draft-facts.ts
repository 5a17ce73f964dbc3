/** What a document says of itself, read off its pages by eye: a field's text, a list, or how it begins ("Motion to Stay…"). */
export interface DraftFacts {
  /** The end of the file's path below the corpus, or a part of it that no other path has. */
  file: string;
  kind: string;
  fields: Record<string, string | string[]>;
}

const scotus = 'Supreme Court of the United States';
const firstCircuit = 'United States Court of Appeals for the First Circuit';
const conference = 'Report of the Proceedings of the Judicial Conference of the United States';

const slip = (file: string, docket: string, date: string, parties: string[]): DraftFacts => ({
  file,
  kind: 'case-unreported',
  fields: { docket, date, parties, court: scotus },
});

const reported = (file: string, cite: string, rest: Record<string, string | string[]>): DraftFacts => {
  const [, volume = '', reporter = '', page = ''] = /^(\d+) (.+) (\d+)$/.exec(cite) ?? [];
  return { file, kind: 'case', fields: { volume, reporter, page, ...rest } };
};

const argument = (file: string, docket: string, date: string, parties: string[]): DraftFacts => ({
  file,
  kind: 'court-document',
  fields: { document: 'Transcript of Oral Argument', docket, date, parties, court: scotus },
});

const policy = (file: string, date: string, about: string): DraftFacts => ({
  file,
  kind: 'statement',
  fields: { date, title: `Statement of Administration Policy: ${about}` },
});

export const draftFacts: DraftFacts[] = [
  slip('Morse_v_Frederick.pdf', '06-278', '2007-06-25', ['Morse', 'Frederick']),
  slip('vector-pdf.pdf', '11-889', '2013-06-13', ['Tarrant Regional Water District', 'Herrmann']),
  slip('Bartenwerfer_v_Buckley.pdf', '21-908', '2023-02-22', ['Bartenwerfer', 'Buckley']),
  slip('23-939_e2pg.pdf', '23-939', '2024-07-01', ['Trump', 'United States']),
  slip('24-808_lkgn.pdf', '24-808', '2026-01-20', ['Coney Island Auto Parts Unlimited, Inc.', 'Burton']),
  reported('RAV_v_St_Paul.pdf', '505 U.S. 377', { docket: '90-7675', date: '1992-06-22', court: scotus }),
  reported('596us2r38_e29f.pdf', '596 U.S. 528', {
    docket: '21-5726',
    date: '2022-06-13',
    parties: ['Kemp', 'United States'],
  }),
  reported('607us1r03_10n2.pdf', '607 U.S. 11', {
    docket: '25-180',
    date: '2025-12-08',
    parties: ['Doe', 'Dynamic Physical Therapy, LLC'],
  }),
  {
    file: 'ca5_00516242060.pdf',
    kind: 'case-unreported',
    fields: {
      docket: '21-50498',
      date: '2022-03-16',
      court: 'United States Court of Appeals for the Fifth Circuit',
      parties: ['Vanessa St. Pierre', 'Standard Insurance Company'],
    },
  },
  {
    file: 'broken-mime.pdf',
    kind: 'case',
    fields: {
      neutral: '2022-NCSC-1',
      docket: '363A14-4',
      date: '2022-02-11',
      court: 'Supreme Court of North Carolina',
    },
  },
  {
    file: 'missouri.pdf',
    kind: 'case-unreported',
    fields: {
      docket: 'ED108783',
      date: '2021-01-19',
      court: 'Missouri Court of Appeals',
      parties: ['Nichole Marie Jagels', 'State of Missouri'],
    },
  },
  {
    file: 'Calderon_Fuentes_EHO.pdf',
    kind: 'court-document',
    fields: { document: 'Expedited Hearing Order Denying Requested…', docket: '2018-06-1735', date: '2019-10-02' },
  },
  {
    file: 'ca8.17-2543.00803263743.0.pdf',
    kind: 'court-document',
    fields: {
      document: 'Designation & Statement of Issues',
      docket: '17-2543',
      date: '2017-07-26',
      parties: ['Mary Beavers', 'Midland Funding LLC'],
    },
  },
  {
    file: 'ca10_010110462922.pdf',
    kind: 'court-document',
    fields: { document: 'Order', docket: '21-800', date: '2021-01-11', caseName: 'In re Richard P. Liebowitz' },
  },
  {
    file: 'ca9_19.pdf',
    kind: 'court-document',
    fields: {
      document: 'Motion to Stay Proceedings Pending Decision in Hernandez…',
      docket: '20-16276',
      parties: ['Angel Zepeda Rivas', 'David Jennings'],
    },
  },
  {
    file: 'cafc.19-1081.50.0.pdf',
    kind: 'court-document',
    fields: {
      document: 'Brief for Cross-Appellant',
      docket: '2019-1081',
      parties: ['National Veterans Legal Services Program', 'United States'],
    },
  },
  {
    file: 'amicus-brief-flp-et-al.pdf',
    kind: 'court-document',
    fields: {
      document:
        'Brief of Amici Curiae Free Law Project, First Amendment Coalition, Cato Institute, and Eugene Volokh in…',
      docket: '23-129',
      court: scotus,
    },
  },
  {
    file: 'certiorari-petition.pdf',
    kind: 'court-document',
    fields: {
      document: 'Petition for a Writ of Certiorari',
      court: scotus,
      parties: ['Eddie Tardy', 'Corrections Corporation of America'],
    },
  },
  {
    file: 'azd.1085839.3.0.pdf',
    kind: 'court-document',
    fields: {
      document: 'Suggestion of Remand and Transfer Order',
      docket: 'MDL 15-02641-PHX-DGC',
      court: 'United States District Court for the District of Arizona',
    },
  },
  {
    file: 'cacd.652774.40.0.pdf',
    kind: 'court-document',
    fields: {
      document: 'Order Granting…',
      date: '2016-08-05',
      court: 'United States District Court for the Central District of California',
    },
  },
  {
    file: 'ca1.12-2209.00106475093.0.pdf',
    kind: 'court-document',
    fields: { court: firstCircuit, date: '2013-01-03', document: 'Order of Court' },
  },
  {
    file: 'letter-from-flp-re-removal-order-12cv6758.pdf',
    kind: 'letter',
    fields: { date: '2020-10-21', title: 'Anu Allen v. Chanel, Inc.…' },
  },
  reported('195111.json_html.html', '13 F.3d 6', {
    docket: '93-1385',
    date: '1993-12-29',
    parties: ['Maruho Company, Ltd.', 'Miles, Inc.'],
  }),
  reported('195229.json_html.html', '17 F.3d 496', {
    docket: '93-1448',
    date: '1994-03-03',
    parties: ['United States', 'Ever Miguel Legarda'],
  }),
  reported('195174.json_html.html', '15 F.3d 12', { docket: '93-1600', date: '1994-01-31' }),
  reported('195490.json_html.html', '29 F.3d 16', { docket: '93-2040', date: '1994-07-14', court: firstCircuit }),
  reported('152314.json_html.html', '615 F.3d 45', { docket: '09-1969', date: '2010-08-05', court: firstCircuit }),
  reported('2433.json_html.html', '593 F.3d 218', {
    date: '2010-01-28',
    court: 'United States Court of Appeals for the Second Circuit',
  }),
  reported('opinion_html.html', '138 U.S. 109', { date: '1891-01-26', court: scotus, parties: ['Reagan', 'Aiken'] }),
  {
    file: '719se2d830.html',
    kind: 'case-unreported',
    fields: { docket: '101414', date: '2011-11-18', court: 'Supreme Court of Appeals of West Virginia' },
  },
  {
    file: '122_N.E.3d_432.html',
    kind: 'case-unreported',
    fields: { docket: '1-15-2522', date: '2018-11-30', court: 'Appellate Court of Illinois' },
  },
  {
    file: 'dockets__html__21-1397.html',
    kind: 'court-document',
    fields: { document: 'Docket', docket: '21-1397', date: '2022-05-02', court: scotus },
  },
  {
    file: 'njd_509180.html',
    kind: 'court-document',
    fields: { document: 'Docket', docket: '2:23-cv-01194-MEF-JRA', date: '2023-03-01' },
  },
  policy('2009-07-21_hr2920.pdf', '2009-07-21', 'H.R. 2920 — Statutory Pay-As-You-Go Act of 2009'),
  policy(
    '2021-04-27_sjres14.pdf',
    '2021-04-27',
    'S.J. Res. 14 – A joint resolution providing for congressional disapproval…',
  ),
  policy(
    '2018-02-06_hr1892.pdf',
    '2018-02-06',
    'House Amendment to H.R. 1892 — Further Extension of Continuing Appropriations Act, 2018',
  ),
  policy('2019-12-03_hr4.pdf', '2019-12-03', 'H.R. 4 – Voting Rights Advancement Act of 2019'),
  policy('HR-1603-SAP.pdf', '2021-03-18', 'H.R. 1603 – Farm Workforce Modernization Act of 2021'),
  {
    file: 'judicial-conference-proceedings__1924-10.pdf',
    kind: 'agency-report',
    fields: { title: 'Report of the Judicial Conference', date: '1924-10-01' },
  },
  {
    file: 'judicial-conference-proceedings__1943-09.pdf',
    kind: 'agency-report',
    fields: { title: 'Report of the Judicial Conference', date: '1943-09…' },
  },
  {
    file: 'judicial-conference-proceedings__1979-03.pdf',
    kind: 'agency-report',
    fields: { title: conference, date: '1979-03-07' },
  },
  {
    file: 'judicial-conference-proceedings__1990-03.pdf',
    kind: 'agency-report',
    fields: { title: conference, date: '1990-03-13' },
  },
  {
    file: 'judicial-conference-proceedings__2005-09.pdf',
    kind: 'agency-report',
    fields: { title: conference, date: '2005-09-20' },
  },
  {
    file: 'judicial-conference-proceedings__2015-09-special_0.pdf',
    kind: 'agency-report',
    fields: { title: conference, date: '2015-09-09' },
  },
  {
    file: 'EO-2017-02281.pdf',
    kind: 'executive-order',
    fields: {
      number: '13769',
      date: '2017-01-27',
      frVolume: '82',
      frPage: '8977',
      title: 'Protecting the Nation From Foreign Terrorist Entry Into the United States',
    },
  },
  {
    file: 'judicial-foia-expansion-act.pdf',
    kind: 'bill',
    fields: { name: 'Judicial FOIA Expansion Act', congress: '118', session: '2', chamber: 'House' },
  },
  {
    file: '2017-S2003-A3003.pdf',
    kind: 'bill',
    fields: { number: '2003', jurisdiction: 'New York', date: '2017-01-17' },
  },
  {
    file: '2023-S4001-A3001.pdf',
    kind: 'bill',
    fields: { number: '4001', jurisdiction: 'New York', date: '2023-02-01' },
  },
  {
    file: '2018-EPA-Report-House.pdf',
    kind: 'agency-report',
    fields: { title: 'FY 2018 Judiciary Reporting Requirement on PACER…', date: '2018-07' },
  },
  {
    file: 'PCL-legacy-API-v3.pdf',
    kind: 'other',
    fields: { title: 'PACER Case Locator (PCL) Legacy API', date: '2019-03' },
  },
  { file: 'final_reader.pdf', kind: 'other', fields: { title: '14th Amendment Case Reader', date: '2019-06-16' } },
  {
    file: 'HMAN-XML_User-Guide-v1.pdf',
    kind: 'other',
    fields: { title: 'The House Manual in United States Legislative Markup…', date: '2016-03' },
  },
  argument('99-2035.pdf', '99-2035', '2001-02-26', ['Cooper Industries, Inc.', 'Leatherman Tool Group, Inc.']),
  argument('02-1371.pdf', '02-1371', '2003-12-09', ['Missouri', 'Patrice Seibert']),
  argument('06-1666.pdf', '06-1666', '2008-03-25', ['Mohammad Munaf', 'Pete Geren']),
  argument('11-182.pdf', '11-182', '2012-04-25', ['Arizona', 'United States']),
  argument('12-1146_8n6a.pdf', '12-1146', '2014-02-24', [
    'Utility Air Regulatory Group',
    'Environmental Protection Agency',
  ]),
  argument('Human_Servs._v._Florida--2012-03-26.pdf', '11-398', '2012-03-26', [
    'Department of Health and Human Services',
    'Florida',
  ]),
  {
    file: 'pt1-PgS703.htm',
    kind: 'congressional-record',
    fields: { volume: '143', page: 'S703', date: '1997-01-28', congress: '105', title: 'LIHEAP' },
  },
  {
    file: 'pt1-PgH6117-3.htm',
    kind: 'congressional-record',
    fields: {
      volume: '151',
      page: 'H6117',
      date: '2005-07-20',
      title: 'Foreign Relations Authorization Act, Fiscal Years 2006 and 2007',
    },
  },
  {
    file: 'pt1-PgS8503-8.htm',
    kind: 'congressional-record',
    fields: { volume: '151', page: 'S8503', title: 'Supreme Court Nomination of John Roberts, Jr.' },
  },
  {
    file: 'data__194685.json_plain_text.txt',
    kind: 'case-unreported',
    fields: {
      docket: '92-2242',
      date: '1993-04-22',
      court: firstCircuit,
      parties: ['Cambridge Plating Co., Inc.', 'Napco, Inc.'],
    },
  },
  {
    file: 'opinion_text.txt',
    kind: 'case-unreported',
    fields: {
      docket: '96-7169',
      date: '1997-11-07',
      court: 'United States Court of Appeals for the District of Columbia Circuit',
    },
  },
  { file: '104-10102-10227.txt', kind: 'other', fields: { number: '104-10102-10227', date: '1977-02-14' } },
  {
    file: '98SE2d424.xml',
    kind: 'case',
    fields: { volume: '698', reporter: 'S.E.2d', page: '424', docket: 'COA09-277', date: '2010-09-07' },
  },
  {
    file: 'BILLSTATUS-114hconres70.xml',
    kind: 'bill',
    fields: { number: '70', kind: 'concurrent resolution', congress: '114', chamber: 'House' },
  },
  {
    file: 'BILLS-116sc10rs.xml',
    kind: 'bill',
    fields: { number: '10', kind: 'concurrent resolution', congress: '116', chamber: 'Senate', status: 'as reported' },
  },
  {
    file: '114publ190-uslm.xml',
    kind: 'session-law',
    fields: { publicLaw: '114-190', volume: '130', page: '615', date: '2016-07-15' },
  },
  {
    file: 'seattletimes-1__source.html',
    kind: 'newspaper-article',
    fields: { publication: 'The Seattle Times', date: '2019-04-28', title: 'Alaskan halibut…' },
  },
  {
    file: 'telegraph__source.html',
    kind: 'newspaper-article',
    fields: { publication: 'The Telegraph', title: 'Zimbabwe coup: Robert Mugabe…' },
  },
  {
    file: 'engadget__source.html',
    kind: 'webpage',
    fields: {
      site: 'Engadget',
      date: '2017-11-03',
      title: 'Xbox One X review: A console that keeps up with gaming PCs',
    },
  },
  {
    file: 'scotus__email__25-250.eml',
    kind: 'letter',
    fields: { title: 'Supreme Court Electronic Filing System', medium: 'e-mail', date: '2025-10-09' },
  },
];
