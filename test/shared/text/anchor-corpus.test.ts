import { describe, expect, it } from 'vitest';
import { anchorAt, rangeText } from '../../../shared/text/anchor';
import { findAnchor } from '../../../shared/text/anchor-find';
import { skeletonOf } from '../../../shared/text/normalise';
import type { SourcePage } from '../../../shared/text/running-text';
import { blindTexts, oneLine } from '../../support/blind-quotes/spans';
import { corpusFolder } from '../../support/corpus';
import { Random } from '../../support/random';

const corpus = corpusFolder('.');

/** What may become of a file's text: saved anew, read anew, another edition. */
const versions: Record<string, (pages: readonly SourcePage[], random: Random) => SourcePage[]> = {
  'other line breaks': (pages) => pages.map((page) => ({ ...page, text: rewrapped(page.text, 47) })),
  'a page put before': (pages) =>
    [{ index: 0, text: 'A new title page.', reliable: true }, ...pages].map((page, index) => ({ ...page, index })),
  'other page breaks': (pages) => {
    const all = pages.map(({ text }) => text).join('\n');
    const size = 1700;
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
      const from = index === 0 ? 0 : all.indexOf(' ', index * size);
      const to = all.indexOf(' ', (index + 1) * size);
      return { index, text: all.slice(from, to < 0 ? undefined : to), reliable: true };
    });
  },
  'read anew with errors': (pages, random) =>
    pages.map((page) => ({
      ...page,
      text: page.text.replace(/[a-z]/g, (letter) => (random.chance(0.01) ? random.pick([...'lcornu']) : letter)),
    })),
  'another edition, a word in forty changed': (pages, random) =>
    pages.map((page) => ({
      ...page,
      text: page.text.replace(/\b[a-z]{4,}\b/g, (word) => (random.chance(0.025) ? 'amended' : word)),
    })),
  'a page lost': (pages) => pages.filter((_, index) => index % 2 === 0).map((page, index) => ({ ...page, index })),
};

function rewrapped(text: string, width: number): string {
  return oneLine(text).replace(new RegExp(`(.{${width}}\\S*) `, 'g'), '$1\n');
}

describe.skipIf(corpus === null)('quotations of real documents whose files were replaced', () => {
  it('are found again, or say that they are changed or lost, and never stand at other words', async () => {
    const texts = Object.values(await blindTexts(corpus as string)).filter((pages) => pages.length >= 4);
    const random = new Random(41);
    const rows: string[] = [];
    const wrong: string[] = [];
    const shares: Record<string, number> = {};
    const sure: Record<string, number> = {};
    for (const [version, change] of Object.entries(versions)) {
      const counts: Record<string, number> = {};
      for (const pages of texts) {
        const now = change(pages, random);
        for (let n = 0; n < 12; n++) {
          const page = random.pick(pages);
          const start = page.text.indexOf(' ', random.between(0, Math.max(0, page.text.length - 200))) + 1;
          const end = page.text.indexOf(' ', start + random.between(8, 160));
          if (start <= 0 || end < 0) continue;
          const range = { page: page.index, endPage: page.index, start, end };
          const anchor = anchorAt('a'.repeat(64), pages, range);
          if (!anchor) continue;
          const outcome = findAnchor(anchor, now, 'b'.repeat(64), pages);
          counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
          if (outcome.kind === 'moved' && outcome.sure) counts.sure = (counts.sure ?? 0) + 1;
          if (outcome.kind !== 'moved') continue;
          // Of a page that is gone nothing is certain to stand on another.
          if (version === 'a page lost' && page.index % 2 === 1) {
            counts.guessed = (counts.guessed ?? 0) + 1;
            if (outcome.sure) wrong.push(`${version}: “${anchor.exact}” is called certain`);
          }
          const there = rangeText(now, outcome.anchor) ?? '';
          // What is said to be the same words has to be the same words.
          if (skeletonOf(there).text !== skeletonOf(anchor.exact).text)
            wrong.push(`${version}: “${anchor.exact}” at “${there}”`);
        }
      }
      const all =
        Object.values(counts).reduce((sum, count) => sum + count, 0) - (counts.sure ?? 0) - (counts.guessed ?? 0);
      sure[version] = (counts.sure ?? 0) / (counts.moved ?? 1);
      shares[version] = (counts.moved ?? 0) / all;
      rows.push(
        `${version.padEnd(44)} ${Object.entries(counts)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(', ')}`,
      );
    }
    console.info(rows.join('\n'));
    expect(wrong).toEqual([]);
    expect(shares['other line breaks']).toBeGreaterThanOrEqual(0.97);
    expect(shares['a page put before']).toBeGreaterThanOrEqual(0.97);
    expect(shares['other page breaks']).toBeGreaterThanOrEqual(0.9);
    // Nobody is asked to look at places that are right.
    for (const version of ['other line breaks', 'a page put before', 'other page breaks'])
      expect(sure[version], version).toBeGreaterThanOrEqual(0.99);
  }, 300_000);
});
