import { describe, expect, it } from 'vitest';
import { citeBluebook } from '../../../../shared/citation/bluebook/cite';
import { toPlainText } from '../../../../shared/citation/parts';
import type { MetaValue } from '../../../../shared/model/cited-work';
import { expectCited, type Fact } from '../../../support/citation-fact';
import { cited } from '../../../support/cited';
import table from './unseen.json';

/** Written from the Indigo Book before the engine's answer was seen; each difference was then decided by the book's text. */
const records = table.records as unknown as Fact[];
const parties = table.parties as unknown as { parties: string[]; cited: string; short?: string }[];

describe('records that the engine had not seen', () => {
  it.each(records)('$rule: $expected', (fact) => expectCited(fact));
});

describe('parties of well-known cases', () => {
  it.each(parties)('$cited', ({ parties: both, cited: expected, short }) => {
    const meta = { parties: both, volume: '700', reporter: 'F.3d', page: '1', court: '1st Cir.', year: 2012, pin: '2' };
    const made = citeBluebook({ id: 'x', type: 'case', meta });
    expect(toPlainText(made.full)).toBe(`${expected}, 700 F.3d 1, 2 (1st Cir. 2012)`);
    if (short) expect(made.short && toPlainText(made.short)).toBe(`${short}, 700 F.3d at 2`);
  });
});

describe('history given in fields', () => {
  const reported = {
    parties: ['Doe', 'Roe'],
    volume: '88',
    reporter: 'Federal Supplement, Second Series',
    page: '116',
    court: 'United States District Court for the Southern District of New York',
    year: 1999,
  };
  const history = (step: unknown) => cited('case', { ...reported, history: step as MetaValue });

  it('is one step or several, with court, year and weight', () => {
    const head = 'Doe v. Roe, 88 F. Supp. 2d 116 (S.D.N.Y. 1999)';
    expect(history({ disposition: 'affirmed', volume: '489', reporter: 'U.S.', page: '705', year: 1989 })).toBe(
      `${head}, aff’d, 489 U.S. 705 (1989)`,
    );
    expect(
      history([
        {
          relation: 'reversed',
          volume: '12',
          reporter: 'F.3d',
          page: '34',
          court: '2d Cir.',
          year: 2000,
          weight: 'en banc',
        },
        { action: 'certiorari denied', volume: '531', reporter: 'U.S.', page: '900', year: 2000 },
      ]),
    ).toBe(`${head}, rev’d, 12 F.3d 34 (2d Cir. 2000) (en banc), cert. denied, 531 U.S. 900 (2000)`);
    expect(
      history({
        relation: 'reversed',
        name: 'Poe v. Roe',
        volume: '12',
        reporter: 'F.3d',
        page: '34',
        court: '2d Cir.',
        year: 2000,
      }),
    ).toBe(`${head}, rev’d sub nom. Poe v. Roe, 12 F.3d 34 (2d Cir. 2000)`);
  });

  it('is left out where it does not say what happened', () => {
    expect(history({ volume: '12', reporter: 'F.3d', page: '34' })).toBe(
      'Doe v. Roe, 88 F. Supp. 2d 116 (S.D.N.Y. 1999)',
    );
  });
});
