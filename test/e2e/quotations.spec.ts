import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { corpusFolder } from '../support/corpus';
import { revised } from '../support/revised-pdf';
import { smallPdf, textPage } from '../support/small-pdf';
import { dragOver } from './drag-over';
import { pasted } from './pasted';
import { countSources, expect, test } from './workbench';

const words =
  'Written in the passive voice, §523(a)(2)(A) turns on how the money was obtained, not who committed fraud to obtain it';
const opinion = 'pjfamig__scotusfiles/lib__opinions__2023__Bartenwerfer_v_Buckley.pdf';

const pageBox = (page: Page, of: number) => page.getByLabel(`Page, of ${of}`);
const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

test('an opinion is searched, quoted by hand and by keys, cited, replaced by another edition, and put back', async ({
  workbench,
  host,
}) => {
  test.setTimeout(150_000);
  const folder = corpusFolder('pdf-court');
  test.skip(!folder, 'The corpus of real documents is not here.');
  const { page } = workbench;
  const original = join(folder as string, opinion);
  await workbench.addFiles([original]);
  await countSources(page, 1);

  // Search, and open at the hit.
  const search = page.getByRole('searchbox').first();
  await search.fill('"passive voice, §523"');
  await search.press('Enter');
  await page.locator('mark').first().click();
  await expect(pageBox(page, 16)).toHaveValue('4');

  // By hand, with a comment and a tag.
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  // The page may still be moving to the hit.
  await expect(async () => {
    await dragOver(page, 'Written in the', 'to obtain it');
    await expect(bar).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const taken = card(page, 'Written in the passive voice');
  await expect(taken).toContainText('Exact');
  await taken.getByRole('button', { name: 'Edit' }).click();
  const tags = page.getByRole('combobox', { name: 'Tags' });
  await page.getByLabel('Comment').fill('What the statute turns on.');
  await tags.fill('passive voice');
  await tags.press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(taken).toContainText('What the statute turns on.');
  await expect(taken).toContainText('passive voice');

  // By keys: found, words selected, copied with its citation, highlighted.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('bumpier than anticipated');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(pageBox(page, 16)).toHaveValue('5');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F7');
  const atLine = () => page.evaluate(() => document.getSelection()?.focusNode?.textContent ?? '');
  for (let i = 0; i < 40 && !/home renovations/.test(await atLine()); i++) await page.keyboard.press('ArrowDown');
  expect(await atLine()).toContain('home renovations');
  for (let i = 0; i < 7; i++) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(bar).toBeVisible();
  const line = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
  expect(line.split(' ').length).toBeGreaterThan(3);
  const inside = line.split(' ').slice(1, 4).join(' ');
  // The window takes a selection up when the hand rests.
  await page.waitForTimeout(600);
  await page.keyboard.press('Shift+C');
  await expect(page.getByText('Copied with its citation.').first()).toBeVisible();
  await page.keyboard.press('1');
  const marked = card(page, inside);
  await expect(marked).toContainText('Supports');
  const copiedLine = await pasted(page);
  expect(copiedLine).toContain(inside);
  expect(copiedLine).toMatch(/Bartenwerfer.*\b2\b.*\.$/);

  // In the list of all quotations, and copied from there with its pinpoint.
  await page
    .getByRole('button', { name: /^Quotations/ })
    .first()
    .click();
  const list = page.getByRole('list', { name: 'Quotations' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOption('passive voice');
  const row = list.getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('What the statute turns on.');
  await row.getByRole('button', { name: 'Copy the quotation with its citation' }).click();
  // The citation is asked for first: until it is there, the clipboard holds what was copied before.
  await expect.poll(() => pasted(page)).toContain(`“${words}”`);
  expect(await pasted(page)).toMatch(/Bartenwerfer.*\b1\b/);
  expect(await axeFindings(page)).toEqual([]);

  // Another edition: a cover in front, and the page of the second quotation gone.
  const edition = join(workbench.folder, 'second-edition.pdf');
  const cover = smallPdf({ pages: [textPage('Second edition')] });
  writeFileSync(edition, revised(readFileSync(original), { cover, without: [4] }));
  await row.getByRole('button', { name: /Written in the passive voice/ }).click();
  await expect(pageBox(page, 16)).toHaveValue('4');
  await page.getByRole('tab', { name: /^Files/ }).click();
  // It is slow to come: what is asked of it meanwhile holds once it is there.
  const { promise: come, resolve: letCome } = Promise.withResolvers<void>();
  if (host === 'web') await page.route('**/file/*', (route) => come.then(() => route.continue()));
  await workbench.chosen([edition], () => page.getByRole('button', { name: 'Replace file…' }).click());
  await expect(page.getByText('1 quotation was found again, 1 on another page, 1 lost its place')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(taken).toContainText('file page 5');
  await expect(taken).toContainText('The same words, now on page');
  await expect(marked).toContainText('Lost its place.');
  await expect(marked).toContainText('not in second-edition.pdf');
  await taken.getByRole('button', { name: 'Show in the document' }).click();
  letCome();
  await expect(pageBox(page, 16)).toHaveValue('5');
  await expect(page.getByRole('button', { name: /^Quotation: “Written in the passive/ })).toBeVisible();

  // Undo brings back the file and both places.
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(taken).toContainText('file page 4');
  await expect(marked).not.toContainText('Lost its place.');
  await page.getByRole('tab', { name: /^Files/ }).click();
  await expect(page.getByText('lib__opinions__2023__Bartenwerfer_v_Buckley.pdf').first()).toBeVisible();
});
