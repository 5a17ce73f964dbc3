import { describe, expect, it } from 'vitest';
import { authorityKeys } from '../../../../shared/citation/recognise/authority-key';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { draftsFromText } from '../../../../shared/citation/recognise/to-draft';

const found = (text: string) => recogniseCitations(text).map(({ kind, normalized }) => [kind, normalized]);

describe('model codes, uniform acts and the Sentencing Guidelines', () => {
  it.each([
    ['U.C.C. § 2-207(2)(b) applies.', 'U.C.C. § 2-207(2)(b)'],
    ['See UCC § 9-318.', 'U.C.C. § 9-318'],
    ['Unif. Prob. Code § 2-202 (Unif. L. Comm’n 2010)', 'Unif. Prob. Code § 2-202'],
    ['Uniform Trade Secrets Act § 1(4)', 'Uniform Trade Secrets Act § 1(4)'],
    ['Model Penal Code § 2.02(2)(c)', 'Model Penal Code § 2.02(2)(c)'],
    ['under U.S.S.G. § 2D1.1(c)(4), he', 'U.S.S.G. § 2D1.1(c)(4)'],
    ['USSG §2K2.1(b)(6)(B)', 'U.S.S.G. § 2K2.1(b)(6)(B)'],
    ['U.S. Sentencing Guidelines Manual § 3C1.1 cmt. n.5', 'U.S. Sentencing Guidelines Manual § 3C1.1'],
  ])('%s', (text, normalized) => {
    expect(found(text)).toEqual([['restatement', normalized]]);
  });

  it('are never taken for the code of a state', () => {
    expect(found('Model airplanes fly. The Uniform was blue. U.C.C. filings. Model Penal Code commentary.')).toEqual(
      [],
    );
    expect(found('Cal. Prob. Code § 21.')).toEqual([['state_statute', 'Cal. Prob. Code § 21']]);
  });

  it('make sources of their kind, and Id. points at them', () => {
    expect(draftsFromText('U.S.S.G. § 2D1.1(c)(4)')).toMatchObject([
      { kind: 'guidelines', fields: { title: 'U.S. Sentencing Guidelines Manual', section: '2D1.1(c)(4)' } },
    ]);
    expect(draftsFromText('Model Penal Code § 2.02')).toMatchObject([
      { kind: 'restatement', fields: { institution: 'American Law Institute' } },
    ]);
    expect(recogniseCitations('He erred. U.S.S.G. § 3E1.1. Id. § 3E1.1.')[1]?.antecedent).toBe(0);
  });
});

describe('session laws of the states', () => {
  it.each([
    ['Act of May 4, 2021, ch. 12, 2021 Fla. Laws 123, 125', '2021 Fla. Laws 123'],
    ['2019 Cal. Stat. 3452', '2019 Cal. Stat. 3452'],
    ['2011 Tex. Gen. Laws 1234', '2011 Tex. Gen. Laws 1234'],
    ['1999 Minn. Laws 44, 46', '1999 Minn. Laws 44'],
  ])('%s', (text, normalized) => {
    expect(found(text)).toEqual([['stat', normalized]]);
    expect(recogniseCitations(text).flatMap(authorityKeys)).toEqual([normalized]);
  });

  it('make a source that is cited as it was found', () => {
    expect(draftsFromText('2019 Cal. Stat. 3452')).toMatchObject([
      {
        kind: 'session-law',
        fields: { volume: '2019', series: 'Cal. Stat.', page: '3452', jurisdiction: 'California' },
      },
    ]);
  });

  it('need the year of a session', () => {
    expect(found('132 Minn. Laws 44 and 20 Cal. Stat. 3')).toEqual([]);
  });
});

describe('what lists and small letters hid', () => {
  it('every number of a list of executive orders is one', () => {
    expect(found('Executive Orders 13925 and 13926, and 14,000 people')).toEqual([
      ['exec_order', 'Exec. Order No. 13,925'],
      ['exec_order', 'Exec. Order No. 13,926'],
    ]);
    expect(found('Executive Orders 13,768, 13,780, and 13,815')).toHaveLength(3);
  });

  it('a name may begin with a small letter', () => {
    const [ebay, iphone] = recogniseCitations(
      'IDT Corp. v. eBay, 709 F.3d 1220 (8th Cir. 2013). In re iPhone Litig., 844 F. Supp. 2d 1040 (N.D. Cal. 2012).',
    );
    expect(ebay?.fields).toMatchObject({ plaintiff: 'IDT Corp.', defendant: 'eBay' });
    expect(iphone?.fields.name).toBe('In re iPhone Litig.');
  });

  it('neither a department nor the word “filed” is taken for a name or a court', () => {
    const [listed] = recogniseCitations('01/23/2026 Appellate Term, 2d Dept 88 Misc 3d 128(A)');
    expect(listed?.fields.name).toBeUndefined();
    const [docket] = recogniseCitations('Barker v. United States, No. 12-826 (Fed. Cl. filed Nov. 30, 2012)');
    expect(docket?.fields).toMatchObject({ court: 'Fed. Cl.', date: '2012-11-30' });
  });

  it('the rules of a district and of a circuit are those of their court', () => {
    expect(found('D. Kan. Rule 56.1')).toEqual([['court_rule', 'D. Kan. Rule 56.1']]);
    expect(found('See 5th Cir. R. 47.5; 9TH CIR. R. 36-3.')).toEqual([
      ['court_rule', '5th Cir. R. 47.5'],
      ['court_rule', '9th Cir. R. 36-3'],
    ]);
    expect(found('Wis. Stat. § 961.41(1m)(cm)')).toEqual([['state_statute', 'Wis. Stat. § 961.41(1m)(cm)']]);
  });
});
