import type { Page } from 'playwright-core';

export interface Frames {
  /** Between one frame and the next, in milliseconds. */
  median: number;
  worst: number;
  /** Share of frames over 50 ms. */
  slow: number;
  longTasks: number;
  longest: number;
  /** Share of frames in which a row in view had nothing to show yet. */
  blank: number;
  /** From the end of `act` to the first frame with every row in view filled. */
  filledAfter: number;
}

/** Watches frames and long tasks of the window's thread while `act` runs, and until the list's rows are filled. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const state = { gaps: [] as number[], long: [] as number[], blank: 0, stop: false, unfilled: () => false };
    const list = document.querySelector('[role="listbox"]') as HTMLElement;
    state.unfilled = () => {
      const box = list.getBoundingClientRect();
      const rows = [...list.querySelectorAll('[role="option"]')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > box.top + 1 && top < box.bottom - 1;
      });
      const covered = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
      return covered < box.height - 2 || rows.some((row) => (row.textContent ?? '').trim() === '');
    };
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) state.long.push(duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const tick = (now: number) => {
      state.gaps.push(now - before);
      before = now;
      if (state.unfilled()) state.blank += 1;
      if (!state.stop) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    (window as unknown as { framesNow: typeof state }).framesNow = state;
  });
  await act();
  return await page.evaluate(async () => {
    const state = (
      window as unknown as {
        framesNow: { gaps: number[]; long: number[]; blank: number; stop: boolean; unfilled: () => boolean };
      }
    ).framesNow;
    const from = performance.now();
    while (state.unfilled()) await new Promise(requestAnimationFrame);
    const filledAfter = performance.now() - from;
    state.stop = true;
    const sorted = state.gaps.toSorted((a, b) => a - b);
    return {
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      worst: sorted.at(-1) ?? 0,
      slow: state.gaps.filter((gap) => gap > 50).length / state.gaps.length,
      longTasks: state.long.length,
      longest: Math.max(0, ...state.long),
      blank: state.blank / state.gaps.length,
      filledAfter,
    };
  });
}
