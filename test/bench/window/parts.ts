import type { Locator, Page } from 'playwright-core';
import { line } from './say';
import { until } from './until';

const firstRow = '[role="listbox"] [role="option"]';
const place = 'section[aria-label="Place"] h1';

/** Going to a tag and back, choosing a row (the inspector follows), choosing everything, another order, a full search. */
export async function measureParts(page: Page): Promise<void> {
  const tag = page.locator('nav[aria-label="Library"] [role="treeitem"]', { hasText: /trafficking \d+/ }).first();
  const name = await firstLine(tag);
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
    const title = await firstLine(row);
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

async function firstLine(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only the text as shown has its lines
  return (await part.innerText()).split('\n')[0] ?? '';
}
