import { describe, expect, it } from 'vitest';
import { readTypedName } from '../../../../shared/citation/bluebook/case-name';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { citeCourt } from '../../../../shared/citation/bluebook/court-name';
import { shortCaseName } from '../../../../shared/citation/bluebook/short-name';
import type { MetaValue } from '../../../../shared/model/cited-work';
import type { SourceKindId } from '../../../../shared/model/source-kinds';
import { cited, dashed, shortOf } from '../../../support/cited';
import table from './by-rule.json';

/** Facts and the citation derived from the Indigo Book's rule or table, not from what the engine writes. */
interface Fact {
  rule: string;
  type: SourceKindId;
  meta: Record<string, MetaValue>;
  expected: string;
  short?: string;
  /** The pinpoint of the short form, where the full citation has none. */
  shortPin?: string;
}
const records = table.records as unknown as Fact[];

describe('records of every kind, by rule', () => {
  it.each(records)('$rule: $expected', ({ type, meta, expected, short, shortPin }) => {
    expect(dashed(cited(type, meta))).toBe(dashed(expected));
    expect(citeBluebook({ id: 'x', type, meta }).missing).toEqual([]);
    if (short) expect(dashed(shortOf(type, shortPin ? { ...meta, pin: shortPin } : meta))).toBe(dashed(short));
  });

  it.each(table.names)('$rule: $name', ({ name, cited: expected, short }) => {
    const read = readTypedName(name, '');
    expect(read.cited).toBe(expected);
    expect(shortCaseName(read, '')).toBe(short);
  });

  it.each(table.courts)('T9: $name is $abbr', ({ name, abbr }) => {
    expect(citeCourt(name).abbr).toBe(abbr);
  });
});
