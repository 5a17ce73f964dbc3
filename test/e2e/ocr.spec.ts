import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { scanned } from '../support/scanned-pdf';
import { smallPdf } from '../support/small-pdf';
import { countSources, expect, test } from './workbench';

const lines = ['The company knowingly', 'facilitated the sale of children', 'through its own website'];
const page_ = { lines: lines.map((text, i) => ({ x: 72, y: 120 + i * 40, text, size: 24 })) };

test('a scan is read from the status line, then searched, selected and quoted over its picture', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.pdf');
  await writeFile(path, scanned(smallPdf({ pages: [page_] })));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await expect(page.getByText('1 of 1 file awaits OCR')).toBeVisible();
  await page.getByRole('button', { name: 'Read it with OCR' }).click();
  await expect(page.getByText('The one file can be searched')).toBeVisible({ timeout: 60_000 });

  const search = page.getByRole('searchbox').first();
  await search.fill('"sale of children"');
  await search.press('Enter');
  await page.locator('mark').first().click();
  const note = page.getByRole('button', { name: /^Read by machine · \d+ % sure/ });
  await expect(note).toBeVisible();
  await expect(note).toHaveAttribute('aria-pressed', 'true');

  await expect(page.locator('[data-page-text] .machineLine').first()).toBeVisible();
  // Each word lies where it was printed: the picture was made of this page.
  const place = await page.evaluate(() => {
    const layer = document.querySelector('[data-page-text]') as HTMLElement;
    const word = [...layer.querySelectorAll('b, u')].find((one) => one.textContent === 'company') as HTMLElement;
    const [whole, box] = [layer.getBoundingClientRect(), word.getBoundingClientRect()];
    return { left: (box.left - whole.left) / whole.width, bottom: (box.bottom - whole.top) / whole.height };
  });
  expect(place.left).toBeGreaterThan(0.17);
  expect(place.left).toBeLessThan(0.22);
  expect(Math.abs(place.bottom - 126 / 792)).toBeLessThan(0.015);

  await page.keyboard.press('F7');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('The company knowingly facilitated the sale');
  await expect(card).toContainText('Exact');
  await expect(card).toContainText('Read by machine: compare with the picture');
  expect(await axeFindings(page)).toEqual([]);

  await note.click();
  await expect(note).toHaveAttribute('aria-pressed', 'false');
});
