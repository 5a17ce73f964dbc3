import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindingsInEveryScheme } from '../support/axe';
import { smallPdf, textPage } from '../support/small-pdf';
import { countSources, expect, overTheWebOnly, sentence, test, type Workbench, writeDocuments } from './workbench';

const wording = 'Victims were left without a remedy in the federal courts.';
const statement = 'The court gave no relief to them.';

/** A library with the ruling and a claim with its approved wording, and a brief as a PDF that changes a word of it. */
async function prepared(workbench: Workbench): Promise<string> {
  const { page, folder } = workbench;
  const { ruling } = await writeDocuments(folder);
  await workbench.addFiles([ruling]);
  await countSources(page, 1);
  await toPlace(workbench, 'Claims');
  await page.getByRole('button', { name: 'Make the first claim' }).click();
  await page.getByRole('dialog').getByLabel('Statement').fill(statement);
  await page.getByRole('button', { name: 'Make the claim' }).click();
  await page.getByLabel('Approved wording').fill(wording);
  await page.getByLabel('Approved wording').press('Tab');
  await expect(page.getByRole('button', { name: /^Undo: Edit claim/ })).toBeVisible();
  const path = join(folder, 'reply.pdf');
  const lines = [`The court said "${sentence}."`, wording.replace('without', 'with')];
  await writeFile(path, smallPdf({ pages: [textPage('ARGUMENT'), textPage(...lines)] }));
  return path;
}

async function toPlace({ page }: Workbench, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

async function kept(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const path = await prepared(workbench);
  await toPlace(workbench, 'Check a brief');
  await workbench.chosen([path], () => page.getByRole('button', { name: 'Choose a brief…' }).click());
  await expect(page.getByText(/^Not kept: this check is forgotten/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep this brief' }).click();
  await expect(page.getByText(/^Kept .* a copy of reply\.pdf/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'reply', exact: true })).toBeVisible();
}

test('a kept brief is seen at the claim and the source that it uses, and undo takes it back', async ({ workbench }) => {
  const { page } = workbench;
  await kept(workbench);
  await page.getByRole('tab', { name: /^Claims/ }).click();
  const toLookAt = page.getByRole('region', { name: 'To look at' });
  await expect(toLookAt).toContainText(statement);
  await expect(toLookAt).toContainText('“with” stands for “without”');
  await toLookAt.getByRole('button', { name: /left with a remedy/ }).click();
  await expect(page.locator('[data-shown]')).toContainText('Victims were left with a remedy');

  // The claim says so, and leads back to the very words.
  await toLookAt.getByRole('button', { name: statement }).click();
  const used = page.getByRole('region', { name: 'Used in briefs' });
  await expect(used).toContainText('Altered');
  await expect(used).toContainText('page 2');
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('The brief “reply” says it in other words.');
  await page.getByLabel('Caveat').fill('As of 2016.');
  await page.getByLabel('Caveat').press('Tab');
  await expect(used).toContainText('Checked when the claim had no caveat.');
  await used.getByRole('button', { name: 'Check again: “reply”' }).click();
  await expect(used).not.toContainText('Checked when');
  await used.getByRole('button', { name: /left with a remedy/ }).click();
  await expect(page.locator('[data-shown]')).toHaveText(/left with a remedy/);

  // Exact again in a newer draft; the older one comes back with undo.
  const better = join(workbench.folder, 'reply 2.txt');
  await writeFile(better, `${wording}\n`);
  await workbench.chosen([better], async () => {
    await page.getByRole('button', { name: 'More for this brief' }).click();
    await page.getByRole('menuitem', { name: 'Replace by a newer draft…' }).click();
  });
  await expect(page.getByText(/a copy of reply 2\.txt/)).toBeVisible();
  await page.getByRole('tab', { name: /^Claims/ }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Exact');
  await page.getByRole('button', { name: /^Undo: Replace the file/ }).click();
  await expect(page.getByText(/a copy of reply\.pdf/)).toBeVisible();

  // It outlives the window, which shows it again, and is found from anywhere.
  await workbench.reload();
  await expect(page.getByText(/^Kept .* a copy of reply\.pdf/)).toBeVisible();
  await page.getByRole('button', { name: 'Close this brief' }).click();
  await expect(page.getByRole('region', { name: 'Kept briefs' })).toContainText('1 of 1 quotation verified');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('reply');
  await page.getByRole('option', { name: /^reply/ }).click();
  await expect(page.getByText(/^Kept .* a copy of reply\.pdf/)).toBeVisible();
  await expect(page.getByText('1 of 1 quotation verified')).toBeVisible();
});

test('a finding opens with the source on one side and the brief on the other, each at its place', async ({
  workbench,
}) => {
  const { page } = workbench;
  await kept(workbench);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Side by side' }).click();
  const brief = page.getByRole('region', { name: 'Brief: reply' });
  await expect(page.getByLabel('Page, of 3')).toHaveValue('2');
  await expect(brief.getByLabel('Page, of 2')).toHaveValue('2');
  await expect(brief.locator('[data-page-text]').filter({ hasText: 'Victims were left' })).toBeVisible();
  // What was quoted is the source's; of a brief nothing is taken.
  await brief.getByText('Victims were left').first().dblclick();
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(page.getByRole('button', { name: /^Quotation: / })).toHaveCount(0);

  // Closed, it comes back from the menu of the document.
  const close = async () => {
    await page.getByRole('button', { name: 'More for this document' }).first().click();
    await page.getByRole('menuitem', { name: 'Close the second document' }).click();
    await expect(brief).toHaveCount(0);
  };
  await close();
  await page.getByRole('button', { name: 'More for this document' }).first().click();
  await page.getByRole('menuitem', { name: 'Beside the brief “reply”' }).click();
  await expect(brief).toBeVisible();

  await page.getByRole('tab', { name: /^Related/ }).click();
  const used = page.getByRole('region', { name: 'Used in 1 brief' });
  await expect(used).toHaveCount(0);
});

test('a brief is renamed, goes to the bin and comes back by keys, and is deleted for good only when asked twice', async ({
  workbench,
}) => {
  const { page } = workbench;
  await kept(workbench);
  await page.getByRole('button', { name: 'Close this brief' }).click();
  const list = page.getByRole('region', { name: 'Kept briefs' });
  const more = async (item: string) => {
    await list.getByRole('button', { name: /^More for/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  await more('Rename');
  await page.keyboard.type('Reply to the motion');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Reply to the motion', exact: true })).toBeVisible();
  await more('Move to the bin');
  await expect(list).toContainText('No brief is kept.');
  await page.getByRole('button', { name: '1 brief in the bin' }).click();
  const bin = page.getByRole('region', { name: 'Briefs in the bin' });
  await bin.getByRole('button', { name: 'Restore Reply to the motion' }).click();
  await expect(list).toContainText('Reply to the motion');
  await more('Move to the bin');
  await bin.getByRole('button', { name: 'Delete for good: Reply to the motion' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep in the bin' }).click();
  await expect(bin).toContainText('Reply to the motion');
  await bin.getByRole('button', { name: 'Delete for good: Reply to the motion' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('No brief chosen yet')).toBeVisible();
});

test('a claim is tagged with the tags of the library, and found by them', async ({ workbench }) => {
  const { page } = workbench;
  await prepared(workbench);
  const tags = page.getByRole('region', { name: 'Tags of the claim' });
  await tags.getByLabel('Tag this claim').fill('Hearing');
  await page.keyboard.press('Enter');
  await expect(tags).toContainText('Hearing');
  await page.getByLabel('Tag of the claims or their evidence').selectOption('Hearing');
  await expect(page.getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(1);
  await tags.getByRole('button', { name: /Hearing/ }).click();
  await expect(page.getByText('No claim with these words')).toBeVisible();
});

test(
  'axe finds nothing wrong where kept briefs are shown, in every scheme',
  overTheWebOnly('the page is the same, and so is what axe sees of it'),
  async ({ workbench }) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
    await kept(workbench);
    await page.getByRole('tab', { name: /^Claims/ }).click();
    expect(await axeFindingsInEveryScheme(page), 'claims of a brief').toEqual([]);
    await page.getByRole('tab', { name: /^Quotations/ }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Side by side' }).click();
    await expect(page.getByRole('region', { name: 'Brief: reply' }).locator('[data-page-text]').first()).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'side by side').toEqual([]);
    await toPlace(workbench, 'Check a brief');
    await page.getByRole('button', { name: 'Close this brief' }).click();
    await expect(page.getByRole('region', { name: 'Kept briefs' })).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'kept briefs').toEqual([]);
    await toPlace(workbench, 'Claims');
    await expect(page.getByRole('region', { name: 'Used in briefs' })).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'a claim').toEqual([]);
    await page.getByText('Matrix', { exact: true }).click();
    expect(await axeFindingsInEveryScheme(page), 'matrix').toEqual([]);
  },
);
