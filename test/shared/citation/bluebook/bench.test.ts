import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { toPlainText } from '../../../../shared/citation/parts';
import type { CitedWork } from '../../../../shared/model/cited-work';

const file = resolve(import.meta.dirname, '../../../../../shared/bench/citations/format.json');
interface Item extends CitedWork {
  expected: string;
  also: string[];
  short: string | null;
}

/** As the bench compares: quotes, dashes, white space and a final period do not count. */
const plain = (text: string) =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').replace(/\.$/, '').trim();

/** The pinpoint a short form shows, where the metadata has none. */
function shownPin(item: Item): string {
  const short = item.short ?? '';
  const page = / at ([^()]+?)(?: \(.*)?$/.exec(short)?.[1] ?? '';
  const section = /^§ [^,]+(?=, \d+ Stat\.)|(?<=^(?:S|H\.R)\. \d+ )§ .*/.exec(short)?.[0] ?? '';
  return [section, page].filter(Boolean).join(', ');
}

describe.skipIf(!existsSync(file))('the open citation bench (skipped where the bench is not there)', () => {
  const items: Item[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).items : [];

  it('gives every full citation exactly', () => {
    const wrong = items.flatMap((item) => {
      const made = toPlainText(citeBluebook(item).full);
      return [item.expected, ...item.also].map(plain).includes(plain(made)) ? [] : [`${item.id}: ${made}`];
    });
    console.log(`full citations: ${items.length - wrong.length} of ${items.length} exact`);
    expect(wrong).toEqual([]);
  });

  it('gives every short form exactly, at the pinpoint it shows', () => {
    const shorts = items.filter((item) => item.short !== null);
    const wrong = shorts.flatMap((item) => {
      const pin = item.meta.pin ?? shownPin(item);
      const made = citeBluebook({ ...item, meta: { ...item.meta, pin } }).short;
      const text = made ? toPlainText(made) : '';
      return plain(text) === plain(item.short ?? '') ? [] : [`${item.id}: ${text} | ${item.short}`];
    });
    console.log(`short forms: ${shorts.length - wrong.length} of ${shorts.length} exact`);
    expect(wrong).toEqual([]);
  });

  it('finds nothing missing in a complete record', () => {
    for (const item of items) expect(citeBluebook(item).missing, item.id).toEqual([]);
  });
});
