import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { smallPdf, textPage } from '../support/small-pdf';
import { countSources, expect, sentence, test } from './workbench';

/** A report whose pages print no number; the words stand on the file's fifth page. */
async function writeReport(folder: string): Promise<string> {
  const path = join(folder, 'report.pdf');
  const page = (...lines: string[]) => textPage(...lines, 'It tells of platforms and of the people they harm.');
  await writeFile(
    path,
    smallPdf({
      pages: [
        page('A report on platforms'),
        page('Foreword by the Chair'),
        page('The first chapter'),
        page('On immunity'),
        page(`We find that ${sentence}.`),
        page('The end of the matter'),
      ],
    }),
  );
  return path;
}

const printed = (page: Page) => page.getByRole('button', { name: /^Page map: / }).first();

async function search(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Library' }).click();
  const box = page.getByRole('searchbox').first();
  await box.fill('"through legislation"');
  await box.press('Enter');
}

test('two anchors number all pages: search hits and copied pinpoints follow, and undo takes them back', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  await workbench.addFiles([await writeReport(folder)]);
  await countSources(page, 1);
  await search(page);
  await expect(page.getByText('p. 5').first()).toBeVisible();
  await page.locator('mark').first().click();
  await expect(page.getByLabel('Page, of 6')).toHaveValue('5');
  await expect(printed(page)).toHaveText('no printed number');

  await page.locator('[data-page-text] span').filter({ hasText: 'through legislation' }).first().dblclick();
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toContainText('p. 5');
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('file page 5');

  await printed(page).click();
  const dialog = page.getByRole('dialog', { name: 'Page map' });
  await expect(dialog.getByLabel('File page', { exact: true })).toHaveValue('5');
  // The page itself stands beside, to read the number off it.
  const picture = dialog.getByRole('figure');
  await expect(picture).toHaveText('File page 5, no printed number');
  await expect(picture.locator('canvas')).toBeVisible();
  const inked = () =>
    picture.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
      return dark;
    });
  await expect.poll(inked).toBeGreaterThan(50);
  await dialog.getByLabel('is printed page').fill('3');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('6 pages: 2 pages without a number, 1–4');
  await dialog.getByLabel('File page', { exact: true }).fill('1');
  await dialog.getByLabel('is printed page').fill('i');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('6 pages: i–ii, 1–4');
  await expect(dialog.getByRole('option', { name: /^File page 6 The end.*Found none Printed 4$/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  await expect(printed(page)).toHaveText('printed 3');
  await expect(card).toContainText('at 3 · file page 5');
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    // The copy rides on a copy event of its own; what is put into it is what would be pasted.
    const put = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function (type, text) {
      if (type === 'text/plain') kept.push(text);
      put.call(this, type, text);
    };
  });
  const copied = () => page.evaluate(() => (window as unknown as { kept: string[] }).kept.at(-1) ?? '');
  await card.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(copied).toMatch(/ (?:at )?3\b/);
  await search(page);
  await expect(page.getByText('p. 3').first()).toBeVisible();

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('p. 5').first()).toBeVisible();
  await page.locator('mark').first().click();
  await expect(printed(page)).toHaveText('no printed number');
  await expect(card).not.toContainText('at 3');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('page map');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
});
