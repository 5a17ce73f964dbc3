import type { Page } from 'playwright-core';
import { command, type Place, place, press, rows, side } from './acts.ts';

/** States of the lists: columns, the bin, merging, collections, tags. */
export const listPlaces: Place[] = [
  place('library-all-columns', async (page) => {
    for (const column of ['Court, outlet or author', 'Date']) {
      await press(page, 'What each row shows');
      await page.getByRole('menuitemcheckbox', { name: column, exact: true }).click();
      await page.keyboard.press('Escape');
    }
    await rows(page).nth(4).click();
  }),
  place('library-sorted-by-title', async (page) => {
    await page.getByRole('button', { name: /^Order:/ }).click();
    await page.getByRole('menuitemradio', { name: 'Title' }).click();
  }),
  place('library-scrolled', async (page) => {
    await rows(page).first().click();
    await page.keyboard.press('End');
    await page.waitForTimeout(800);
  }),
  place('library-no-panels', async (page) => {
    await command(page, 'inspector');
  }),
  place('library-all-selected', async (page) => {
    await rows(page).nth(2).click();
    await page.keyboard.press('Control+a');
  }),
  place('bin-filled', async (page) => {
    await side(page, /^Bin/);
    await rows(page).first().click();
  }),
  place('bin-quotations', (page) => binned(page, /^Quotations/)),
  place('bin-notes', (page) => binned(page, /^Notes/)),
  place('bin-tags', (page) => binned(page, /^Tags/)),
  place('bin-empty', async (page) => {
    await side(page, /^Bin/);
    await press(page, 'Empty the bin…');
  }),
  place('bin-menu', async (page) => {
    await side(page, /^Bin/);
    await rows(page).first().click({ button: 'right' });
  }),
  place('bin-purge', async (page) => {
    await side(page, /^Bin/);
    await rows(page).first().click();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Delete for good…' }).last().click();
  }),
  place('merge', async (page) => {
    await side(page, /^Duplicates/);
    await page.getByRole('button', { name: 'Compare and merge' }).first().click();
  }),
  place('merge-differing', async (page) => {
    await rows(page).nth(3).click();
    await rows(page)
      .nth(5)
      .click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Merge as one source' }).click();
  }),
  place('collection-empty', (page) => inTree(page, 'Collections', /For the hearing/).click()),
  place('collection-rename', async (page) => {
    await inTree(page, 'Collections', /Oral argument/).click();
    await page.keyboard.press('F2');
  }),
  place('collection-delete', async (page) => {
    await inTree(page, 'Collections', /Oral argument/).click();
    await page.keyboard.press('Delete');
  }),
  place('tag-menu', (page) => inTree(page, 'Tags', /Congress/).click({ button: 'right' })),
  place('tag-empty', (page) => inTree(page, 'Tags', /To be checked/).click()),
  place('tags-row-menu', async (page) => {
    await side(page, /^Manage tags/);
    await press(page, 'More for Congress');
  }),
  place('tags-color', async (page) => {
    await side(page, /^Manage tags/);
    await press(page, 'Color of Congress');
  }),
  place('tags-rename', async (page) => {
    await side(page, /^Manage tags/);
    await press(page, 'Rename Congress');
  }),
  place('tags-new', async (page) => {
    await side(page, /^Manage tags/);
    await press(page, 'New tag');
    await page.getByRole('dialog').getByLabel('Name of the tag').fill('Safe harbor');
  }),
  place('tags-nest', (page) => tagDialog(page, 'Nest under another tag…')),
  place('tags-merge', (page) => tagDialog(page, 'Merge into another tag…')),
  place('tags-delete', (page) => tagDialog(page, 'Delete tag')),
  place('tags-found', async (page) => {
    await side(page, /^Manage tags/);
    await page.getByPlaceholder('Find a tag').fill('argum');
  }),
  place('tagging-typed', async (page) => {
    await side(page, /^Inbox/);
    await press(page, 'Go through and tag');
    await page.getByPlaceholder('Type a tag').fill('co');
  }),
  place('tagging-suggested', async (page) => {
    await inTree(page, 'Tags', /Statutory interpretation/).click();
    await press(page, 'Go through and tag');
    await page.getByText('Page 1').first().waitFor();
  }),
  place('tagging-done', async (page) => {
    await inTree(page, 'Tags', /Statutory interpretation/).click();
    await press(page, 'Go through and tag');
    await page.getByPlaceholder('Type a tag').waitFor();
    for (let n = 0; n < 20 && (await page.getByPlaceholder('Type a tag').isVisible()); n++) {
      await page.getByRole('button', { name: 'Skip', exact: true }).click();
      await page.waitForTimeout(250);
    }
  }),
];

const inTree = (page: Page, tree: string, name: RegExp) =>
  page.getByRole('tree', { name: tree }).getByRole('treeitem', { name }).first();

async function binned(page: Page, kind: RegExp): Promise<void> {
  await side(page, /^Bin/);
  await page.getByRole('radiogroup', { name: 'What of the bin to show' }).getByText(kind).click();
}

async function tagDialog(page: Page, item: string): Promise<void> {
  await side(page, /^Manage tags/);
  await press(page, 'More for Congress');
  await page.getByRole('menuitem', { name: item }).click();
}
