import { describe, expect, it } from 'vitest';
import { decodeCarried, encodeCarried, encodeCarriedStrictly } from '../../../shared/model/carried-text';
import { emptyItem } from '../../../shared/model/common-item';
import { parseBillNumber, parseReportNumber } from '../../../shared/model/derived-variables';
import { draftFromItem } from '../../../shared/model/draft-from-item';
import { liftExtraLines } from '../../../shared/model/extra-lines';
import { splitCaseName } from '../../../shared/model/kind-fields';
import { kindOfItem } from '../../../shared/model/kind-of-item';

describe('the kind of an item', () => {
  it.each([
    ['legal_case', { 'container-title': 'F.3d', volume: '817' }, 'case'],
    ['legal_case', { number: '15-1724' }, 'case-unreported'],
    ['legal_case', { 'container-title': '2015 WL 2185559' }, 'case-unreported'],
    ['legal_case', { 'document-name': 'Brief' }, 'court-document'],
    ['legislation', { 'container-title': 'U.S.C.', section: '230' }, 'statute'],
    ['legislation', { 'container-title': 'Statutes at Large' }, 'session-law'],
    ['legislation', { number: 'Pub. L. No. 115-164' }, 'session-law'],
    ['legislation', { title: 'U.S. Const.' }, 'constitution'],
    ['legislation', { 'container-title': 'Fed. R. Civ. P.' }, 'court-rule'],
    ['legislation', { number: 'Exec. Order No. 13136' }, 'executive-order'],
    ['legislation', { 'container-title': 'Penal Code', jurisdiction: 'California' }, 'state-statute'],
    ['legislation', { 'container-title': 'Code of Federal Regulations' }, 'regulation'],
    ['regulation', { 'container-title': 'Fed. Reg.' }, 'federal-register'],
    ['regulation', { 'container-title': 'C.F.R.' }, 'regulation'],
    ['report', { number: 'S. Rep. No. 115-199' }, 'committee-report'],
    ['report', { genre: 'Staff report' }, 'committee-print'],
    ['report', { publisher: 'United Nations' }, 'un-document'],
    ['report', { number: 'GAO-21-385' }, 'agency-report'],
    ['report', { publisher: 'U.S. Department of Justice' }, 'agency-report'],
    ['report', { publisher: 'Human Rights Watch' }, 'ngo-report'],
    ['report', { 'container-title': 'Op. O.L.C.' }, 'ag-opinion'],
    ['article-journal', { 'container-title': 'Congressional Record' }, 'congressional-record'],
    ['document', { genre: 'Press release' }, 'press-release'],
    ['thesis', {}, 'other'],
  ] as const)('%s with %j is %s', (type, texts, kind) => {
    expect(kindOfItem({ ...emptyItem(type), texts: { ...texts } as Record<string, string> })).toBe(kind);
  });
});

describe('what law writes in one variable', () => {
  it.each([
    ['S. 1693', { chamber: 'Senate', kind: 'bill', number: '1693' }],
    ['HR 1865', { chamber: 'House', kind: 'bill', number: '1865' }],
    ['H.J. Res. 3', { chamber: 'House', kind: 'joint resolution', number: '3' }],
    ['H.R. Con. Res. 12', { chamber: 'House', kind: 'concurrent resolution', number: '12' }],
    ['S. Amend. 5', { chamber: 'Senate', kind: 'amendment', number: '5' }],
    ['A.B. 12', null],
    ['115-199', null],
  ])('bill number %s', (text, parts) => {
    expect(parseBillNumber(text)).toEqual(parts);
  });

  it.each([
    ['S. Rep. No. 115-199', { chamber: 'Senate', reportKind: 'report', number: '115-199' }],
    ['H.R. Conf. Rep. No. 115-572', { chamber: 'House', reportKind: 'conference report', number: '115-572' }],
    ['H. Rept. 115-572', { chamber: 'House', reportKind: 'report', number: '115-572' }],
    ['S. Doc. 5', { chamber: 'Senate', reportKind: 'document', number: '5' }],
    ['S. Rep.', { chamber: 'Senate', reportKind: 'report', number: '' }],
    ['Report 5', null],
  ])('report number %s', (text, parts) => {
    expect(parseReportNumber(text)).toEqual(parts);
  });

  it.each([
    ['Doe v. Roe', { parties: ['Doe', 'Roe'] }],
    ['In re Grand Jury Subpoena', { procedural: 'In re', parties: ['Grand Jury Subpoena'] }],
    ['A v. B v. C', { caseName: 'A v. B v. C' }],
    ['Doe vs. Roe', { parties: ['Doe', 'Roe'] }],
    ['Doe v Roe', { caseName: 'Doe v Roe' }],
    ['United States ex rel. Doe v. Roe', { caseName: 'United States ex rel. Doe v. Roe' }],
    ['', {}],
  ])('case name %j', (name, fields) => {
    expect(splitCaseName(name)).toEqual(fields);
  });
});

describe('lines of other details', () => {
  it('become variables, names and dates where the item says nothing yet; the rest stays', () => {
    const item = { ...emptyItem('book'), texts: { publisher: 'P' } };
    const rest = liftExtraLines(
      'Type: patent\npublisher: other\nOriginal Date: 2001\neditor: Doe || Jane || Jr.\neditor: NGO\nissued: spring\nmine: x\nhttp://a: b',
      item,
    );
    expect(rest).toBe('publisher: other\nissued: spring\nmine: x\nhttp://a: b');
    expect(item).toEqual({
      type: 'patent',
      texts: { publisher: 'P' },
      dates: { 'original-date': '2001' },
      names: {
        editor: [
          { role: 'editor', family: 'Doe', given: 'Jane', suffix: 'Jr.' },
          { role: 'editor', literal: 'NGO' },
        ],
      },
    });
  });

  it('are made of what a kind has no field for', () => {
    const item = {
      ...emptyItem('thesis'),
      texts: { title: 'T', genre: 'PhD' },
      dates: { submitted: '2001' },
      names: { translator: [{ role: 'translator', family: 'A', given: 'B' }] },
    };
    expect(draftFromItem(item, 'note').fields).toEqual({
      title: 'T',
      extra: 'note\ntype: thesis\ngenre: PhD\nsubmitted: 2001\ntranslator: A || B',
    });
  });
});

describe('a value carried as text', () => {
  const values = [
    'plain',
    ' outer ',
    'two\nlines',
    '"quoted"',
    '[x]',
    '{x}',
    '100%',
    'a  b',
    '\u0000',
    '\uD800',
    'ü',
    '国',
    '\u2028',
    'a\u00a0b',
  ];
  it.each(values.map((value) => [value]))('%j comes back', (value) => {
    expect(decodeCarried(encodeCarried(value))).toBe(value);
    expect(decodeCarried(encodeCarriedStrictly(value))).toBe(value);
    expect(encodeCarried(value)).not.toMatch(/[\p{C}\u2028]/u);
    expect(encodeCarriedStrictly(value)).not.toMatch(/[\p{C}\u2028%#$~^&]| {2}/u);
  });

  it('is text where it only looks like JSON', () => {
    expect(decodeCarried('[sic')).toBe('[sic');
    expect(decodeCarried('{x}')).toBe('{x}');
  });
});
