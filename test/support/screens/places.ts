import { command, inspect, type Place, place, press, rows, search, side } from './acts.ts';
import { findPlaces } from './places-find.ts';
import { inspectorPlaces } from './places-inspector.ts';
import { listPlaces } from './places-list.ts';
import { readingPlaces } from './places-reading.ts';
import { transferPlaces } from './places-transfer.ts';
import { windowPlaces } from './places-window.ts';

/** Every place, dialog and menu of the window, each shown from the list of all sources. */
export const places: Place[] = [
  place('library', async (page) => {
    await page
      .getByRole('treeitem', { name: /Opinions/ })
      .first()
      .click();
    await page.getByRole('option', { name: /Trump/ }).click();
  }),
  place('library-none-selected', async () => {}),
  place('library-several', async (page) => {
    await rows(page).nth(3).click();
    await rows(page)
      .nth(6)
      .click({ modifiers: ['Shift'] });
  }),
  place('library-sorted-by-court', async (page) => {
    await page.getByRole('button', { name: /^Order:/ }).click();
  }),
  place('library-columns', (page) => press(page, 'What each row shows')),
  place('library-add-menu', (page) => press(page, 'Other ways to add sources')),
  place('library-row-menu', (page) => rows(page).nth(2).click({ button: 'right' })),
  place('inbox', (page) => side(page, /^Inbox/)),
  place('recent', (page) => side(page, /^Recent/)),
  place('collection', (page) =>
    page
      .getByRole('treeitem', { name: /Oral argument/ })
      .first()
      .click(),
  ),
  place('collection-menu', (page) =>
    page
      .getByRole('treeitem', { name: /Oral argument/ })
      .first()
      .click({ button: 'right' }),
  ),
  place('tag', (page) =>
    page
      .getByRole('treeitem', { name: /Opinions/ })
      .last()
      .click(),
  ),
  place('search', (page) => search(page, '"actual knowledge" OR "immunity from"')),
  place('search-source', async (page) => {
    await search(page, '"actual knowledge" OR "immunity from"');
    await page.getByRole('list', { name: 'Sources found' }).getByText('Trump v. United States').first().click();
  }),
  place('search-facet', async (page) => {
    await search(page, 'statute');
    await press(page, 'Narrow by year');
  }),
  place('search-none', (page) => search(page, 'zzyzx title:nothing')),
  place('search-syntax', async (page) => {
    await press(page, 'How to search');
  }),
  place('inspector-quotes', (page) => inspect(page, 'Doe v. Backpage.com, LLC', /^Quotes/)),
  place('inspector-notes', (page) => inspect(page, 'Doe v. Backpage.com, LLC', /^Notes/)),
  place('inspector-related', (page) => inspect(page, 'Trump v. United States', /^Related/)),
  place('inspector-files', (page) => inspect(page, "Backpage.com's Knowing Facilitation", /^Files/)),
  place('inspector-history', (page) => inspect(page, 'Trump v. United States', /^History/)),
  place('duplicates', (page) => side(page, /^Duplicates/)),
  place('tags', (page) => side(page, /^Manage tags/)),
  place('bin', (page) => side(page, /^Bin/)),
  place('activity', (page) => command(page, 'Activity')),
  place('tagging', async (page) => {
    await side(page, /^Inbox/);
    await press(page, 'Go through and tag');
    await page.waitForTimeout(600);
  }),
  place('palette', async (page) => {
    await page.keyboard.press('Control+k');
  }),
  place('palette-typed', async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('trump');
    await page.waitForTimeout(300);
  }),
  place('export', (page) => command(page, 'Export')),
  place('paste', (page) => command(page, 'Paste')),
  place('queries', (page) => command(page, 'Run a list of searches')),
  place('apply-tags', async (page) => {
    await rows(page).nth(3).click();
    await command(page, 'Tag the selected sources');
  }),
  place('add-to-collection', async (page) => {
    await rows(page).nth(3).click();
    await command(page, 'Add the selected sources to a collection');
  }),
  place('settings', (page) => press(page, 'Settings')),
  place('settings-citations', async (page) => {
    await press(page, 'Settings');
    await page.getByRole('tab', { name: /Citation/ }).click();
  }),
  place('settings-library', async (page) => {
    await press(page, 'Settings');
    await page
      .getByRole('tab', { name: /Library/ })
      .last()
      .click();
  }),
  place('help', (page) => press(page, 'Help')),
  place('help-search', async (page) => {
    await press(page, 'Help');
    await page.getByRole('tab', { name: /Search/ }).click();
  }),
  ...listPlaces,
  ...inspectorPlaces,
  ...findPlaces,
  ...transferPlaces,
  ...windowPlaces,
  ...readingPlaces,
];
