import { describe, expect, it } from 'vitest';
import { draftsFromText, toDraft } from '../../../../shared/citation/recognise/to-draft';
import { fieldsOf, missingToCite } from '../../../../shared/model/source-kinds';
import { only } from './brief';

const draft = (text: string) => draftsFromText(text)[0];

describe('a pasted citation', () => {
  it('of a case becomes the case, with full names of reporter and court', () => {
    const made = draft('Doe v. Backpage.com, LLC, 817 F.3d 12, 18 (1st Cir. 2016) (en banc)');
    expect(made).toEqual({
      kind: 'case',
      creators: [],
      fields: {
        parties: ['Doe', 'Backpage.com, LLC'],
        volume: '817',
        reporter: 'Federal Reporter, Third Series',
        page: '12',
        pin: '18',
        court: 'United States Court of Appeals for the First Circuit',
        date: '2016',
        weight: 'en banc',
      },
    });
    expect(made && missingToCite(made)).toEqual([]);
  });

  it('of a court that numbers its own has no volume and reporter', () => {
    const made = draft('State v. Blagg, 2021-NCSC-66, ¶ 15, 858 S.E.2d 268, 274');
    expect(made?.fields).toMatchObject({ neutral: '2021-NCSC-66', volume: '858', page: '268' });
    expect(draft('State v. Russell, 2020-Ohio-5108')?.fields).toMatchObject({ neutral: '2020-Ohio-5108' });
    expect(draft('State v. Russell, 2020-Ohio-5108')?.fields).not.toHaveProperty('volume');
    expect(draft('Hall v. Bell, 2021 ND 12')?.fields).toMatchObject({ neutral: '2021 ND 12' });
  });

  it('with parallels becomes one source', () => {
    const drafts = draftsFromText('USA Power LLC v. PacifiCorp, 2016 UT 20, 372 P.3d 629');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.fields).toMatchObject({
      neutral: '2016 UT 20',
      volume: '372',
      reporter: 'Pacific Reporter, Third Series',
    });
    expect(draft('J.S. v. Village Voice, 184 Wash. 2d 95, 359 P.3d 714 (2015)')?.fields.parallel).toEqual([
      { volume: '359', reporter: 'Pacific Reporter, Third Series', page: '714' },
    ]);
  });

  it('from a database becomes an unreported case with docket and day', () => {
    expect(draft('Yates v. United States, No. 13-7451, 2015 U.S. LEXIS 1503, at *40 (Feb. 25, 2015)')).toMatchObject({
      kind: 'case-unreported',
      fields: {
        docket: '13-7451',
        database: 'LEXIS',
        dbcite: '2015 U.S. LEXIS 1503',
        date: '2015-02-25',
        court: 'Supreme Court of the United States',
      },
    });
  });

  it.each([
    ['In re Gault, 387 U.S. 1 (1967)', 'case', { procedural: 'In re', parties: ['Gault'] }],
    [
      'Tegna, Inc., 367 N.L.R.B. No. 71 (Jan. 17, 2019)',
      'agency-adjudication',
      { party: 'Tegna, Inc.', number: '71', date: '2019-01-17' },
    ],
    [
      'Jones v. Smith, No. 09-230 (9th Cir. Apr. 17, 2015), ECF No. 2',
      'court-document',
      { docket: '09-230', ecf: '2' },
    ],
    [
      '47 U.S.C. § 230(c)(1)',
      'statute',
      { title: '47', code: 'United States Code', section: '230', subsection: '(c)(1)' },
    ],
    ['18 U.S.C. §§ 1591, 1595', 'statute', { sections: ['1591', '1595'] }],
    ['W. Va. Code § 61-14-2', 'state-statute', { jurisdiction: 'West Virginia', section: '61-14-2' }],
    ['36 C.F.R. § 272.1 (2020)', 'regulation', { title: '36', section: '272.1', date: '2020' }],
    ['U.S. Const. amend. XIII, § 1', 'constitution', { jurisdiction: 'United States', amendment: '13', section: '1' }],
    [
      'Pub. L. No. 115-164, § 3, 132 Stat. 1253 (2018)',
      'session-law',
      { publicLaw: '115-164', section: '3', volume: '132', page: '1253', date: '2018' },
    ],
    [
      'S.J. Res. 12, 109th Cong. (2005)',
      'bill',
      { chamber: 'Senate', kind: 'joint resolution', number: '12', congress: '109' },
    ],
    [
      'H.R. 647, 113th Cong. (as passed by House, Dec. 3, 2014)',
      'bill',
      { chamber: 'House', status: 'as passed', date: '2014-12-03' },
    ],
    [
      'H.R. Conf. Rep. No. 104-458, at 194 (1996)',
      'committee-report',
      { chamber: 'House', number: '104-458', reportKind: 'conference report', pin: '194' },
    ],
    ['S. Hrg. 115-78', 'hearing', { number: 'S. Hrg. 115-78' }],
    [
      '163 Cong. Rec. S4657 (daily ed. Aug. 1, 2017)',
      'congressional-record',
      { edition: 'daily', page: 'S4657', date: '2017-08-01' },
    ],
    [
      'Exec. Order No. 13,136, 3 C.F.R. 216 (1999)',
      'executive-order',
      { number: '13136', cfrTitle: '3', cfrPage: '216' },
    ],
    [
      'Exec. Order No. 13,925, 85 Fed. Reg. 34,079 (May 28, 2020)',
      'executive-order',
      { frVolume: '85', frPage: '34079', date: '2020-05-28' },
    ],
    ['S.C. Res. 2331 (Dec. 20, 2016)', 'un-document', { body: 'Security Council', resolution: '2331' }],
    ['Fed. R. Evid. 403', 'court-rule', { rules: 'Federal Rules of Evidence', rule: '403' }],
    ['Restatement (Second) of Torts § 402A (Am. L. Inst. 1965)', 'restatement', { section: '402A', date: '1965' }],
  ])('%s becomes a %s', (text, kind, fields) => {
    expect(draftsFromText(text)).toHaveLength(1);
    expect(draft(text)).toMatchObject({ kind, fields });
  });

  it('of an article, a report or a hearing gives its people', () => {
    expect(draft('Liz Brown, Bridging the Gap, 3 Harv. L. Rev. 310 (2014)')).toMatchObject({
      kind: 'journal-article',
      fields: { title: 'Bridging the Gap', journal: 'Harvard Law Review' },
      creators: [{ role: 'author', given: 'Liz', family: 'Brown' }],
    });
    expect(
      draft('Valerie C. Brannon & Eric N. Holmes, Cong. Rsch. Serv., R46751, Section 230: An Overview (2021)'),
    ).toMatchObject({
      kind: 'agency-report',
      fields: { title: 'Section 230: An Overview', agency: 'Congressional Research Service' },
      creators: [{ family: 'Brannon' }, { family: 'Holmes' }],
    });
    expect(
      draft(
        'Welfare in America: Hearing Before the S. Comm. on Fin., 114th Cong. (2015) (statement of Dr. Pamela Loprest, Fellow)',
      ),
    ).toMatchObject({
      kind: 'hearing',
      fields: { title: 'Welfare in America', speakerTitle: 'Fellow' },
      creators: [{ role: 'speaker', literal: 'Dr. Pamela Loprest' }],
    });
  });

  it('makes each authority once, and none of a later form', () => {
    const text =
      'Doe v. Roe, 817 F.3d 12, 18 (1st Cir. 2016). Id. at 20. Doe, 817 F.3d at 19. See Doe v. Roe, 817 F.3d 12 (1st Cir. 2016).';
    expect(draftsFromText(text)).toHaveLength(1);
    expect(draftsFromText('132 Stat. at 1254; 85 Fed. Reg. at 67,450')).toEqual([]);
    expect(toDraft(only('Id. at 5'))).toBeNull();
  });

  it('uses only fields that its kind has', () => {
    for (const text of [
      'Doe v. Roe, 817 F.3d 12 (1st Cir. 2016)',
      '47 U.S.C. § 230',
      'S. 1693, 115th Cong. (2017)',
      '1155 U.N.T.S. 331',
    ]) {
      const made = draft(text);
      const known = new Set(made ? fieldsOf(made.kind).map(({ key }) => key) : []);
      expect(Object.keys(made?.fields ?? {}).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
