import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { axeFindings } from '../support/axe';
import { messyTable } from '../support/messy-table';
import { countSources, expect, overTheWebOnly, test } from './workbench';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Import / });

async function hold(page: Page, column: string, target: string): Promise<void> {
  const field = dialogOf(page)
    .getByRole('combobox', { name: `What “${column}” holds` })
    .first();
  await field.fill(target);
  await page.getByRole('option', { name: target, exact: true }).click();
}

test('a messy table: its columns are said, what would be wrong is seen, and it is imported as shown', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  const { page, folder } = workbench;
  const path = join(folder, 'berichte.csv');
  await writeFile(path, messyTable(40));
  await workbench.addFiles([path]);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { name: 'Import berichte.csv' })).toBeVisible();
  await expect(dialog.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(dialog.getByLabel('Cells are divided by')).toHaveValue(';');
  await expect(dialog.getByRole('row')).toHaveCount(51);
  await hold(page, 'Titel', 'Title');
  await hold(page, 'Autor', 'Author');
  await dialog.getByRole('combobox', { name: 'What “Autor” holds' }).nth(1).fill('Editor');
  await page.getByRole('option', { name: 'Editor', exact: true }).click();
  await hold(page, 'Art', 'Kind of source');
  await hold(page, 'Entschieden', 'Date');
  await hold(page, 'Quelle', 'URL');
  await hold(page, 'Schlagwörter', 'Tags');
  await hold(page, 'Bemerkung', 'Notes');
  await hold(page, 'Feld 1', 'Leave out');
  const preview = dialog.getByRole('region', { name: 'What comes of it' });
  await expect(preview.getByRole('status')).toContainText('40 records. 2 cells cannot be read');
  await expect(preview).toContainText('Entschieden: “bald” is no date that can be read');
  await expect(preview).toContainText('Art: “Gutachten” is no kind that is known');
  const first = preview.getByRole('listitem').first();
  await expect(first).toContainText('Prüfung der „Straße“; ein Bericht "über" Flüsse');
  await expect(first).toContainText('Jörg Müller');
  await expect(first).toContainText('Änne Groß');
  await expect(first).toContainText('January 1, 1990');
  await expect(preview).toContainText('February 2, 1991');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 40 records' }).click();
  await expect(dialog).toBeHidden();
  await countSources(page, 40);

  // The next table with these columns is read the same way, without a question that was answered.
  const next = join(folder, 'berichte-2.csv');
  await writeFile(next, messyTable(42));
  await workbench.addFiles([next]);
  await expect(preview.getByRole('status')).toContainText('Read as a table with these columns was read before');
  await expect(dialog.getByRole('combobox', { name: 'What “Titel” holds' })).toHaveValue('Title');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await countSources(page, 40);
});

test('by keyboard alone: a table without names, with dates that read two ways, in UTF-8 with a mark', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'plain.tsv');
  const rows = [
    '03/04/2020\thttps://example.org/a\tThe first of two long titles',
    '05/06/2021\thttps://example.org/b\tThe second of two long titles',
  ];
  await writeFile(path, iconv.encode(rows.join('\n'), 'utf8', { addBOM: true }));
  await workbench.addFiles([path]);
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('The first row names the columns')).not.toBeChecked();
  const order = dialog.getByLabel('03/04/2020 is');
  await expect(order).toHaveValue('month-first');
  const preview = dialog.getByRole('region', { name: 'What comes of it' });
  await expect(preview).toContainText('March 4, 2020');
  await order.focus();
  await page.keyboard.press('ArrowDown');
  await expect(order).toHaveValue('day-first');
  await expect(preview).toContainText('April 3, 2020');
  const kind = dialog.getByRole('combobox', { name: 'Kind where a row says none' });
  await kind.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Press release');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('Press release');
  await dialog.getByRole('button', { name: 'Import 2 records' }).focus();
  await page.keyboard.press('Enter');
  await countSources(page, 2);
  await expect(page.getByText('The first of two long titles').first()).toBeVisible();
});

test('several tables and other files: one is left out, what is no table goes along', async ({ workbench }) => {
  const { page, folder } = workbench;
  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  await workbench.addFiles([
    await write('a.csv', 'Title,Date\nAlpha,2001\n'),
    await write('b.csv', 'Title,Date\nBeta,2002\n'),
    await write('c.csv', 'TY  - CASE\nTI  - Gamma\nER  - \n'),
    await write('d.txt', 'A statement on okapis.'),
  ]);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { name: 'Import 3 tables' })).toBeVisible();
  const table = dialog.getByLabel('Table', { exact: true });
  await table.selectOption({ label: 'b.csv' });
  await expect(dialog).toContainText('Beta');
  await dialog.getByLabel('Import this table').uncheck();
  await table.selectOption({ label: 'c.csv' });
  await expect(dialog).toContainText('This file is no table, whatever its name says');
  await dialog.getByRole('button', { name: 'Import 3 files' }).click();
  await countSources(page, 3);
  await expect(page.getByText('Beta')).toBeHidden();
});

test(
  'a table of 20,000 rows is looked at and imported',
  overTheWebOnly('a table is read in the same worker'),
  async ({ workbench }) => {
    test.setTimeout(240_000);
    const { page, folder } = workbench;
    const path = join(folder, 'lang.csv');
    await writeFile(path, messyTable(20_000));
    await workbench.addFiles([path]);
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('button', { name: 'Import 20,000 records' })).toBeVisible({ timeout: 30_000 });
    await hold(page, 'Titel', 'Title');
    await expect(dialog).toContainText('Bericht Nr. 2 über Flüsse');
    await dialog.getByRole('button', { name: 'Import 20,000 records' }).click();
    await expect(page.getByRole('button', { name: /^All sources/ }).first()).toContainText('20,000', {
      timeout: 180_000,
    });
  },
);

test('a table that is pasted has its columns said, as one in a file', async ({ workbench }) => {
  const { page } = workbench;
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
  await paste('Titel\tWann\nDer Bericht über „Flüsse“\t2017\nEin zweiter\t2018');
  const pasting = page.getByRole('dialog', { name: 'Paste as sources' });
  await expect(pasting.getByRole('status')).toContainText('This looks like a table: 3 rows of 2 columns.');
  expect(await axeFindings(page)).toEqual([]);
  await pasting.getByLabel('What you copied').press('Control+Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { name: 'Import Pasted table.csv' })).toBeVisible();
  await hold(page, 'Titel', 'Title');
  await hold(page, 'Wann', 'Date');
  await dialog.getByRole('button', { name: 'Import 2 records' }).click();
  await countSources(page, 2);
  await expect(page.getByRole('option', { name: /Der Bericht über „Flüsse“/ })).toBeVisible();

  // What may be a list of anything can be either; words are no table.
  await paste('Bericht, Doe, 2017\nZweiter, Roe, 2018');
  await expect(pasting.getByRole('button', { name: 'Choose its columns…' })).toBeVisible();
  await pasting.getByLabel('What you copied').fill('Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)');
  await expect(pasting.getByRole('status')).toBeEmpty();
  await pasting.getByRole('button', { name: 'Add to the library' }).click();
  await countSources(page, 3);
});
