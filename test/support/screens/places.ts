import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

export interface Place {
  name: string;
  show(page: Page): Promise<void>;
}

const sampleBrief = resolve(import.meta.dirname, '../../../resources/sample/brief.md');

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
  place('reader-pdf', (page) => open(page, 'Trump v. United States')),
  place('reader-pdf-outline', async (page) => {
    await open(page, 'PACER Case Locator');
    await page.getByRole('button', { name: 'Show outline and pages' }).first().click();
  }),
  place('reader-pdf-find', async (page) => {
    await open(page, 'Transcript of Oral Argument, Arizona');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('statute');
    await page.waitForTimeout(600);
  }),
  place('reader-quotes', async (page) => {
    await open(page, 'Trump v. United States');
    await page.getByRole('tab', { name: /^Quotes/ }).click();
    await page.getByRole('article').first().getByRole('button').first().click();
    await page.waitForTimeout(900);
  }),
  place('reader-pdf-dark-paper', async (page) => {
    await open(page, 'Transcript of Oral Argument, Arizona');
    await press(page, 'More for this document');
    await page.getByRole('menuitem', { name: 'Dark paper' }).click();
  }),
  place('reader-html', (page) => open(page, 'Zimbabwe coup')),
  place('reader-html-original', async (page) => {
    await open(page, 'Zimbabwe coup');
    await press(page, 'More for this document');
    await page.getByRole('menuitem', { name: 'Original' }).click();
    await page.waitForTimeout(800);
  }),
  place('reader-html-court', (page) => open(page, 'United States v. Robert O')),
  place('reader-docx', (page) => open(page, 'calibrating it')),
  place('reader-text', (page) => open(page, 'To repeal section 230')),
  place('reader-mail', (page) => open(page, '[jira] Commented')),
  place('reader-image', (page) => open(page, 'Ninety-two of a hundred')),
  place('reader-no-file', (page) => open(page, 'I Am Jane Doe')),
  place('reader-locked', (page) => open(page, 'samples encryption')),
  place('reader-no-text', (page) => open(page, 'test pdfs listbox')),
  place('reader-more', async (page) => {
    await open(page, 'Trump v. United States');
    await press(page, 'More for this document');
  }),
  place('reader-tabs', async (page) => {
    for (const title of [
      'Trump v. United States',
      'Zimbabwe coup',
      'Morse v. Frederick',
      'Annual Report 2016',
      'Kemp v. United',
      'Doe v. Backpage.com',
      'Protecting the Nation',
    ])
      await open(page, title);
  }),
  place('page-map', async (page) => {
    await open(page, 'Trump v. United States');
    await command(page, 'Page map');
    await page.waitForTimeout(600);
  }),
  place('quotations', (page) => side(page, /^Quotations/)),
  place('quotations-several', async (page) => {
    await side(page, /^Quotations/);
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('checkbox').nth(2).click();
  }),
  place('claims', (page) => side(page, /^Claims/)),
  place('claims-detail', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('The courts read section 230').first().click();
  }),
  place('claims-timeline', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('Timeline', { exact: true }).first().click();
  }),
  place('claims-matrix', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('Matrix', { exact: true }).first().click();
  }),
  place('new-claim', (page) => command(page, 'New claim')),
  place('brief-empty', (page) => side(page, /^Check a brief/)),
  place('brief-quotes', brief),
  place('brief-citations', async (page) => {
    await brief(page);
    await page.getByRole('tab', { name: /^Citations/ }).click();
  }),
  place('brief-authorities', async (page) => {
    await brief(page);
    await page.getByRole('tab', { name: /^Authorities/ }).click();
  }),
  place('brief-kept-list', (page) => side(page, /^Check a brief/)),
  place('brief-kept', keptBrief),
  place('brief-kept-notes', async (page) => {
    await keptBrief(page);
    await page.getByRole('link', { name: 'Note 3', exact: true }).click();
  }),
  place('brief-kept-claims', async (page) => {
    await keptBrief(page);
    await page.getByRole('tab', { name: /^Claims/ }).click();
    await page.getByRole('tabpanel').getByRole('listitem').first().getByRole('button').nth(1).click();
  }),
  place('brief-beside', async (page) => {
    await keptBrief(page);
    await page.getByRole('button', { name: 'Side by side' }).last().click();
    await page
      .getByRole('region', { name: /^Brief: / })
      .locator('[data-page-text]')
      .first()
      .waitFor();
  }),
  place('missing', (page) => side(page, /^Cited, not here/)),
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
  place('table-of-authorities', async (page) => {
    await page
      .getByRole('treeitem', { name: /First Circuit/ })
      .first()
      .click();
    await rows(page).first().click();
    await page.keyboard.press('Control+a');
    await command(page, 'Table of authorities');
  }),
  place('quote-time', async (page) => {
    await open(page, 'I Am Jane Doe');
    await command(page, 'Quote a recording');
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
];

function place(name: string, show: (page: Page) => Promise<unknown>): Place {
  return {
    name,
    async show(page) {
      await show(page);
    },
  };
}

const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: false }).first().click();
}

async function side(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).first().click();
}

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.fill(query);
  await box.press('Enter');
  await page.waitForTimeout(500);
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('dialog').getByRole('option', { name }).first().click();
}

async function inspect(page: Page, title: string, tab: RegExp): Promise<void> {
  await search(page, `title:"${title}"`);
  await page.getByRole('main').getByText(title).first().click();
  await page.getByRole('tab', { name: tab }).last().click();
}

async function open(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(title);
  await page.getByRole('dialog').getByRole('option', { name: title }).first().click();
  await page.waitForTimeout(900);
}

async function keptBrief(page: Page): Promise<void> {
  await side(page, /^Check a brief/);
  await page
    .getByRole('region', { name: 'Kept briefs' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('region', { name: 'Text of the brief' }).waitFor();
}

async function brief(page: Page): Promise<void> {
  await side(page, /^Check a brief/);
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /Choose|Check/ })
    .last()
    .click();
  await (await chooser).setFiles([sampleBrief]);
  await page.waitForTimeout(2500);
}
