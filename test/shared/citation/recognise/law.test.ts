import { describe, expect, it } from 'vitest';
import { brief, extent, only } from './brief';

describe('a statute', () => {
  it.each([
    ['47 U.S.C. § 230(c)(1)', '47 U.S.C. § 230(c)(1)', { title: '47', section: '230', subsection: '(c)(1)' }],
    ['18 U.S.C. §§ 1591, 1595', '18 U.S.C. §§ 1591, 1595', { section: '1591', sections: ['1591', '1595'] }],
    ['18 U. S. C. §§4241-4243', '18 U.S.C. §§ 4241-4243', { section: '4241-4243' }],
    ['15 U.S.C. §§ 78a-78pp', '15 U.S.C. §§ 78a-78pp', { section: '78a-78pp' }],
    ['42 U.S.C. § 2000e-5(f)(1)', '42 U.S.C. § 2000e-5(f)(1)', { section: '2000e-5', subsection: '(f)(1)' }],
    ['18 USC 1591', '18 U.S.C. § 1591', { section: '1591' }],
    ['28 U.S.C. Section 1331', '28 U.S.C. § 1331', { section: '1331' }],
    ['18 U.S.C. § 1591(a) and § 1595', '18 U.S.C. §§ 1591(a), 1595', { sections: ['1591(a)', '1595'] }],
    ['18 U.S.C. ch. 77', '18 U.S.C. ch. 77', { title: '18', chapter: '77' }],
    ['section 1591 of title 18, United States Code', '18 U.S.C. § 1591', { title: '18', section: '1591' }],
    ['Title 18, United States Code, Section 1595', '18 U.S.C. § 1595', { title: '18', section: '1595' }],
    ['5 U.S.C.A. § 572', '5 U.S.C.A. § 572', { title: '5', section: '572' }],
  ])('reads %s', (text, normalized, fields) => {
    expect(only(text)).toMatchObject({ kind: 'statute', normalized, fields, text });
  });

  it('ends a list before the next citation', () => {
    expect(brief('18 U.S.C. §§ 1591, 1595, 47 U.S.C. § 230 and 2 others')).toEqual([
      'statute: 18 U.S.C. §§ 1591, 1595',
      'statute: 47 U.S.C. § 230',
    ]);
  });

  it('keeps year, publisher and "et seq." outside the core', () => {
    const text = '42 U.S.C. § 1983 et seq. (West 2021).';
    const citation = only(text);
    expect(citation.text).toBe('42 U.S.C. § 1983');
    expect(extent(text, citation)).toBe('42 U.S.C. § 1983 et seq. (West 2021)');
    expect(citation.fields).toMatchObject({ year: 2021, publisher: 'West', pin: 'et seq.' });
  });
});

describe('a state statute', () => {
  it.each([
    ['Fla. Stat. § 120.68', 'Fla. Stat.', '120.68'],
    ['Mass. Gen. Laws ch. 265, § 50', 'Mass. Gen. Laws', '50'],
    ['Del. Code tit. 8, § 145', 'Del. Code', '145'],
    ['N.Y. Arts & Cult. Aff. Law § 60.03', 'N.Y. Arts & Cult. Aff. Law', '60.03'],
    ['Md. Code Ann., Crim. Law § 3-602', 'Md. Code Ann., Crim. Law', '3-602'],
    ['Tex. Est. Code Ann. § 251.107', 'Tex. Est. Code Ann.', '251.107'],
    ['La. Rev. Stat. Ann. § 14:46.3', 'La. Rev. Stat. Ann.', '14:46.3'],
    ['N.J. Stat. Ann. § 2C:13-8', 'N.J. Stat. Ann.', '2C:13-8'],
    ['N.Y. C.P.L.R. 3211(a)(7)', 'N.Y. C.P.L.R.', '3211'],
    ['18 Pa. Cons. Stat. § 30.3', 'Pa. Cons. Stat.', '30.3'],
    ['W. Va. Code § 61-14-2', 'W. Va. Code', '61-14-2'],
  ])('reads %s', (text, code, section) => {
    expect(only(text)).toMatchObject({ kind: 'state_statute', normalized: text, text, fields: { code, section } });
  });

  it.each([
    ['Cal. Pen. Code, § 236.1', 'Cal. Penal Code § 236.1'],
    ['California Penal Code section 236.1', 'Cal. Penal Code § 236.1'],
    ['Mass.Gen.L. ch. 93A, Sec. 11', 'Mass. Gen. Laws ch. 93A, § 11'],
    ['Ore.Rev.Stat. § 127.800', 'Or. Rev. Stat. § 127.800'],
    ['Minnesota Statutes section 609.322', 'Minn. Stat. § 609.322'],
    ['RCW 9.68A.104', 'Wash. Rev. Code § 9.68A.104'],
    ['O.C.G.A. § 16-5-46', 'Ga. Code Ann. § 16-5-46'],
    ['720 ILCS 5/10-9(b)', '720 Ill. Comp. Stat. 5/10-9(b)'],
    ['Mass. Gen. Laws ch. 1, §§ 2-3', 'Mass. Gen. Laws ch. 1, §§ 2-3'],
    ['Ark. Code Ann. § 23-3-119(a)(2) and (d)', 'Ark. Code Ann. § 23-3-119(a)(2) and (d)'],
  ])('puts %s in Bluebook form', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'state_statute', normalized });
  });
});

describe('a law of New York', () => {
  it.each([
    ['Penal Law § 65.10 [1]', 'N.Y. Penal Law § 65.10'],
    ['CPLR 3211 (a) (7)', 'N.Y. C.P.L.R. 3211(a)(7)'],
    ['see CPL 470.05 [2]', 'N.Y. Crim. Proc. Law § 470.05'],
    ['under Labor Law §§ 240 (1) and 241 (6)', 'N.Y. Lab. Law §§ 240(1), 241(6)'],
  ])('needs no state: %s', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'state_statute', normalized });
  });

  it.each(['R. Gorman, Labor Law § 3 (1976)', 'Federal Labor Law § 3', 'a treatise on Insurance Law § 2'])(
    'is no treatise of that name: %s',
    (text) => {
      expect(brief(text)).toEqual([]);
    },
  );
});

describe('constitutions, rules, restatements', () => {
  it.each([
    ['U.S. Const. amend. XIII, § 1', { amendment: 'XIII', section: '1' }],
    ['U.S. Const. art. I, § 8, cl. 3', { article: 'I', section: '8', clause: '3' }],
    ['U.S. Const. pmbl.', { preamble: 'yes' }],
    ['Cal. Const. art. I, § 7', { jurisdiction: 'Cal.', article: 'I', section: '7' }],
  ])('reads %s', (text, fields) => {
    expect(only(text)).toMatchObject({ kind: 'constitution', normalized: text, fields });
  });

  it.each([
    ['Fed. R. Civ. P. 12(b)(6)', 'Fed. R. Civ. P.', '12(b)(6)'],
    ['FED. R. EVID. 403', 'Fed. R. Evid.', '403'],
    ['Federal Rule of Criminal Procedure 11', 'Fed. R. Crim. P.', '11'],
    ['Sup. Ct. R. 10', 'Sup. Ct. R.', '10'],
    ['Cal. R. Ct. 8.1115', 'Cal. R. Ct.', '8.1115'],
    ['Model Rules of Prof’l Conduct r. 1.7', 'Model R. Prof’l Conduct', '1.7'],
  ])('reads %s', (text, rules, rule) => {
    expect(only(text)).toMatchObject({ kind: 'court_rule', fields: { rules, rule } });
  });

  it.each([
    ['article I, section 10 of the California Constitution', 'Cal. Const. art. I, § 10'],
    ['Article I, Section 8, Clause 3 of the United States Constitution', 'U.S. Const. art. I, § 8, cl. 3'],
    ['art. 26 of the Massachusetts Declaration of Rights', 'Mass. Const. pt. 1, art. 26'],
    ['art. 24 of the Maryland Declaration of Rights', 'Md. Const. Decl. of Rights art. 24'],
    ['N.H. Const. pt. I, art. 15', 'N.H. Const. pt. I, art. 15'],
  ])('reads a constitution: %s', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'constitution', normalized, text });
  });

  it.each([
    ['Crim.R. 46(C)', 'Crim. R. 46(C)'],
    ['App.R. 3, 4, and 5', 'App. R. 3'],
    ['First Circuit Local Rule 36.2(b)6', '1st Cir. R. 36.2'],
  ])('reads a rule that names no state: %s', (text, normalized) => {
    expect(only(text)).toMatchObject({ kind: 'court_rule', normalized });
  });

  it('reads a Restatement whose section is printed as a word', () => {
    expect(only('See Restatement of Restitution Sec. 1 (1937)').normalized).toBe('Restatement of Restitution § 1');
  });

  it('reads a Restatement with its subject, section and comment', () => {
    const citation = only('Restatement (Third) of Torts: Prods. Liab. § 2 cmt. d (Am. L. Inst. 1998)');
    expect(citation).toMatchObject({
      kind: 'restatement',
      text: 'Restatement (Third) of Torts: Prods. Liab. § 2',
      fields: { section: '2', comment: 'd', year: 1998 },
    });
  });
});
