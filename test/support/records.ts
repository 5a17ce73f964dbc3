import fc from 'fast-check';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import type { Creator, FieldValue, SourceDraft, SourceFields } from '../../shared/model/source';
import type { FieldSpec } from '../../shared/model/source-kind';
import { fieldsOf, type SourceKindId, sourceKindIds, sourceKinds } from '../../shared/model/source-kinds';

const words = fc.constantFrom(
  'Doe',
  'Backpage.com, LLC',
  '§ 230(c)(1)',
  '115-164',
  'S. 1693',
  'Federal Reporter, Third Series',
  'In re',
  'v.',
  'Naïve café',
  '“quoted”',
  'AT&T',
  '100 %',
  '$3 million',
  'a_b',
  '#1',
  '{x}',
  '\\y',
  '<b>bold</b>',
  '--',
  '国',
  'ER  - ',
  'type: bill',
  'and',
  '\\emph{Roe}',
  '{\\"o}',
  '\\textbf{',
  '}',
  '$x^2$',
  '50\\%',
  'a; b',
  'Müller, J. and Söhne',
  'https://a.org/c_d?e=f&g#h~i',
  "'=1+1",
  '¶ 5 … – —',
  '@case{x,',
  '&amp;',
  ']]>',
);

/** Text that a person could have typed or pasted: words with the marks that formats trip over, never empty. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: 'binary', maxLength: 8 }) },
);
const block = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
);
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
    fc.boolean(),
  )
  .map(([year, month, day, about]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const parts = [String(year), ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])];
    return parts.join('-') + (about ? '~' : '');
  });

function value(spec: FieldSpec): fc.Arbitrary<FieldValue> {
  const choices = spec.choices?.filter(Boolean);
  if (choices?.length) return fc.constantFrom(...choices);
  if (spec.type === 'date') return date;
  if (spec.type === 'number') return fc.integer({ min: 1, max: 9999 }).map(String);
  if (spec.type === 'list' || spec.type === 'parties') return fc.array(line, { minLength: 1, maxLength: 3 });
  if (spec.type === 'parallel')
    return fc.array(fc.record({ volume: line, reporter: line, page: line }), { minLength: 1, maxLength: 2 });
  return spec.type === 'long-text' ? block : line;
}

function creator(kind: SourceKindId): fc.Arbitrary<Creator> {
  const roles = sourceKinds[kind].roles.map((spec) => spec.role);
  return fc.oneof(
    fc.record({ role: fc.constantFrom(...roles), literal: line }),
    fc.record({ role: fc.constantFrom(...roles), family: line, given: line }),
    fc.record({ role: fc.constantFrom(...roles), family: line, given: line, suffix: fc.constantFrom('Jr.', 'III') }),
    fc.record({ role: fc.constantFrom(...roles), family: line }),
  );
}

function draftOf(kind: SourceKindId): fc.Arbitrary<SourceDraft> {
  const specs = fieldsOf(kind);
  const fields = fc.record(Object.fromEntries(specs.map((spec) => [spec.key, value(spec)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<SourceFields>;
  const creators =
    sourceKinds[kind].roles.length > 0 ? fc.array(creator(kind), { maxLength: 3 }) : fc.constant<Creator[]>([]);
  return fc.record({ kind: fc.constant(kind), fields, creators });
}

/** Records of every kind of the vocabulary with any of its fields, names and lists. */
export const anyRecord: fc.Arbitrary<BibliographicRecord> = fc.constantFrom(...sourceKindIds).chain((kind) =>
  fc.record(
    {
      key: fc.constantFrom('doe-2016', 'x1'),
      draft: draftOf(kind),
      tags: fc.array(line, { maxLength: 2 }),
      notes: fc.array(block, { maxLength: 2 }),
      collections: fc.array(line, { minLength: 1, maxLength: 2 }),
      attachments: fc.array(line, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['key', 'draft', 'tags', 'notes'] },
  ),
);

/** The same record for comparing: lists that say nothing are absent, keys in one order. */
export function bare(record: BibliographicRecord): unknown {
  const { draft, tags, notes, collections = [], attachments = [] } = record;
  return { draft, tags, notes, collections, attachments };
}

/** Prints a format's figures once, in the form all format tests share. */
export function report(title: string, rows: string[][]): void {
  const widths = rows[0]?.map((_cell, i) => Math.max(...rows.map((row) => (row[i] ?? '').length))) ?? [];
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  console.info(`${title}\n${lines.join('\n')}`);
}
