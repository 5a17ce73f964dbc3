import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countSources, expect, test, writeDocuments } from './workbench';

test('make a claim with a figure and evidence, see what is wrong with it, and undo', async ({ workbench }) => {
  const { page } = workbench;
  const { bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([bibliography]);
  await countSources(page, 1);
  await page
    .getByRole('button', { name: /^Claims/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Make the first claim' }).click();
  await page.getByRole('dialog').getByLabel('Statement').fill('Most reported pages stayed online.');
  await page.getByRole('button', { name: 'Make the claim' }).click();
  const warnings = page.getByRole('list', { name: 'Warnings' });
  await expect(warnings).toContainText('Nothing in the library supports it yet.');
  await page.getByRole('button', { name: 'Add a figure' }).click();
  const figure = page.getByRole('group', { name: 'Figure 1' });
  await figure.getByLabel('Value').fill('92');
  await figure.getByLabel('Unit').fill('percent');
  await figure.getByLabel('Unit').press('Tab');
  await expect(warnings).toContainText('“92 percent” does not say what is counted.');
  await page.getByRole('button', { name: 'Add evidence for it' }).click();
  await page.getByLabel('Find a source', { exact: true }).click();
  await page.getByRole('option', { name: /Twenty-Six Words/ }).click();
  await page.getByRole('button', { name: 'Add the whole source' }).click();
  const evidence = page.getByRole('region', { name: 'Evidence for it' });
  await expect(evidence).toContainText('The Twenty-Six Words');
  await expect(warnings).not.toContainText('Nothing in the library supports it yet.');
  await page.getByRole('button', { name: /^Undo: Evidence for/ }).click();
  await expect(warnings).toContainText('Nothing in the library supports it yet.');
});

test('add an authority that a document cites and the library lacks', async ({ workbench }) => {
  const { page } = workbench;
  const memo = join(workbench.folder, 'memo.txt');
  await writeFile(memo, 'Memorandum.\n\nSee Zeran v. America Online, Inc., 129 F.3d 327 (4th Cir. 1997).\n');
  await workbench.addFiles([memo]);
  await countSources(page, 1);
  await page
    .getByRole('button', { name: /^Cited, not here/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Add Zeran .* to the library$/ }).click();
  await countSources(page, 2);
  await expect(page.getByText('Nothing is missing')).toBeVisible();
});
