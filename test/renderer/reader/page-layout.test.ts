import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layPages, pageInView, pagesWithin } from '../../../renderer/reader/pdf/page-layout';

const size = fc.record({ width: fc.integer({ min: 50, max: 2000 }), height: fc.integer({ min: 50, max: 3000 }) });

describe('pages in the scroll', () => {
  it('stand one below the other, or two side by side with the first alone', () => {
    const sizes = Array.from({ length: 5 }, () => ({ width: 600, height: 800 }));
    const single = layPages(sizes, { scale: 1, spread: false, width: 1000 });
    expect(single.pages.map(({ top }) => top)).toEqual([16, 832, 1648, 2464, 3280]);
    expect(single.pages[0]?.left).toBe(200);
    const spread = layPages(sizes, { scale: 0.5, spread: true, width: 1000 });
    expect(spread.pages.map(({ top }) => top)).toEqual([16, 432, 432, 848, 848]);
    expect(spread.pages[2]?.left).toBeGreaterThan(spread.pages[1]?.left ?? 0);
  });

  it('leave room at their sides for the marks of quotations, also where they are wider than the window', () => {
    const sizes = [1, 2, 3].map(() => ({ width: 1400, height: 800 }));
    const { pages, width } = layPages(sizes, { scale: 1, spread: true, width: 900 });
    expect(pages[1]?.left).toBeGreaterThanOrEqual(40);
    expect(width - ((pages[2]?.left ?? 0) + 1400)).toBeGreaterThanOrEqual(40);
    expect(pages.map(({ right }) => right)).toEqual([false, false, true]);
  });

  it('never overlap, and those in a stretch are found as by looking at each', () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        fc.nat(20_000),
        fc.nat(3000),
        (sizes, spread, from, span) => {
          const layout = layPages(sizes, { scale: 1, spread, width: 1200 });
          for (const [index, page] of layout.pages.entries()) {
            const next = layout.pages[index + 1];
            if (next) expect(next.top >= page.top + page.height || next.left >= page.left + page.width).toBe(true);
            expect(page.left + page.width).toBeLessThanOrEqual(layout.width);
          }
          const looked = layout.pages.flatMap(({ top, height }, page) =>
            top + height >= from && top <= from + span ? [page] : [],
          );
          expect(pagesWithin(layout, from, from + span)).toEqual(looked);
        },
      ),
      { seed: 2 },
    );
  });

  it('name the page that is most in view', () => {
    const layout = layPages(
      Array.from({ length: 3 }, () => ({ width: 600, height: 800 })),
      { scale: 1, spread: false, width: 700 },
    );
    expect(pageInView(layout, 0, 600)).toBe(0);
    expect(pageInView(layout, 700, 1300)).toBe(1);
  });
});
