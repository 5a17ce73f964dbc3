import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { smallPdf, textPage } from '../support/small-pdf';
import { dragOver } from './drag-over';
import { countSources, expect, test } from './workbench';

const held = [
  textPage('Doe v. Backpage.com, LLC', 'Opinion of the Court.'),
  textPage('We hold as follows: the remedy is through legislation, so we affirm.', 'It is so ordered.'),
];
const revised = [
  textPage('Doe v. Backpage.com, LLC', 'Opinion of the Court, as revised.'),
  textPage('We hold as follows: relief lies with Congress, so we affirm.', 'It is so ordered.'),
  textPage('Roe, dissenting: nobody has shown why the remedy is through legislation alone.'),
];

test('a quotation that a new edition has elsewhere only asks to be looked at, and is confirmed or pointed elsewhere', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  const { page, folder } = workbench;
  const [first, second] = ['ruling.pdf', 'revised.pdf'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(first, smallPdf({ pages: held }));
  writeFileSync(second, smallPdf({ pages: revised }));
  await workbench.addFiles([first]);
  await countSources(page, 1);
  await page.getByRole('option').first().dblclick();
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(async () => {
    await page.getByLabel('Page, of 2').fill('2');
    await page.keyboard.press('Enter');
    await dragOver(page, 'the remedy', 'legislation');
    await expect(bar).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Files/ }).click();
  await workbench.chosen([second], () => page.getByRole('button', { name: 'Replace file…' }).click());
  await expect(page.getByText('1 in a place to be checked; see Quotations')).toBeVisible();

  // Beside the document and in its margin.
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').filter({ hasText: 'the remedy is through legislation' });
  await expect(card).toContainText('Moved: check.');
  await expect(card).toContainText('From page 2 to page 3: the same words, but other text around them');
  await card.getByRole('button', { name: 'Show in the document' }).click();
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy.*Moved here: check/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // In the list of all quotations, where it can be asked for.
  await page
    .getByRole('button', { name: /^Quotations/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Show those that moved' }).click();
  await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue('unsure');
  const row = page.getByRole('list', { name: 'Quotations' }).getByRole('listitem');
  await expect(row).toContainText('Moved: check.');
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole('button', { name: 'The place is right' }).click();
  await expect(page.getByText('No such quotation')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(row).toContainText('Moved: check.');

  // Pointed to the words that took its place, by keys.
  await row.getByRole('button', { name: 'It stands elsewhere…' }).click();
  const waiting = page.getByRole('region', { name: 'A quotation waits for its place' });
  await expect(waiting).toContainText('Select the words where this quotation stands');
  // It opens where the words stand now; only then the reader goes elsewhere.
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy.*Moved here: check/ })).toBeVisible();
  await expect(async () => {
    await page.getByLabel('Page, of 3').fill('2');
    await page.keyboard.press('Enter');
    await dragOver(page, 'relief lies', 'with Congress');
    await expect(waiting).toContainText('Press Enter', { timeout: 2000 });
  }).toPass();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The quotation stands here now.')).toBeVisible();
  await expect(waiting).toBeHidden();
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(card).not.toContainText('Moved: check.');
  await expect(card).toContainText('On another page');
});
