import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeFindings } from '../support/axe';
import { dragOver } from './drag-over';
import { countSources, expect, sentence, test, type Workbench, writeDocuments } from './workbench';

const statement = 'The court left the victims no remedy.';

/** A claim that rests on a quotation of the ruling's second page, and its place in front. */
async function claimOnQuotation(workbench: Workbench): Promise<void> {
  const { page, folder } = workbench;
  const { ruling, bibliography } = await writeDocuments(folder);
  await workbench.addFiles([ruling, bibliography]);
  await countSources(page, 2);
  const search = page.getByRole('searchbox').first();
  await search.fill('"through legislation"');
  await search.press('Enter');
  await page.locator('mark').first().click();
  await expect(page.getByLabel('Page, of 3')).toHaveValue('2');
  await dragOver(page, 'the remedy', 'through litigation');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy/ })).toBeVisible();
  await toClaims(page);
  await page.getByRole('button', { name: 'Make the first claim' }).click();
  await page.getByRole('dialog').getByLabel('Statement').fill(statement);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Add evidence for it' }).click();
  await page
    .getByRole('list', { name: 'Quotations to add' })
    .getByRole('button', { name: /the remedy/ })
    .click();
  await expect(page.getByRole('region', { name: 'Evidence for it' })).toContainText(sentence);
}

async function toClaims(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Claims/ })
    .first()
    .click();
}

/** Saves what is shown as a file of this format, and waits until it lies there. */
async function exported(workbench: Workbench, name: string, format: RegExp): Promise<Buffer> {
  const { page } = workbench;
  const path = await workbench.saved(name, async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: format }).click();
  });
  let bytes = Buffer.alloc(0);
  await expect(async () => {
    bytes = await readFile(path);
    expect(bytes.length).toBeGreaterThan(0);
  }).toPass();
  return bytes;
}

test('a claim’s figure is typed as fast as hands go, its evidence opens on its page, and it goes out as files', async ({
  workbench,
}) => {
  const { page } = workbench;
  await claimOnQuotation(workbench);

  await page.getByRole('button', { name: 'Add a figure' }).click();
  const figure = page.getByRole('group', { name: 'Figure 1' });
  await figure.getByLabel('Value').focus();
  const typed = ['73', 'percent', 'of suspected cases', 'United States', '2012', '2016', 'January 2017', '2018'];
  for (const words of typed) {
    await page.keyboard.insertText(words);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('was to be used until 2018 only');
  await workbench.reload();
  await toClaims(page);
  await expect(figure.getByLabel('Value')).toHaveValue('73');
  for (const [i, label] of ['Value', 'Unit', 'What is counted', 'Place', 'From', 'To', 'As of'].entries())
    await expect(figure.getByLabel(label, { exact: true })).toHaveValue(typed[i] as string);
  expect(await axeFindings(page), 'one by one').toEqual([]);

  const claims = strFromU8(await exported(workbench, 'claims.html', /Web page/));
  expect(claims).toContain(`“${sentence}”`);
  expect(claims).toContain('73 percent of suspected cases, United States, 2012 to 2016, as of January 2017');

  await page.getByRole('radiogroup', { name: 'How claims are shown' }).getByText('Timeline').click();
  await expect(page.getByText('1 for').first()).toBeVisible();
  expect(await axeFindings(page), 'timeline').toEqual([]);
  const timeline = strFromU8(await exported(workbench, 'timeline.csv', /Spreadsheet/));
  expect(timeline).toContain('Date,Source,Citation,For or against,Claim,Quotation,Pinpoint');
  expect(timeline).toContain(statement);

  await page.getByRole('radiogroup', { name: 'How claims are shown' }).getByText('Matrix').click();
  await expect(page.getByRole('rowheader', { name: new RegExp(statement) })).toBeVisible();
  expect(await axeFindings(page), 'matrix').toEqual([]);
  const word = unzipSync(await exported(workbench, 'matrix.docx', /Word/));
  expect(strFromU8(word['word/document.xml'] as Uint8Array)).toContain(statement);
  await page.getByLabel('Status of the claims').selectOption('approved');
  await expect(page.getByText('No evidence for such claims')).toBeVisible();
  await page.getByRole('button', { name: 'Show all claims' }).click();

  await page.getByRole('button', { name: statement, exact: true }).click();
  await page.getByRole('button', { name: `“${sentence}”` }).click();
  await expect(page.getByLabel('Page, of 3')).toHaveValue('2');
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy/ })).toBeVisible();
});

test('a claim is deleted by its button and by the key, and comes back with its evidence; sources that cite one another are one root', async ({
  workbench,
}) => {
  const { page } = workbench;
  await claimOnQuotation(workbench);
  await page.getByRole('button', { name: 'New claim' }).click();
  await page.getByRole('dialog').getByLabel('Statement').fill('Another claim.');
  await page.keyboard.press('Control+Enter');
  const list = page.getByRole('list', { name: 'Claims', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('button', { name: statement }).click();
  await page.getByRole('button', { name: 'Delete the claim' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByLabel('Statement')).toHaveValue('Another claim.');
  await expect(list.getByRole('button', { name: /Another claim/ })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('No claims yet')).toBeVisible();
  for (const count of [1, 2]) {
    await page
      .getByRole('button', { name: /^Undo: Delete claim/ })
      .first()
      .click();
    await expect(list.getByRole('listitem')).toHaveCount(count);
  }
  await list.getByRole('button', { name: statement }).click();
  const evidence = page.getByRole('region', { name: 'Evidence for it' });
  await expect(evidence).toContainText(sentence);

  await page.getByRole('button', { name: 'Add evidence for it' }).click();
  await page.getByLabel('Find a source', { exact: true }).click();
  await page.getByRole('option', { name: /Twenty-Six Words/ }).click();
  await page.getByRole('button', { name: 'Add the whole source' }).click();
  await expect(evidence.getByRole('listitem')).toHaveCount(2);
  await evidence.getByRole('button', { name: 'Name the source that it has this from' }).last().click();
  expect(await axeFindings(page), 'naming a root').toEqual([]);
  await page.getByLabel('Find the source that it cites').fill('Backpage');
  await page.getByRole('option', { name: /Doe v\. Backpage/ }).click();
  await expect(evidence).toContainText('Has it from Doe v. Backpage');
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('goes back to one source: it counts once');
  await expect(page.getByRole('region', { name: 'Evidence from one root' })).toContainText('Twenty-Six Words');

  await evidence.getByRole('button', { name: 'Move to against' }).last().click();
  await expect(page.getByRole('region', { name: 'Evidence against it' })).toContainText('Twenty-Six Words');
});
