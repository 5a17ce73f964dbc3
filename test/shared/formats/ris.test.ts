import { describe, expect, it } from 'vitest';
import { readRis, writeRis } from '../../../shared/formats/ris';
import type { BibliographicRecord } from '../../../shared/model/bibliographic';
import type { SourceDraft } from '../../../shared/model/source';
import { growth, nearLinear, repeated } from '../../support/growth';

const record = (draft: SourceDraft): BibliographicRecord => ({ key: 'x', draft, tags: [], notes: [] });
const lines = (draft: SourceDraft) =>
  writeRis([record(draft)])
    .replace(/\r\n$/, '')
    .split('\r\n');
const read = (...text: string[]) => readRis(['TY  - CASE', ...text, 'ER  - '].join('\n')).drafts[0]?.draft;

describe('RIS as written', () => {
  it('has a case in the tags that Zotero and EndNote use: court in PB, docket in SV, history in OP', () => {
    const draft: SourceDraft = {
      kind: 'case',
      fields: {
        parties: ['Doe', 'Backpage.com, LLC'],
        volume: '817',
        reporter: 'F.3d',
        page: '12',
        court: '1st Cir.',
        date: '2016-03-14',
        docket: '15-1724',
        history: 'cert. denied, 137 S. Ct. 622 (2017)',
      },
      creators: [{ role: 'judge', family: 'Selya', given: 'Bruce M.' }],
    };
    expect(lines(draft)).toEqual([
      'TY  - CASE',
      'ID  - x',
      'TI  - Doe v. Backpage.com, LLC',
      'AU  - Selya, Bruce M.',
      'OP  - cert. denied, 137 S. Ct. 622 (2017)',
      'PB  - 1st Cir.',
      'T2  - F.3d',
      'VL  - 817',
      'SV  - 15-1724',
      'PY  - 2016',
      'DA  - 2016/03/14/',
      'SP  - 12',
      'U1  - casebench source-kind: case',
      'ER  - ',
    ]);
  });

  it('has a bill with its prefix, its Congress as session, and the chamber as legislative body', () => {
    const draft: SourceDraft = {
      kind: 'bill',
      fields: {
        name: 'Stop Enabling Sex Traffickers Act of 2017',
        chamber: 'Senate',
        kind: 'bill',
        number: '1693',
        congress: '115',
        date: '2017-08-01',
      },
      creators: [{ role: 'sponsor', family: 'Portman', given: 'Rob' }],
    };
    expect(lines(draft)).toEqual(
      expect.arrayContaining([
        'TY  - BILL',
        'M1  - S. 1693',
        'ET  - 115',
        'T3  - United States Senate',
        'AU  - Portman, Rob',
      ]),
    );
    expect(lines(draft).filter((line) => line.startsWith('U1'))).toEqual(['U1  - casebench source-kind: bill']);
  });

  it('carries what RIS has no tag for in U1 lines, odd texts as JSON', () => {
    const draft: SourceDraft = {
      kind: 'committee-print',
      fields: { title: 'T', staffOf: 'S. Comm.', congress: '115', session: '1', extra: 'one\ntwo' },
      creators: [],
    };
    expect(lines(draft)).toEqual(
      expect.arrayContaining(['U1  - casebench session: 1', 'U1  - casebench extra: "one\\ntwo"']),
    );
  });

  it('keeps a note of several lines whole', () => {
    const text = writeRis([
      { ...record({ kind: 'book', fields: { title: 'T' }, creators: [] }), notes: ['one\n\ntwo'] },
    ]);
    expect(text).toContain('N1  - one\r\n\r\ntwo\r\n');
    expect(readRis(text).drafts[0]?.notes).toEqual(['one\n\ntwo']);
  });
});

describe('RIS as read', () => {
  it('takes a case of another program', () => {
    expect(
      read('TI  - Roe v. Wade', 'T2  - U.S.', 'VL  - 410', 'SP  - 113', 'PB  - Supreme Court', 'DA  - 1973/01/22/'),
    ).toEqual({
      kind: 'case',
      fields: {
        parties: ['Roe', 'Wade'],
        reporter: 'U.S.',
        volume: '410',
        page: '113',
        court: 'Supreme Court',
        date: '1973-01-22',
      },
      creators: [],
    });
  });

  it.each([
    ['BILL', ['M1  - H.R. 1865', 'ET  - 115th'], { kind: 'bill', chamber: 'House', number: '1865', congress: '115' }],
    [
      'HEAR',
      ['TI  - T', 'T2  - Senate Committee on Commerce', 'ET  - 115'],
      { kind: 'hearing', title: 'T', committee: 'Senate Committee on Commerce', congress: '115' },
    ],
    [
      'STAT',
      ['T2  - U.S.C.', 'VL  - 47', 'SE  - 230(c)(1)'],
      { kind: 'statute', title: '47', code: 'U.S.C.', section: '230', subsection: '(c)(1)' },
    ],
    ['STAT', ['M1  - Pub. L. No. 115-164'], { kind: 'session-law', publicLaw: '115-164' }],
    [
      'GOVDOC',
      ['TI  - T', 'PB  - Government Accountability Office', 'SN  - GAO-21-385'],
      { kind: 'agency-report', title: 'T', agency: 'Government Accountability Office', number: 'GAO-21-385' },
    ],
    [
      'RPRT',
      ['TI  - T', 'M3  - S. Rep.', 'SN  - 115-199'],
      { kind: 'committee-report', title: 'T', chamber: 'Senate', reportKind: 'report', number: '115-199' },
    ],
    [
      'NEWS',
      ['TI  - T', 'T2  - Wash. Post', 'SE  - A'],
      { kind: 'newspaper-article', title: 'T', publication: 'Wash. Post', section: 'A' },
    ],
    ['VIDEO', ['TI  - T', 'PB  - 50 Eggs Films'], { kind: 'film', title: 'T', company: '50 Eggs Films' }],
    [
      'PAT',
      ['TI  - T', 'SN  - 5668842', 'A2  - USPTO', 'C3  - US'],
      { kind: 'other', title: 'T', number: '5668842', extra: 'type: patent\nauthority: USPTO\njurisdiction: US' },
    ],
  ] as const)('makes a source of the right kind of %s %j', (type, tags, { kind, ...fields }) => {
    const draft = readRis([`TY  - ${type}`, ...tags, 'ER  - '].join('\n')).drafts[0]?.draft;
    expect(draft?.kind).toBe(kind);
    expect(draft?.fields).toMatchObject(fields);
  });

  it.each([
    ['2014//', '2014'],
    ['2013/04/18', '2013-04-18'],
    ['2016/03//circa', '2016-03~'],
    ['Nov. 26, 1991', '1991-11-26'],
  ])('reads the date %s as %s', (text, date) => {
    expect(read(`DA  - ${text}`)?.fields).toEqual({ date });
  });

  it('keeps a date that says more than a date can, and a second one, beside the date', () => {
    expect(read('PY  - 2013', 'PY  - 2013/04/18', 'PY  - 2013/02/15/received')?.fields).toEqual({
      date: '2013-04-18',
      extra: 'PY: 2013/02/15/received',
    });
    expect(read('PY  - Spring 2014')?.fields).toEqual({ date: '2014', extra: 'PY: Spring 2014' });
  });

  it('keeps every tag that has no place', () => {
    expect(read('ZZ  - what', 'U1  - 23690738[pmid]', 'SN  - 1', 'UR  - http://a.org; http://b.org')?.fields).toEqual({
      extra: 'ZZ: what\nU1: 23690738[pmid]\nUR: http://b.org\nISBN: 1',
      url: 'http://a.org',
    });
  });

  it('goes on after a record that has no end, an unknown type, and text around the records', () => {
    const { drafts, warnings } = readRis('1.\nTY  - BOOK\nTI  - One\n\nTY  - WHAT\nTI  - Two\nER  - \nnoise\n');
    expect(drafts.map(({ draft }) => [draft.kind, draft.fields.title])).toEqual([
      ['book', 'One'],
      ['other', 'Two'],
    ]);
    expect(warnings).toEqual([
      'The record before line 5 has no ER line; read as far as it goes.',
      'Line 7: the reference type "WHAT" is not known; read as a general document.',
    ]);
  });

  it('says what a file is that holds no record', () => {
    expect(readRis('PT J\nAU Parkes').warnings).toEqual(['No RIS record found: no line begins with "TY  - ".']);
    expect(readRis('').warnings).toEqual([]);
  });

  it('takes time only by the length of its lines', () => {
    const record = (size: number) =>
      `TY  - BOOK\nTI  - ${repeated('a, ')(size)}\nAU  - ${repeated('Of The ')(size)}\n${repeated('- ')(size)}`;
    expect(growth(record, readRis)).toBeLessThan(nearLinear);
  });
});
