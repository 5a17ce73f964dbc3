import type { Page } from 'playwright-core';
import { line } from './say';

interface Seen {
  selector: string;
  /** What it says; any words if left out. */
  text?: string;
}

/** Milliseconds from the press of a button or key to the frame that shows all of `seen`. */
async function until(page: Page, act: () => Promise<void>, seen: Seen[]): Promise<number> {
  const waiting = page.evaluate(
    (all) =>
      new Promise<number>((done) => {
        let from = 0;
        for (const type of ['pointerdown', 'keydown'])
          window.addEventListener(type, () => (from ||= performance.now()), { once: true, capture: true });
        const holds = ({ selector, text }: { selector: string; text?: string }) => {
          const said = (document.querySelector(selector) as HTMLElement | null)?.innerText.trim() ?? '';
          return text === undefined ? said !== '' : said.includes(text);
        };
        const look = () => {
          if (from > 0 && all.every(holds)) requestAnimationFrame(() => done(performance.now() - from));
          else requestAnimationFrame(look);
        };
        look();
      }),
    seen,
  );
  await act();
  return await waiting;
}

const firstRow = '[role="listbox"] [role="option"]';
const place = 'section[aria-label="Place"] h1';

/** Going to a tag and back, choosing a row (the inspector follows), choosing everything, another order, a full search. */
export async function measureParts(page: Page): Promise<void> {
  const tag = page.locator('nav[aria-label="Library"] [role="treeitem"]', { hasText: /trafficking \d+/ }).first();
  const name = (await tag.innerText()).split('\n')[0] ?? '';
  line('filter by a tag', {
    'list shown': await until(page, () => tag.click(), [{ selector: place, text: name }, { selector: firstRow }]),
  });
  const all = page.getByRole('button', { name: /^All sources/ }).first();
  line('back to all sources', {
    'list shown': await until(page, () => all.click(), [
      { selector: place, text: 'All sources' },
      { selector: firstRow },
    ]),
  });
  const inspector = 'aside, [aria-label="Inspector"]';
  for (const nth of [3, 5]) {
    const row = page.locator(firstRow).nth(nth);
    const title = (await row.innerText()).split('\n')[0] ?? '';
    line('choose a row', {
      'inspector shown': await until(page, () => row.click(), [{ selector: inspector, text: title.slice(0, 20) }]),
    });
  }
  const list = page.locator('[role="listbox"]').first();
  await list.focus();
  line('choose everything (Ctrl+A)', {
    'count shown': await until(page, () => page.keyboard.press('Control+a'), [{ selector: '[role="toolbar"]' }]),
  });
  await page.keyboard.press('Escape');
}
