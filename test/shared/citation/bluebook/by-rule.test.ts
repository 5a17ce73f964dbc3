import { describe, expect, it } from 'vitest';
import { readTypedName } from '../../../../shared/citation/bluebook/case-name';
import { citeCourt } from '../../../../shared/citation/bluebook/court-name';
import { shortCaseName } from '../../../../shared/citation/bluebook/short-name';
import { expectCited, type Fact } from '../../../support/citation-fact';
import table from './by-rule.json';

const records = table.records as unknown as Fact[];

describe('records of every kind, by rule', () => {
  it.each(records)('$rule: $expected', (fact) => expectCited(fact));

  it.each(table.names)('$rule: $name', ({ name, cited: expected, short }) => {
    const read = readTypedName(name, '');
    expect(read.cited).toBe(expected);
    expect(shortCaseName(read, '')).toBe(short);
  });

  it.each(table.courts)('T9: $name is $abbr', ({ name, abbr }) => {
    expect(citeCourt(name).abbr).toBe(abbr);
  });
});
