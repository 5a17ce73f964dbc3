import { describe, expect, it } from 'vitest';
import { brief, extent, only } from './brief';

describe('public laws and the Statutes at Large', () => {
  it('stand together, and the page is the whole number', () => {
    const text = 'Pub. L. No. 115-164, § 3, 132 Stat. 1253, 1254 (2018)';
    expect(brief(text)).toEqual(['public_law: Pub. L. No. 115-164, § 3', 'stat: 132 Stat. 1253']);
  });

  it.each(['Pub. L. 115-164', 'P.L. 115–164', 'Public Law 115-164', 'Pub.L. No. 115-164', 'PUB. L. NO. 115-\n164'])(
    'reads %s',
    (text) => {
      expect(only(text)).toMatchObject({ kind: 'public_law', fields: { congress: '115', number: '164' } });
      expect(only(text).normalized).toBe('Pub. L. No. 115-164');
    },
  );

  it('reads divisions and titles of an act, and the chapter of an old one', () => {
    const law = 'Pub. L. No. 117-328, div. T, tit. I, § 107, 136 Stat. 4459';
    expect(brief(law)).toEqual(['public_law: Pub. L. No. 117-328, div. T, tit. I, § 107', 'stat: 136 Stat. 4459']);
    const old = 'under the Act of Mar. 3, 1875, ch. 141, 18 Stat. 477.';
    expect(only(old).fields).toMatchObject({ chapter: '141', date: '1875-03-03', page: '477' });
    expect(extent(old, only(old))).toBe('Act of Mar. 3, 1875, ch. 141, 18 Stat. 477');
  });

  it('takes the name of the act before it', () => {
    const text = 'amended by the Telecommunications Act of 1996, Pub. L. No. 104-104.';
    expect(only(text).fields.name).toBe('Telecommunications Act of 1996');
    expect(extent(text, only(text))).toBe('Telecommunications Act of 1996, Pub. L. No. 104-104');
  });
});

describe('a bill or resolution', () => {
  it.each([
    [
      'S. 1693, 115th Cong. § 3 (2017)',
      'S. 1693, 115th Cong. § 3',
      { type: 'S.', number: '1693', congress: '115', section: '3' },
    ],
    ['H.R. 1865, 115th Cong. (2017)', 'H.R. 1865, 115th Cong.', { type: 'H.R.', number: '1865', congress: '115' }],
    ['S.J. Res. 12, 109th Cong. (2005)', 'S.J. Res. 12, 109th Cong.', { type: 'S.J. Res.', number: '12' }],
    ['H.R. Res. 431, 114th Cong. (2015)', 'H.R. Res. 431, 114th Cong.', { type: 'H.R. Res.', number: '431' }],
    ['S. 47, 103d Cong., 1st Sess. (1993)', 'S. 47, 103d Cong., 1st Sess.', { congress: '103', session: '1' }],
  ])('reads %s', (text, core, fields) => {
    expect(only(text)).toMatchObject({ kind: 'bill', text: core, fields });
  });

  it('knows short and full spellings as one type', () => {
    for (const text of [
      'H. Con. Res. 107, 114th Cong.',
      'H.Con.Res. 107, 114th Cong.',
      'H.R. Con. Res. 107, 114th Cong.',
    ])
      expect(only(text).normalized).toBe('H.R. Con. Res. 107, 114th Cong.');
  });

  it('is trusted without its Congress where the words speak of Congress', () => {
    expect(only('Senator Portman introduced S. 1693 in August')).toMatchObject({
      kind: 'bill',
      fields: { number: '1693' },
    });
    expect(only('H.R. 1865 passed the House')).toMatchObject({ kind: 'bill', fields: { number: '1865' } });
    expect(brief('The S. 12 bus runs to Washington every 20 minutes.')).toEqual([]);
  });
});

describe('papers of Congress', () => {
  it.each([
    [
      'H.R. Rep. No. 115-572, pt. 1, at 3 (2018)',
      'H.R. Rep. No. 115-572',
      { chamber: 'H.R.', number: '115-572', part: '1', pin: '3', year: 2018 },
    ],
    ['S. Rept. 115-199', 'S. Rept. 115-199', { chamber: 'S.', number: '115-199' }],
    ['H. Rep. No. 99-253', 'H. Rep. No. 99-253', { chamber: 'H.R.', number: '99-253' }],
    ['S. REP. NO. 115-199', 'S. REP. NO. 115-199', { chamber: 'S.', number: '115-199' }],
    [
      'S. Rep. No. 752, 89th Cong., 1st Sess. 6 (1965)',
      'S. Rep. No. 752, 89th Cong., 1st Sess.',
      { number: '752', congress: '89', pin: '6' },
    ],
    ['H.R. Conf. Rep. No. 104-458', 'H.R. Conf. Rep. No. 104-458', { chamber: 'H.R.', number: '104-458' }],
  ])('reads the report %s', (text, core, fields) => {
    expect(only(text)).toMatchObject({ kind: 'cong_report', text: core, fields });
  });

  it.each([
    '[^7]: ',
    '[^doe]: ',
    '[7] ',
    'So they said to the Committee,[^7] ',
    'It was reported.[7] ',
    'So it was.[^6]\n\n[^7]: ',
  ])('takes no mark of a note, and nothing before it, into the title of a hearing: %j', (before) => {
    const title = 'Stop Enabling Sex Traffickers Act of 2017';
    const text = `${before}${title}: Hearing on S. 1693 Before the S. Comm. on Com., Sci., & Transp., 115th Cong. (2017).`;
    const citation = only(text);
    expect(citation.fields.title).toBe(title);
    expect(citation.normalized).toMatch(/^Stop Enabling/);
    expect(text.slice(...(citation.fullSpan ?? [0, 0]))).toMatch(/^Stop Enabling/);
  });

  it('keeps brackets that are the title’s own', () => {
    const text = 'The [Un]fair Trade: Hearing Before the S. Comm. on Fin., 114th Cong. (2015).';
    expect(only(text).fields.title).toBe('The [Un]fair Trade');
  });

  it('reads a hearing with title, committee and witness', () => {
    const text =
      'See Stop Enabling Sex Traffickers Act of 2017: Hearing on S. 1693 Before the S. Comm. on Com., Sci., & Transp., 115th Cong. 12 (2017) (statement of Yiota G. Souras).';
    const citation = only(text);
    expect(citation.text).toBe('Hearing on S. 1693 Before the S. Comm. on Com., Sci., & Transp., 115th Cong.');
    expect(citation.fields).toMatchObject({
      title: 'Stop Enabling Sex Traffickers Act of 2017',
      committee: 'S. Comm. on Com., Sci., & Transp.',
      congress: '115',
      pin: '12',
      year: 2017,
    });
    expect(extent(text, citation)).toBe(text.slice(4, -1));
    expect(only('S. Hrg. 115-78')).toMatchObject({ kind: 'hearing', fields: { number: '115-78' } });
  });

  it('reads committee prints and staff reports', () => {
    expect(
      only('Staff of H. Comm. on the Judiciary, 94th Cong., Impeachment Inquiry 12 (Comm. Print 1974)'),
    ).toMatchObject({
      kind: 'committee_print',
      fields: {
        committee: 'H. Comm. on the Judiciary',
        congress: '94',
        title: 'Impeachment Inquiry',
        pin: '12',
        year: 1974,
      },
    });
    expect(only('S. Prt. 115-12').kind).toBe('committee_print');
    expect(brief('Staff of the Senate were late')).toEqual([]);
  });

  it.each([
    [
      '163 Cong. Rec. S4657 (daily ed. Aug. 1, 2017)',
      '163 Cong. Rec. S4657 (daily ed. Aug. 1, 2017)',
      { page: 'S4657', date: '2017-08-01' },
    ],
    ['123 Cong. Rec. 17,147 (1977)', '123 Cong. Rec. 17,147 (1977)', { page: '17147', year: 1977 }],
  ])('reads the Record at %s', (text, normalized, fields) => {
    expect(only(text)).toMatchObject({ kind: 'cong_rec', normalized, fields });
  });
});
