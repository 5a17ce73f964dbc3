import { describe, expect, it } from 'vitest';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';

const told = (text: string) => recogniseCitations(text).map((one) => `${one.text} = ${one.normalized}`);

describe('a rule without its set of rules', () => {
  it('is of the set in which the text has cited it before', () => {
    expect(
      told('Federal Rule of Civil Procedure 60(b) permits it. Rule 60(c)(1) sets a limit. A Rule 60(b) motion.'),
    ).toEqual([
      'Federal Rule of Civil Procedure 60(b) = Fed. R. Civ. P. 60(b)',
      'Rule 60(c)(1) = Fed. R. Civ. P. 60(c)(1)',
      'Rule 60(b) = Fed. R. Civ. P. 60(b)',
    ]);
  });

  it('is left alone where it could be of none, of two, or of another', () => {
    expect(told('He moved under Rule 12(b)(6).')).toEqual([]);
    expect(told('Rule 60(b) first, then Fed. R. Civ. P. 60(b).')).toEqual([
      'Fed. R. Civ. P. 60(b) = Fed. R. Civ. P. 60(b)',
    ]);
    expect(told('Fed. R. Civ. P. 11; Fed. R. Crim. P. 11. Under Rule 11, he pleaded.')).toHaveLength(2);
    expect(
      told('Fed. R. Evid. 403. Local Rule 403, House Rule 403, Rule 403 of the club, this Court’s Rule 403.'),
    ).toHaveLength(1);
  });
});

describe('a section without its code', () => {
  it('is of the code in which the text has cited it before, and Id. may point at it', () => {
    const text = 'He moved under 28 U.S.C. § 2255. See § 2255(f)(1). Id. But see § 2254(d).';
    expect(told(text)).toEqual([
      '28 U.S.C. § 2255 = 28 U.S.C. § 2255',
      '§ 2255(f)(1) = 28 U.S.C. § 2255(f)(1)',
      'Id. = Id.',
    ]);
    expect(recogniseCitations(text)[2]?.antecedent).toBe(1);
    expect(recogniseCitations(text)[1]?.fields).toEqual({
      title: '28',
      code: 'U.S.C.',
      section: '2255',
      subsection: '(f)(1)',
    });
  });

  it('may be of a state’s code or of a regulation', () => {
    expect(told('Cal. Penal Code § 236.1. See § 236.1(a).')[1]).toBe('§ 236.1(a) = Cal. Penal Code § 236.1(a)');
    expect(told('29 C.F.R. § 1604.11(a). Under § 1604.11(b), too.')[1]).toBe('§ 1604.11(b) = 29 C.F.R. § 1604.11(b)');
  });

  it('is left alone where it could be of none, of two, or of another act', () => {
    expect(told('Under § 230(c)(1) it is immune.')).toEqual([]);
    expect(told('18 U.S.C. § 577; Restatement (Second) of Torts § 577. See § 577.')).toHaveLength(2);
    expect(told('47 U.S.C. § 230. The Act § 230, and § 230 of the Act; Pub. L. No. 104-104, § 230.')).toHaveLength(2);
    expect(told('15 U.S.C. § 1. See § 1.')).toHaveLength(1);
    expect(told('18 U.S.C. §§ 1591, 1595. Nor §§ 1591, 1596.')).toHaveLength(1);
  });
});

describe('a list of sections without signs', () => {
  it('is read as far as it can be nothing else', () => {
    expect(told('Authority: 47 U.S.C. 151, 154(i), 303(r).')).toEqual([
      '47 U.S.C. 151, 154(i), 303(r) = 47 U.S.C. §§ 151, 154(i), 303(r)',
    ]);
    expect(told('28 U.S.C. 1331, 12 states joined; 5 U.S.C. 552, 2018.')).toEqual([
      '28 U.S.C. 1331 = 28 U.S.C. § 1331',
      '5 U.S.C. 552 = 5 U.S.C. § 552',
    ]);
  });
});
