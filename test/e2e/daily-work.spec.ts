import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { pasted } from './pasted';
import { countSources, expect, overTheWebOnly, sentence, test, writeDocuments } from './workbench';

test('add files, search, open the hit on its page', async ({ workbench }) => {
  const { page } = workbench;
  const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, statement, bibliography]);
  await countSources(page, 3);
  const search = page.getByRole('searchbox').or(page.getByLabel('Search the library')).first();
  await search.fill(`"${sentence}"`);
  await search.press('Enter');
  const hit = page.locator('mark').first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page.getByRole('region', { name: 'Document' }).or(page.getByLabel('Document')).first()).toBeVisible();
  await expect(page.getByText('not through litigation').first()).toBeVisible();
});

test('edit, undo, redo, and reload without loss', async ({ workbench }) => {
  const { page } = workbench;
  const { bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([bibliography]);
  await countSources(page, 1);
  await page.getByText('The Twenty-Six Words').first().click();
  const publisher = page.getByLabel('Publisher', { exact: true });
  await publisher.fill('Cornell University Press');
  await publisher.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo: Edit The Twenty-Six Words' })).toBeEnabled();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(publisher).toHaveValue('Cornell');
  await page.getByRole('button', { name: /^Redo/ }).click();
  await expect(publisher).toHaveValue('Cornell University Press');
  await workbench.reload();
  await page.getByText('The Twenty-Six Words').first().click();
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveValue('Cornell University Press');
});

test('tag in the queue by keyboard', async ({ workbench }) => {
  const { page } = workbench;
  const { ruling, statement } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, statement]);
  await countSources(page, 2);
  await page.getByRole('button', { name: 'Go through and tag' }).click();
  const box = page.getByPlaceholder('Type a tag');
  await box.fill('immunity');
  await box.press('Enter');
  await expect(page.getByLabel('Tags of this source').getByText('immunity')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /immunity/ }).first()).toBeVisible();
});

test('bin and restore', async ({ workbench }) => {
  const { page } = workbench;
  const { bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([bibliography]);
  await countSources(page, 1);
  await page.getByText('The Twenty-Six Words').first().click();
  await page.keyboard.press('Delete');
  await countSources(page, 0);
  await page.getByRole('button', { name: /^Bin/ }).first().click();
  await page.getByRole('option', { name: /The Twenty-Six Words/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Restore|Put back|Take out/ }).click();
  await countSources(page, 1);
});

test('export a bundle', async ({ workbench }) => {
  const { page } = workbench;
  const { ruling, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, bibliography]);
  await countSources(page, 2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('export');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog').last();
  await expect(dialog).toBeVisible();
  const path = await workbench.saved('bundle.zip', async () => {
    await dialog.getByRole('button', { name: /^Export/ }).click();
  });
  await expect.poll(async () => (await stat(path).catch(() => null))?.size ?? 0).toBeGreaterThan(1000);
  const files = unzipSync(await readFile(path));
  const names = Object.keys(files).map((name) => name.replace(/^[^/]*\//, ''));
  for (const name of ['index.html', 'manifest.json']) expect(names.concat(Object.keys(files))).toContain(name);
  expect(Object.keys(files).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
});

test('cite: copied for a document, as plain text, HTML and Markdown', async ({ workbench }) => {
  const { page } = workbench;
  const { bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([bibliography]);
  await countSources(page, 1);
  await page.getByText('The Twenty-Six Words').first().click();
  const citation = page.getByRole('region', { name: 'Citation', exact: true });
  await expect(citation).toContainText('The Twenty-Six Words (2019)');
  const copies: [string, RegExp][] = [
    ['Copy as plain text', /^Jeff Kosseff, The Twenty-Six Words \(2019\)/],
    ['Copy as HTML', /<(i|span|em)[ >].*The Twenty-Six Words/],
    ['Copy as Markdown', /\*|The Twenty-Six Words/],
    ['Copy for a document', /^Jeff Kosseff, The Twenty-Six Words \(2019\)/],
  ];
  for (const [item, words] of copies) {
    await citation.getByRole('button', { name: 'Other ways to copy the citation', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('menuitem', { name: item })).toBeHidden();
    await expect.poll(() => pasted(page), item).toMatch(words);
  }
});

test('undo by the message and by keys; a saved search and a list of searches; all there after a reload', async ({
  workbench,
}) => {
  const { page } = workbench;
  const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, statement, bibliography]);
  await countSources(page, 3);
  const book = page.getByRole('option', { name: /The Twenty-Six Words/ });
  await book.click();
  await page.keyboard.press('Delete');
  await countSources(page, 2);
  await page
    .getByRole('alert')
    .filter({ hasText: 'Moved 1 source to the bin' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await countSources(page, 3);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Control+Shift+Z');
  await countSources(page, 2);
  await page.keyboard.press('Control+z');
  await countSources(page, 3);

  const search = page.getByRole('searchbox').first();
  await search.fill('trafficking');
  await search.press('Enter');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByLabel('Name of the search').fill('On trafficking');
  await page.getByLabel('Name of the search').press('Enter');
  const saved = page.getByRole('button', { name: /^On trafficking/ });
  await expect(saved).toContainText('1');

  await page.getByRole('button', { name: 'A list of searches at once' }).click();
  const dialog = page.getByRole('dialog', { name: 'A list of searches' });
  await dialog.getByLabel('Searches, one a line').fill('Backpage\nquokka\n"profit from trafficking"');
  await dialog.getByRole('button', { name: 'Run 3 searches' }).click();
  await expect(dialog.getByRole('row', { name: /Backpage/ })).toContainText('1');
  await expect(dialog.getByRole('row', { name: /quokka/ })).toContainText('0');
  await dialog.getByRole('button', { name: '"profit from trafficking"' }).click();
  await expect(page.locator('mark').filter({ hasText: 'profit' }).first()).toBeVisible();

  await workbench.reload();
  await countSources(page, 3);
  await saved.click();
  await expect(page.getByRole('searchbox').first()).toHaveValue('trafficking');
  await expect(page.locator('mark').first()).toBeVisible();
});

test(
  'a window whose library has ended says so, and what to do',
  overTheWebOnly('the desktop window and its library end together'),
  async ({ workbench }) => {
    const { page } = workbench;
    await workbench.endHost?.();
    await expect(page.getByRole('alert')).toContainText('Start it again, and open the address that it prints');
    // What is read ahead in the background has no answer either: a message of its own for each said the same once more.
    await page.waitForTimeout(2000);
    await expect(page.getByRole('alert')).toHaveCount(1);
  },
);
