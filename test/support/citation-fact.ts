import { expect } from 'vitest';
import { citeBluebook } from '../../shared/citation/bluebook/cite';
import type { MetaValue } from '../../shared/model/cited-work';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { cited, dashed, shortOf } from './cited';

/** Facts and the citation derived from the Indigo Book's rule or table, not from what the engine writes. */
export interface Fact {
  rule: string;
  type: SourceKindId;
  meta: Record<string, MetaValue>;
  expected: string;
  short?: string;
  /** The pinpoint of the short form, where the full citation has none. */
  shortPin?: string;
}

/** Whole, with nothing said to be missing, and short where the fact has a short form. */
export function expectCited({ type, meta, expected, short, shortPin }: Fact): void {
  expect(dashed(cited(type, meta))).toBe(dashed(expected));
  expect(citeBluebook({ id: 'x', type, meta }).missing).toEqual([]);
  if (short) expect(dashed(shortOf(type, shortPin ? { ...meta, pin: shortPin } : meta))).toBe(dashed(short));
}
