import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { toHtml, toMarkdown, toPlainText, toRtf } from '../../../../shared/citation/parts';
import type { CitedWork } from '../../../../shared/model/cited-work';
import { fieldsOf, sourceKindIds, sourceKinds } from '../../../../shared/model/source-kinds';

const keys = [
  ...new Set([
    ...sourceKindIds.flatMap((kind) => [
      ...fieldsOf(kind).map((field) => field.key),
      ...sourceKinds[kind].roles.map((role) => role.metaKey),
    ]),
    'year',
    'constructor',
    '__proto__',
  ]),
];
const words = fc.constantFrom(
  'United States Court of Appeals for the First Circuit',
  'Federal Reporter, Third Series',
  'In re Doe v. Roe (a/k/a X)',
  'Smith, John',
  'as passed',
  '2016-03-14',
  '2016-02-31',
  '§§ 12(a)-13, ¶ 4',
  '*40-41',
  '00:41:10',
  'undefined behaviour',
  '  ',
  '—',
  'v.',
  'aff’d sub nom. X v. Y, 1 F.3d 2, cert. denied',
);
const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }),
  fc.array(fc.record({ volume: scalar, reporter: scalar, page: scalar }), { maxLength: 2 }),
  fc.dictionary(fc.string(), scalar, { maxKeys: 2 }),
);
const work = fc.record({
  id: fc.string(),
  type: fc.constantFrom(...sourceKindIds),
  meta: fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 14 }),
}) as unknown as fc.Arbitrary<CitedWork>;
const forms = ['practitioner', 'academic'] as const;

describe('any metadata whatever', () => {
  it('is cited without an exception, the same every time, in both forms', () => {
    fc.assert(
      fc.property(work, (item) => {
        for (const form of forms) {
          const once = citeBluebook(item, { form });
          expect(citeBluebook(structuredClone(item), { form })).toEqual(once);
          for (const render of [toHtml, toMarkdown, toRtf]) render(once.full);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never prints a value that is none, nor an object', () => {
    const quiet = work.filter(
      ({ meta }) =>
        !/undefined|NaN|null|Infinity|\[object/.test(
          JSON.stringify(meta, (_, v) => (typeof v === 'number' && !Number.isFinite(v) ? 0 : (v ?? 0))),
        ),
    );
    fc.assert(
      fc.property(quiet, (item) => {
        const { full, short, missing } = citeBluebook(item);
        for (const text of [toPlainText(full), toPlainText(short ?? []), ...missing])
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves no empty parentheses, no doubled comma and no white space at its ends', () => {
    const plainText = fc.oneof(words, fc.constantFrom('12', '2016', 'Acme Corporation', 'Senate', 'yes', ''));
    const tidy = fc.record({
      id: fc.constant('x'),
      type: fc.constantFrom(...sourceKindIds),
      meta: fc.dictionary(fc.constantFrom(...keys), plainText, { maxKeys: 12 }),
    }) as fc.Arbitrary<CitedWork>;
    fc.assert(
      fc.property(tidy, (item) => {
        const text = toPlainText(citeBluebook(item).full);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\(\s*\)|, ,|,,|\( | \)/);
      }),
      { numRuns: 3000 },
    );
  });

  it('names every required field of an empty record, and pretends to none', () => {
    for (const type of sourceKindIds) {
      const { missing } = citeBluebook({ id: 'x', type, meta: {} });
      expect(missing.length, type).toBeGreaterThan(0);
      for (const label of missing) expect(label).toMatch(/^[A-Z]/);
    }
  });

  it('never gives a year twice that is given once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sourceKindIds), fc.integer({ min: 1900, max: 2030 }), (type, year) => {
        const meta = {
          title: 'T',
          name: 'Act',
          number: '7',
          volume: '3',
          page: '9',
          section: '4',
          parties: ['A', 'B'],
          year,
        };
        const text = toPlainText(citeBluebook({ id: 'x', type, meta }).full);
        expect(text.split(String(year)).length - 1, text).toBeLessThanOrEqual(1);
      }),
    );
  });
});
