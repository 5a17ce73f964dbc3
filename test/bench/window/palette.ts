import type { Page } from 'playwright-core';
import { line, median } from './say';

/** From the opening of the palette, and from each letter, to the frame that answers it. */
export async function measurePalette(page: Page): Promise<void> {
  for (const [when, text] of [
    ['cold', 'comittee 15'],
    ['warm', 'Harmon testimony'],
    ['warm', 'v'],
    ['warm', 'trafficking'],
  ] as const) {
    const opened = Date.now();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Find a source, a place or a command' });
    await box.waitFor();
    const open = Date.now() - opened;
    await page.evaluate(() => {
      const state = { keys: [] as number[], long: [] as number[] };
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) state.long.push(duration);
      }).observe({ type: 'longtask' });
      document.addEventListener(
        'keydown',
        () => {
          const from = performance.now();
          requestAnimationFrame(() => requestAnimationFrame(() => state.keys.push(performance.now() - from)));
        },
        { capture: true },
      );
      (window as unknown as { paletteNow: typeof state }).paletteNow = state;
    });
    const typed = Date.now();
    await box.pressSequentially(text, { delay: 60 });
    const lastLetter = Date.now();
    // Icons of kinds stand before sources only.
    await page.locator('[role="option"][id*="-source-"]').first().waitFor({ timeout: 120_000 });
    const found = Date.now();
    // Answers for fewer letters may stand until this one's: the list is asked until it holds still.
    let shown: string | null = '';
    let since = Date.now();
    for (;;) {
      const now = await page.locator('[role="listbox"][aria-label="Found"]').textContent();
      if (now !== shown) [shown, since] = [now, Date.now()];
      if (Date.now() - since > 1500) break;
      await page.waitForTimeout(20);
    }
    const { keys, long } = await page.evaluate(
      () => (window as unknown as { paletteNow: { keys: number[]; long: number[] } }).paletteNow,
    );
    line(`“${text}”, ${when}`, {
      open,
      'first answer after the first letter': Math.max(0, found - typed),
      'last answer after the last letter': Math.max(0, since - lastLetter),
      'a letter on screen': median(keys),
      worst: Math.max(...keys),
      'long tasks': String(long.length),
    });
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  }
}
