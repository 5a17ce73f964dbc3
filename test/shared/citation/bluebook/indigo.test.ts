import { describe, expect, it } from 'vitest';
import type { MetaValue } from '../../../../shared/model/cited-work';
import type { SourceKindId } from '../../../../shared/model/source-kinds';
import { cited, dashed, shortOf } from '../../../support/cited';
import cases from './indigo-cases.json';
import law from './indigo-law.json';
import works from './indigo-works.json';

/** Worked examples of the Indigo Book, 2d ed., taken as facts: rule, kind, raw metadata, the citation as it must come out. */
interface Example {
  rule: string;
  type: SourceKindId;
  meta: Record<string, MetaValue>;
  expected: string;
}

describe.each([
  ['cases (R2 to R15)', cases],
  ['statutes, rules, legislative and administrative materials (R16 to R23)', law],
  ['documents, books, periodicals, internet (R24 to R34)', works],
])('the Indigo Book’s worked examples: %s', (_, table) => {
  const { full, short } = table as unknown as { full: Example[]; short: Example[] };

  it.each(full)('$rule: $expected', ({ type, meta, expected }) => {
    expect(dashed(cited(type, meta))).toBe(dashed(expected));
  });

  it.each(short)('$rule, short form: $expected', ({ type, meta, expected }) => {
    expect(dashed(shortOf(type, meta))).toBe(dashed(expected));
  });

  it('has the same words in academic footnotes', () => {
    for (const { type, meta } of full) expect(cited(type, meta, 'academic')).toBe(cited(type, meta));
  });
});
