import type { Page } from 'playwright-core';
import { command, type Place, place, press, search } from './acts.ts';

/** States of finding: queries with filters, facets that are set, saved searches, the palette. */
export const findPlaces: Place[] = [
  place('search-or-filters', (page) => search(page, '(tag:Opinions OR kind:statute) immunity -craigslist year:2010..')),
  place('search-facets-set', async (page) => {
    await search(page, 'statute');
    await press(page, 'Narrow by kind');
    await page.getByRole('menuitemcheckbox').or(page.getByRole('menuitem')).first().click();
  }),
  place('search-sort', async (page) => {
    await search(page, 'statute');
    await page.getByRole('button', { name: /Relevance/ }).click();
  }),
  place('search-save', async (page) => {
    await search(page, '"actual knowledge"');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  }),
  place('search-needs-ocr', (page) => search(page, 'is:needs-ocr')),
  place('search-long', (page) =>
    search(
      page,
      'the words of a very long question that somebody pasted whole into the box, with "a phrase" and more OR less',
    ),
  ),
  place('saved-search-menu', (page) =>
    page
      .getByRole('button', { name: /^Duty and knowledge/ })
      .first()
      .click({ button: 'right' }),
  ),
  place('palette-commands', (page) => palette(page, 'export')),
  place('palette-typo', (page) => palette(page, 'bakpage doe')),
  place('palette-none', (page) => palette(page, 'zzyzxq')),
  place('queries-run', async (page) => {
    await command(page, 'Run a list of searches');
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill('"actual knowledge"\nimmunity\nzzyzx\nkind:case year:2010..');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Run|Search/ })
      .last()
      .click();
  }),
];

async function palette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(typed);
  await page.waitForTimeout(300);
}
