import { describe, expect, it } from 'vitest';
import { bodyEnd, bodyStart } from '../../../shared/text/page-body';
import { furnitureAt, furnitureOf, linesOf } from '../../../shared/text/page-furniture';

const prose = (n: number) =>
  ['Congress wrote the statute', 'in the passive voice', 'and the court reads it', 'as it stands'].map(
    (line, i) => `${line} ${'abcdefghi'[(n * 7 + i) % 9]?.repeat(4)}`,
  );

/** Pages of a slip opinion: heads of left and right in turn, over two lines, and a foot that counts. */
const pages = Array.from({ length: 9 }, (_, n) =>
  [
    n % 2 ? `${n + 1}  BARTENWERFER v. BUCKLEY` : `Cite as: 598 U. S. ____ (2023)  ${n + 1}`,
    '',
    'Opinion of the Court',
    ...prose(n),
    `Page ${n + 1} of 9`,
  ].join('\n'),
);
const around = (n: number) => pages.filter((_, at) => at !== n).join('\f');

describe('the body of one page', () => {
  it('begins below its running head and ends above its foot, as all pages together tell', () => {
    const whole = furnitureOf(pages.map((text) => linesOf(text)));
    for (const [n, text] of pages.entries()) {
      expect(text.slice(bodyStart(text, around(n)), bodyEnd(text, around(n)))).toBe(prose(n).join('\n'));
      const alone = [...furnitureAt(text, 1, around(n)), ...furnitureAt(text, -1, around(n))];
      expect(alone.map((line) => line.text).sort()).toEqual([...(whole[n] ?? [])].map((line) => line.text).sort());
    }
  });

  it('is the whole page where nothing comes back', () => {
    const text = prose(1).join('\n');
    expect([bodyStart(text, prose(2).join('\n')), bodyEnd(text, '')]).toEqual([0, text.length]);
  });

  it('is nothing where a page has a head and a number only', () => {
    const text = 'Opinion of the Court\n7\n';
    expect(bodyStart(text, around(0))).toBe(text.length);
  });
});
