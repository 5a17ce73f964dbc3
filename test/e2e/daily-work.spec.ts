import { readFile, stat } from 'node:fs/promises';
import { countSources, expect, sentence, test, writeDocuments } from './workbench';

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
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
});
