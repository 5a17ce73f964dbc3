import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { toPlainText } from '../../../../shared/citation/parts';
import type { CitationFields, CitationKind } from '../../../../shared/citation/recognise/citation';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import { draftsFromText } from '../../../../shared/citation/recognise/to-draft';
import { type CitedWork, toCitedWork } from '../../../../shared/model/cited-work';
import { toRoman } from '../../../../shared/text/roman';

/** A work as the Bluebook engine takes it, and the locator that must come back when its citation is recognised. */
interface Rendered {
  work: Pick<CitedWork, 'type' | 'meta'>;
  kind: CitationKind;
  fields: CitationFields;
}

const number = (max: number, min = 1) => fc.integer({ min, max }).map(String);
const year = (min: number, max: number) => fc.integer({ min, max });
const parties = fc.constantFrom<string[][]>(
  ['Doe', 'Backpage.com, LLC'],
  ['United States', 'Lacey'],
  ['Mattel, Inc.', 'MCA Records, Inc.'],
  ['Zeran', 'America Online, Inc.'],
  ['Fair Housing Council', 'Roommates.com, LLC'],
);
const reporters = fc.constantFrom(
  {
    name: 'Federal Reporter, Third Series',
    abbr: 'F.3d',
    court: 'United States Court of Appeals for the First Circuit',
    years: [1994, 2020],
  },
  {
    name: 'Federal Supplement, Second Series',
    abbr: 'F. Supp. 2d',
    court: 'United States District Court for the District of Massachusetts',
    years: [1999, 2013],
  },
  { name: 'United States Reports', abbr: 'U.S.', court: 'Supreme Court of the United States', years: [1900, 2015] },
  { name: 'Supreme Court Reporter', abbr: 'S. Ct.', court: 'Supreme Court of the United States', years: [1990, 2022] },
  { name: 'Pacific Reporter, Third Series', abbr: 'P.3d', court: 'Supreme Court of Utah', years: [2002, 2020] },
  {
    name: 'South Eastern Reporter, Second Series',
    abbr: 'S.E.2d',
    court: 'Supreme Court of Georgia',
    years: [1950, 2019],
  },
  {
    name: 'Bankruptcy Reporter',
    abbr: 'B.R.',
    court: 'United States Bankruptcy Court for the District of Massachusetts',
    years: [1985, 2020],
  },
);

const cases = fc
  .record({
    reporter: reporters,
    names: parties,
    volume: number(165),
    page: number(1800),
    offset: fc.nat(30),
    age: fc.nat(10),
  })
  .map(({ reporter, names, volume, page, offset, age }): Rendered => {
    const pin = String(Number(page) + offset);
    const decided = Math.min((reporter.years[0] ?? 0) + age, reporter.years[1] ?? 0);
    return {
      work: {
        type: 'case',
        meta: { parties: names, volume, reporter: reporter.name, page, pin, court: reporter.court, year: decided },
      },
      kind: 'case',
      fields: { volume, reporter: reporter.abbr, page, pin, year: decided },
    };
  });

const unreported = fc
  .record({
    names: parties,
    wl: number(9_999_999, 100_000),
    decided: year(1990, 2024),
    docket: number(9999, 100),
    pin: number(30),
  })
  .map(({ names, wl, decided, docket, pin }): Rendered => {
    const date = `${decided}-03-14`;
    return {
      work: {
        type: 'case-unreported',
        meta: {
          parties: names,
          docket: `15-${docket}`,
          database: 'WL',
          dbcite: `${decided} WL ${wl}`,
          court: 'United States Court of Appeals for the First Circuit',
          date,
          pin: `*${pin}`,
        },
      },
      kind: 'case',
      fields: { volume: String(decided), reporter: 'WL', page: wl, pin: `*${pin}`, docket: `15-${docket}`, date },
    };
  });

const subsection = fc.constantFrom('', '(a)', '(c)(1)', '(e)(5)(B)');
const statutes = fc
  .record({
    title: number(54),
    sections: fc.uniqueArray(number(9999), { minLength: 1, maxLength: 3 }),
    sub: subsection,
    suffix: fc.constantFrom('', 'a', '-1', 'A'),
  })
  .map(({ title, sections, sub, suffix }): Rendered => {
    const [first = '1'] = sections;
    const one = sections.length === 1;
    const meta = one ? { section: first + suffix, ...(sub && { subsection: sub }) } : { sections };
    return {
      work: { type: 'statute', meta: { title, code: 'United States Code', ...meta } },
      kind: 'statute',
      fields: one ? { title, section: first + suffix, ...(sub && { subsection: sub }) } : { title, sections },
    };
  });

const stateCodes = fc.constantFrom(
  { jurisdiction: 'California', code: 'California Penal Code', section: '236.1' },
  { jurisdiction: 'Massachusetts', code: 'Massachusetts General Laws', chapter: '265', section: '50' },
  { jurisdiction: 'Delaware', code: 'Delaware Code', title: '8', section: '145' },
  { jurisdiction: 'Pennsylvania', code: 'Pennsylvania Consolidated Statutes', title: '18', section: '30.3' },
  { jurisdiction: 'Washington', code: 'Revised Code of Washington', section: '9.68A.104' },
  { jurisdiction: 'Tennessee', code: 'Tennessee Code Annotated', section: '39-13-315' },
  { jurisdiction: 'Florida', code: 'Florida Statutes', section: '787.06' },
);
const stateStatutes = fc.record({ law: stateCodes, edition: year(1990, 2024) }).map(
  ({ law, edition }): Rendered => ({
    work: { type: 'state-statute', meta: { ...law, year: edition } },
    kind: 'state_statute',
    fields: {
      section: law.section,
      year: edition,
      ...(law.title && { title: law.title }),
      ...(law.chapter && { chapter: law.chapter }),
    },
  }),
);

const laws = fc
  .record({
    congress: number(118, 60),
    law: number(900),
    volume: number(137),
    page: number(4000),
    passed: year(1900, 2024),
  })
  .map(
    ({ congress, law, volume, page, passed }): Rendered => ({
      work: { type: 'session-law', meta: { publicLaw: `${congress}-${law}`, volume, page, year: passed } },
      kind: 'public_law',
      fields: { congress, number: law },
    }),
  );

const bills = fc
  .record({
    house: fc.constantFrom(
      ['Senate', 'bill', 'S.'],
      ['House', 'bill', 'H.R.'],
      ['Senate', 'joint resolution', 'S.J. Res.'],
      ['Senate', 'resolution', 'S. Res.'],
    ),
    bill: number(9999),
    congress: fc.integer({ min: 60, max: 118 }),
    proposed: year(1990, 2024),
  })
  .map(({ house, bill, congress, proposed }): Rendered => {
    const [chamber = '', kind = '', type = ''] = house;
    return {
      work: { type: 'bill', meta: { chamber, kind, number: bill, congress, year: proposed } },
      kind: 'bill',
      fields: { type, number: bill, congress: String(congress), year: proposed },
    };
  });

const papers = fc
  .record({
    senate: fc.boolean(),
    congress: number(118, 91),
    paper: number(900),
    pin: number(400),
    written: year(1990, 2024),
  })
  .map(
    ({ senate, congress, paper, pin, written }): Rendered => ({
      work: {
        type: 'committee-report',
        meta: { chamber: senate ? 'Senate' : 'House', number: `${congress}-${paper}`, pin, year: written },
      },
      kind: 'cong_report',
      fields: { chamber: senate ? 'S.' : 'H.R.', number: `${congress}-${paper}`, pin, year: written },
    }),
  );

const records = fc.record({ volume: number(170), page: number(9999), side: fc.constantFrom('S', 'H', 'E') }).map(
  ({ volume, page, side }): Rendered => ({
    work: { type: 'congressional-record', meta: { volume, page: side + page, edition: 'daily', date: '2017-08-01' } },
    kind: 'cong_rec',
    fields: { volume, page: side + page, date: '2017-08-01' },
  }),
);

const regulations = fc
  .record({ title: number(50), part: number(1200), point: number(99), byPart: fc.boolean(), edition: year(1990, 2024) })
  .map(({ title, part, point, byPart, edition }): Rendered => {
    const place: Record<string, string> = byPart ? { part } : { section: `${part}.${point}` };
    return {
      work: { type: 'regulation', meta: { title, code: 'Code of Federal Regulations', ...place, year: edition } },
      kind: 'regulation',
      fields: { title, ...place, year: edition },
    };
  });

const registers = fc.record({ volume: number(89), page: number(90_000) }).map(
  ({ volume, page }): Rendered => ({
    work: { type: 'federal-register', meta: { volume, page, date: '2020-10-23' } },
    kind: 'fed_reg',
    fields: { volume, page, date: '2020-10-23' },
  }),
);

const orders = fc.record({ order: number(14_500, 1000), page: number(900) }).map(
  ({ order, page }): Rendered => ({
    work: { type: 'executive-order', meta: { number: order, cfrTitle: '3', cfrPage: page, date: '1999-09-03' } },
    kind: 'exec_order',
    fields: { number: order, cfrPage: page },
  }),
);

const constitutions = fc.record({ amendment: fc.integer({ min: 1, max: 27 }), section: number(5) }).map(
  ({ amendment, section }): Rendered => ({
    work: { type: 'constitution', meta: { jurisdiction: 'United States', amendment, section } },
    kind: 'constitution',
    fields: { amendment: toRoman(amendment).toUpperCase(), section },
  }),
);

const treaties = fc.record({ volume: number(3000), page: number(900) }).map(
  ({ volume, page }): Rendered => ({
    work: {
      type: 'treaty',
      meta: {
        title: 'Vienna Convention on the Law of Treaties',
        date: '1969-05-23',
        volume,
        series: 'United Nations Treaty Series',
        page,
      },
    },
    kind: 'treaty',
    fields: { volume, page, date: '1969-05-23', title: 'Vienna Convention on the Law of Treaties' },
  }),
);

const resolutions = fc
  .record({ resolution: number(2700), security: fc.boolean(), session: number(78, 31) })
  .map(({ resolution, security, session }): Rendered => {
    const printed = security ? resolution : `${session}/${resolution}`;
    return {
      work: {
        type: 'un-document',
        meta: { body: security ? 'Security Council' : 'General Assembly', resolution: printed, date: '2016-12-20' },
      },
      kind: 'un_doc',
      fields: { number: printed, date: '2016-12-20' },
    };
  });

const articles = fc
  .record({
    volume: number(140),
    page: number(2000),
    journal: fc.constantFrom(
      'Harvard Law Review',
      'Yale Law Journal',
      'Washington and Lee Law Review',
      'Stanford Law Review',
    ),
    published: year(1950, 2024),
  })
  .map(
    ({ volume, page, journal, published }): Rendered => ({
      work: {
        type: 'journal-article',
        meta: { authors: ['Liz Brown'], title: 'Bridging the Gap', volume, journal, page, year: published },
      },
      kind: 'journal',
      fields: { volume, page, year: published, author: 'Liz Brown', title: 'Bridging the Gap' },
    }),
  );

const rules = fc
  .record({
    rules: fc.constantFrom('Federal Rules of Civil Procedure', 'Federal Rules of Evidence'),
    rule: number(86),
    sub: fc.constantFrom('', '(b)(6)', '(a)'),
  })
  .map(
    ({ rules: set, rule, sub }): Rendered => ({
      work: { type: 'court-rule', meta: { rules: set, rule: rule + sub } },
      kind: 'court_rule',
      fields: { rule: rule + sub },
    }),
  );

const kinds: [string, fc.Arbitrary<Rendered>][] = [
  ['cases', cases],
  ['unreported cases', unreported],
  ['statutes', statutes],
  ['state statutes', stateStatutes],
  ['session laws', laws],
  ['bills and resolutions', bills],
  ['committee reports', papers],
  ['the Congressional Record', records],
  ['regulations', regulations],
  ['the Federal Register', registers],
  ['executive orders', orders],
  ['constitutions', constitutions],
  ['treaties', treaties],
  ['UN resolutions', resolutions],
  ['journal articles', articles],
  ['court rules', rules],
];

const cite = (work: CitedWork) => toPlainText(citeBluebook(work).full);

describe.each(kinds)('a citation made by the Bluebook engine: %s', (_, arbitrary) => {
  it('is recognised with the same locator', () => {
    fc.assert(
      fc.property(arbitrary, ({ work, kind, fields }) => {
        const text = cite({ id: 'w', ...work });
        const [first] = recogniseCitations(`See ${text}. And so on.`);
        expect({ text, kind: first?.kind, ...first?.fields }).toMatchObject({ kind, ...fields });
      }),
      { numRuns: 150 },
    );
  });

  it('becomes a source again whose citation is the same', () => {
    fc.assert(
      fc.property(arbitrary, ({ work }) => {
        const text = cite({ id: 'w', ...work });
        const drafts = draftsFromText(text);
        expect(drafts.map((draft) => cite(toCitedWork({ ...draft, id: 'w' })))).toEqual([text]);
      }),
      { numRuns: 100 },
    );
  });
});
