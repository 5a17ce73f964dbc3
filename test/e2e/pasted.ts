import type { Page } from '@playwright/test';

/**
 * What the clipboard holds as plain text, as a person finds out: by pasting it. Into a field of the test's own, since what
 * is pasted into a search is searched for.
 */
export async function pasted(page: Page): Promise<string> {
  const field = page.locator('textarea[data-pasted]');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.dataset.pasted = '';
    document.body.append(field);
  });
  await field.press('ControlOrMeta+v');
  const text = await field.inputValue();
  await field.evaluate((one) => one.remove());
  return text;
}
