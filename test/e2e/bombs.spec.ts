import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manyPages, pdfBomb, vastPage, vastPng } from '../support/bombs';
import { countSources, expect, test } from './workbench';

test('files that are enormous once they are opened leave the window alive, and ask nobody for anything', async ({
  workbench,
}) => {
  test.setTimeout(240_000);
  const { page, folder } = workbench;
  const own = new URL(page.url()).origin;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const files = {
    'stream.pdf': await pdfBomb(400_000_000),
    'vast.pdf': vastPage('A vast page'),
    'record.pdf': manyPages(5000),
    'picture.png': await vastPng(60_000),
  };
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  await workbench.addFiles(paths);
  await expect(page.getByRole('button', { name: /^All sources/ }).first()).toContainText('4', { timeout: 150_000 });
  await countSources(page, 4);

  const shown: Record<string, () => Promise<void>> = {
    'A vast page': () => expect(page.locator('section[aria-label^="Page 1"] canvas').first()).toBeVisible(),
    'of the record': () => expect(page.getByLabel('Page, of 5000')).toBeVisible(),
    picture: () => expect(page.getByText('picture.png cannot be shown here')).toBeVisible(),
    stream: () => expect(page.getByRole('document', { name: 'Document' }).filter({ visible: true })).toBeVisible(),
  };
  for (const [title, appears] of Object.entries(shown)) {
    await page
      .getByRole('tab', { name: /^Library/ })
      .or(page.getByRole('button', { name: /^Library/ }))
      .first()
      .click();
    await page.getByRole('option').filter({ hasText: title }).first().dblclick();
    await appears();
    // Whatever the document does meanwhile, the window draws and answers: one that hangs would wait for the test's own end.
    for (let second = 0; second < 3; second++) {
      await page.waitForTimeout(1000);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  }
  expect(asked.filter((address) => !address.startsWith(own) && !/^(?:blob|data):/.test(address))).toEqual([]);
});
