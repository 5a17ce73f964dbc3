import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../shared/citation/bluebook/cite';
import { toPlainText } from '../../shared/citation/parts';
import type { CitedWork } from '../../shared/model/cited-work';
import cases from '../shared/citation/bluebook/indigo-cases.json';
import law from '../shared/citation/bluebook/indigo-law.json';
import works from '../shared/citation/bluebook/indigo-works.json';

const wanted = 20_000;
const records = [...cases.full, ...law.full, ...works.full].map((example, i) => ({
  id: `r${i}`,
  type: example.type,
  meta: example.meta,
})) as unknown as CitedWork[];

/** Records a second of processor time, over at least `least` records, after a warm run. */
function rate(work: (record: CitedWork) => unknown, least: number): number {
  for (let i = 0; i < 3; i++) for (const record of records) work(record);
  const rounds = Math.ceil(least / records.length);
  const began = process.cpuUsage();
  for (let i = 0; i < rounds; i++) for (const record of records) work(record);
  const used = process.cpuUsage(began);
  return (rounds * records.length * 1e6) / (used.user + used.system);
}

describe(`full Bluebook citations of the Indigo Book’s ${records.length} examples (wanted: ${wanted} a second)`, () => {
  it('cites them one after another, measured against a JSON round trip of the same records', () => {
    const floor = rate((record) => JSON.parse(JSON.stringify(record)), 200_000);
    const cited = rate((record) => toPlainText(citeBluebook(record).full), 100_000);
    console.log(
      `${Math.round(cited)} citations a second; JSON round trips ${Math.round(floor)} a second; ratio ${(floor / cited).toFixed(1)}`,
    );
    expect(cited).toBeGreaterThan(wanted);
  });
});
