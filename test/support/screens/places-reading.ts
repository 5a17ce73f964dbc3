import {
  brief,
  command,
  draftBrief,
  keptBrief,
  more,
  open,
  type Place,
  place,
  press,
  rows,
  select,
  side,
  toPage,
} from './acts.ts';

/** Every place and state of reading, quoting and proving. */
export const readingPlaces: Place[] = [
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
  place('reader-html-court', (page) => open(page, 'Elmer Robert Keach')),
  place('reader-docx', (page) => open(page, 'Ouch')),
  place('reader-text', (page) => open(page, 'To repeal section 230')),
  place('reader-mail', (page) => open(page, 'test incremental updates')),
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
      'Coney Island Auto Parts',
      'Doe v. Backpage.com',
      'Communications Decency Act',
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
  place('reader-pdf-two-columns', (page) => open(page, 'Table S–4')),
  place('reader-pdf-long', async (page) => {
    await open(page, 'An Act making appropriations for the support of government');
    await toPage(page, '540');
  }),
  place('reader-pdf-contents', async (page) => {
    await open(page, 'Overview of the Technology');
    await press(page, 'Show outline and pages');
    await page.waitForTimeout(700);
  }),
  place('reader-pdf-thumbnails', async (page) => {
    await open(page, 'Morse v. Frederick');
    await press(page, 'Show outline and pages');
    const pages = page.getByRole('tab', { name: 'Pages' });
    if (await pages.isVisible()) await pages.click();
    await page.waitForTimeout(900);
  }),
  place('reader-pdf-spread', async (page) => {
    await open(page, 'Morse v. Frederick');
    await more(page, 'Two pages side by side');
    await page.waitForTimeout(900);
  }),
  place('reader-pdf-turned', async (page) => {
    await open(page, 'Morse v. Frederick');
    await page.keyboard.press('r');
    await page.waitForTimeout(900);
  }),
  place('reader-pdf-reading', async (page) => {
    await open(page, 'Morse v. Frederick');
    await more(page, 'Reading view');
    await page.waitForTimeout(600);
  }),
  place('reader-pdf-zoom', async (page) => {
    await open(page, 'Morse v. Frederick');
    await page.getByRole('button', { name: /^Zoom: / }).click();
  }),
  place('reader-pdf-annotated', (page) => open(page, 'Introduction and methodology')),
  place('reader-find-none', async (page) => {
    await open(page, 'Morse v. Frederick');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('zzyzx');
    await page.waitForTimeout(700);
  }),
  place('reader-print', async (page) => {
    await open(page, 'Morse v. Frederick');
    await page.keyboard.press('Control+p');
  }),
  place('reader-highlights', async (page) => {
    await open(page, 'Morse v. Frederick');
    await toPage(page, '3');
    await page.getByRole('tab', { name: /^Quotes/ }).click();
  }),
  place('reader-quote-open', async (page) => {
    await open(page, 'Morse v. Frederick');
    await toPage(page, '3');
    await page
      .getByRole('button', { name: /^Against: / })
      .first()
      .click();
  }),
  place('reader-quote-edit', async (page) => {
    await open(page, 'Morse v. Frederick');
    await page.getByRole('tab', { name: /^Quotes/ }).click();
    await page.getByRole('article').nth(2).getByRole('button', { name: 'Edit' }).click();
  }),
  place('reader-selection', async (page) => {
    await open(page, 'Trump v. United States');
    await select(page, 8, 11);
  }),
  place('reader-selection-text', async (page) => {
    await open(page, 'To repeal section 230');
    await select(page, 5, 5);
  }),
  place('reader-scan-read', (page) => open(page, 'Report of the Proceedings of the Judicial', 0)),
  place('reader-scan-waits', (page) => open(page, 'tests resources linn')),
  place('reader-rtf', (page) => open(page, 'Pandoc Test Suite')),
  place('reader-rtf-news', (page) => open(page, 'The USA')),
  place('reader-epub', (page) => open(page, 'War and Peace')),
  place('reader-word-long', (page) => open(page, 'A. Background Rules')),
  place('reader-html-guide', (page) => open(page, 'The Indigo Book')),
  place('reader-html-record', (page) => open(page, 'S. 208')),
  place('reader-mail-attachments', (page) => open(page, 'Test Attachment Email')),
  place('reader-film', (page) => open(page, 'Hearing before the Subcommittee (film)')),
  place('reader-beside', async (page) => {
    await open(page, 'Trump v. United States');
    await open(page, 'Morse v. Frederick');
    await more(page, 'Beside “Trump v. United States”');
    await page.waitForTimeout(1200);
  }),
  place('reader-beside-brief', async (page) => {
    await open(page, 'Doe v. Backpage.com');
    await more(page, 'Beside the brief');
    await page.waitForTimeout(1200);
  }),
  place('page-map-film', async (page) => {
    await open(page, 'Hearing before the Subcommittee (film)');
    await command(page, 'Page map');
    await page.waitForTimeout(600);
  }),
  place('page-map-transcript', async (page) => {
    await open(page, 'Transcript of Oral Argument, Arizona');
    await command(page, 'Page map');
    await page.waitForTimeout(600);
  }),
  place('quotations-narrowed', async (page) => {
    await side(page, /^Quotations/);
    await page.getByLabel('Meaning').selectOption('against');
    await page.waitForTimeout(400);
  }),
  place('quotations-none', async (page) => {
    await side(page, /^Quotations/);
    await page.getByLabel('Find in quotations').fill('zzyzx');
    await page.waitForTimeout(600);
  }),
  place('quotations-export', async (page) => {
    await side(page, /^Quotations/);
    await press(page, 'Export');
  }),
  place('claims-one-root', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('A school may restrict speech').first().click();
    await page.waitForTimeout(500);
  }),
  place('claims-evidence', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('A school may restrict speech').first().click();
    await page.getByRole('region', { name: 'Evidence against it' }).scrollIntoViewIfNeeded();
  }),
  place('claims-add-evidence', async (page) => {
    await side(page, /^Claims/);
    await page.getByText('A school may restrict speech').first().click();
    await page.getByRole('button', { name: /^Add/ }).last().click();
  }),
  place('claims-export', async (page) => {
    await side(page, /^Claims/);
    await press(page, 'Export');
  }),
  place('brief-findings', async (page) => {
    await draftBrief(page);
  }),
  place('brief-findings-citations', async (page) => {
    await draftBrief(page);
    await page.getByRole('tab', { name: /^Citations/ }).click();
  }),
  place('brief-kept-menu', async (page) => {
    await side(page, /^Check a brief/);
    await page.getByRole('region', { name: 'Kept briefs' }).getByRole('button').last().click();
  }),
  place('missing-add', async (page) => {
    await side(page, /^Cited, not here/);
    await page
      .getByRole('button', { name: /^Add .* to the library/ })
      .first()
      .focus();
  }),
  place('reader-locked-wrong', async (page) => {
    await open(page, 'samples encryption');
    await page.getByLabel(/^Password of /).fill('guess');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
  }),
  place('reader-link', async (page) => {
    await open(page, 'Zimbabwe coup');
    await more(page, 'Original');
    await page.frameLocator('iframe').getByRole('link', { name: 'Jobs' }).first().click();
  }),
  place('reader-html-original-whole', async (page) => {
    await open(page, 'Buy wisely');
    await more(page, 'Original');
    await page.waitForTimeout(800);
  }),
];
