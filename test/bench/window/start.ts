import type { Browser, Page } from 'playwright-core';
import type { StartedHost } from './host';
import { until } from './until';

export interface StartTimes {
  fromProcess: number;
  fromLoad: number;
  /** From a press of the down key in the list to the frame that shows the other row chosen. */
  key: number;
}

/** Opens the window and waits until what it shows first is painted and takes keys. */
export async function usableIn(
  browser: Browser,
  host: StartedHost,
  { empty }: { empty: boolean },
): Promise<{ page: Page; times: StartTimes }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(
    (wanted) => {
      const marks = window as unknown as { paintedAt: number };
      const look = () => {
        const painted = wanted.split('|').some((selector) => {
          const found = document.querySelector(selector);
          return found !== null && (found.textContent ?? '').trim().length > 40;
        });
        // The frame after the one that holds it: by then it is on the screen.
        if (painted) requestAnimationFrame(() => requestAnimationFrame((at) => (marks.paintedAt = at)));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    empty ? 'section[aria-label="Place"]' : '[role="listbox"] [role="option"]',
  );
  await page.goto(host.address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as { paintedAt?: number }).paintedAt !== undefined, null, {
    polling: 'raf',
  });
  const { origin, painted } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    painted: (window as unknown as { paintedAt: number }).paintedAt,
  }));
  return {
    page,
    times: {
      fromProcess: origin + painted - host.startedAt,
      fromLoad: painted,
      key: empty ? Number.NaN : await keyTime(page),
    },
  };
}

async function keyTime(page: Page): Promise<number> {
  await page.locator('[role="listbox"]').first().focus();
  return await until(page, () => page.keyboard.press('ArrowDown'), [
    { selector: '[role="listbox"] [aria-selected="true"]' },
  ]);
}
