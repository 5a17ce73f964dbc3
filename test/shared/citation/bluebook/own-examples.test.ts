import { describe, expect, it } from 'vitest';
import type { MetaValue } from '../../../../shared/model/cited-work';
import { type SourceKindId, sourceKindIds } from '../../../../shared/model/source-kinds';
import { cited, shortOf } from '../../../support/cited';
import examples from './own-examples.json';

interface Example {
  type: SourceKindId;
  meta: Record<string, MetaValue>;
  expected: string;
  short?: string;
}
const table = examples as unknown as Example[];

describe('examples of our own, each read over by hand', () => {
  it.each(table)('$expected', ({ type, meta, expected, short }) => {
    expect(cited(type, meta)).toBe(expected);
    expect(shortOf(type, meta)).toBe(short ?? '');
  });

  it('cover every kind of the vocabulary', () => {
    const kinds = new Set(table.map(({ type }) => type));
    expect(sourceKindIds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have the same words in academic footnotes', () => {
    for (const { type, meta, expected } of table) expect(cited(type, meta, 'academic')).toBe(expected);
  });
});
