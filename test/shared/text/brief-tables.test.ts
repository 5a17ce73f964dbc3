import { describe, expect, it } from 'vitest';
import { withoutTables } from '../../../shared/text/brief-tables';
import { growth, nearLinear, repeated } from '../../support/growth';

const table = `                 TABLE OF AUTHORITIES
                        Cases                Page(s)
FEC v. Akins, 524 U.S. 11 (1998) ............. 4, 5
IDT Corp. v. eBay, 709 F.3d 1220 (8th Cir.
  2013) . . . . . . . . . . . . . passim
18 U.S.C. § 2\t7–9
`;

describe('a brief’s own tables', () => {
  it('are blanked out, with the heads between their entries, and nothing moves', () => {
    const text = `Cover, 1 U.S. 1.\n${table}ARGUMENT\n      12\nSee 2 U.S. 2. It held it.\n`;
    const left = withoutTables(text);
    expect(left).toHaveLength(text.length);
    expect(left.replace(/\s+/g, ' ').trim()).toBe('Cover, 1 U.S. 1. ARGUMENT 12 See 2 U.S. 2. It held it.');
  });

  it('are told by their entries: a heading alone, or the words in a sentence, blank nothing', () => {
    for (const text of [
      'Table of Authorities\n\nThe argument begins here.\nIt goes on in 2 U.S. 2.\n',
      'The table of contents is long ..... 3\nSee 2 U.S. 2.\n',
    ])
      expect(withoutTables(text)).toBe(text);
  });

  it('cost no more than their length', () => {
    for (const line of [`${'. '.repeat(300)}x\n`, `${'1i'.repeat(300)}\n`, '\n', '.\t1\n']) {
      const text = (size: number) => `Table of Contents\n${repeated(line)(size)}`;
      expect(withoutTables(text(1_000_000))).toHaveLength(text(1_000_000).length);
      expect(growth(text, withoutTables)).toBeLessThan(nearLinear);
    }
  });
});
