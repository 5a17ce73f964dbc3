import type { Page } from 'playwright-core';

export interface Seen {
  selector: string;
  /** What it says; any words if left out. */
  text?: string;
}

type Watching = { seenAfter: Promise<number> };

/** Milliseconds from the press of a button or key in `act` to the frame that shows all of `seen`. */
export async function until(page: Page, act: () => Promise<void>, seen: Seen[]): Promise<number> {
  // Two steps: the window must be listening before it is acted upon.
  await page.evaluate((all) => {
    let from = 0;
    for (const type of ['pointerdown', 'keydown'])
      window.addEventListener(type, () => (from ||= performance.now()), { once: true, capture: true });
    const holds = ({ selector, text }: { selector: string; text?: string }) => {
      const said = document.querySelector(selector)?.textContent?.trim() ?? '';
      return text === undefined ? said !== '' : said.includes(text);
    };
    (window as unknown as Watching).seenAfter = new Promise((done) => {
      const look = () => {
        if (from > 0 && all.every(holds)) requestAnimationFrame(() => done(performance.now() - from));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, seen);
  await act();
  return await page.evaluate(() => (window as unknown as Watching).seenAfter);
}
