import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hostileHtml, hostilePdf, trap } from '../support/hostile';
import { smallPdf, textPage } from '../support/small-pdf';
import { dragOver } from './drag-over';
import { countSources, expect, sentence, test, writeDocuments } from './workbench';

async function openTitled(page: Page, title: string): Promise<void> {
  await page.getByText(title).first().dblclick();
  await expect(page.locator('[data-page-text]:visible, iframe:visible').first()).toBeVisible();
}

const quotes = (page: Page) => page.getByRole('tab', { name: /^Quotes/ });
const firstCard = (page: Page) => page.getByRole('article').first();

test('words selected with the pointer become a quotation with its page, and undo takes it back', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const { ruling } = await writeDocuments(folder);
  await workbench.addFiles([ruling]);
  await countSources(page, 1);
  const search = page.getByRole('searchbox').first();
  await search.fill('"through legislation"');
  await search.press('Enter');
  await page.locator('mark').first().click();
  await expect(page.getByLabel('Page, of 3')).toHaveValue('2');
  await dragOver(page, 'the remedy', 'through litigation');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('q');
  await quotes(page).click();
  await expect(firstCard(page)).toContainText(`“${sentence}”`);
  await expect(firstCard(page)).toContainText('Exact');
  await expect(firstCard(page)).toContainText('file page 2');
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy/ })).toBeVisible();

  await firstCard(page).getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Comment').fill('The holding.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(firstCard(page)).toContainText('The holding.');

  await workbench.reload();
  await page
    .getByText(/Doe v\. Backpage/)
    .first()
    .dblclick();
  await expect(page.getByLabel('Page, of 3')).toHaveValue('2');
  await expect(page.getByRole('button', { name: /^Quotation: “the remedy/ })).toBeVisible();
  await quotes(page).click();
  await firstCard(page).getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(firstCard(page)).toContainText('The holding.');
});

test('a document is read, searched and quoted by keys alone', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'report.pdf');
  const filler = Array.from({ length: 30 }, (_, i) => `Line ${i + 1} tells of hearings and of reports.`);
  await writeFile(
    path,
    smallPdf({ pages: [textPage('A report', ...filler), textPage('Knowing facilitation of crimes', ...filler)] }),
  );
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page
    .getByText(/report/i)
    .last()
    .dblclick();
  await expect(page.locator('[data-page-text] span').first()).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('knowing facilitation');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(page.getByLabel('Page, of 2')).toHaveValue('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F7');
  for (let i = 0; i < 2; i++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('2');
  await quotes(page).click();
  await expect(firstCard(page)).toContainText('Against');
  await expect(firstCard(page)).toContainText('Exact');
});

test('a page that attacks and a PDF that attacks run nothing and fetch nothing', async ({ workbench }) => {
  const { page, folder } = workbench;
  const bait = await trap();
  const asked: string[] = [];
  const spoke: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    spoke.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => spoke.push(popup.url()));
  try {
    const [html, pdf] = [join(folder, 'attack.html'), join(folder, 'attack.pdf')];
    await writeFile(html, hostileHtml(bait.address));
    await writeFile(pdf, hostilePdf(bait.address));
    await workbench.addFiles([html, pdf]);
    await countSources(page, 2);

    await openTitled(page, 'An ordinary report');
    await page.getByRole('button', { name: 'More for this document' }).click();
    await page.getByRole('menuitem', { name: 'Original' }).click();
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('This report is about the conduct of platforms')).toBeVisible();
    await frame.getByText('a link out of the report').click();
    await expect(page.getByRole('dialog').getByText(`${bait.address}/link`)).toBeVisible();
    await page.keyboard.press('Escape');
    await frame.getByText('a link that is a script').click();
    await page.waitForTimeout(1500);
    const left = await page.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument;
      const all = [...(inside?.querySelectorAll('*') ?? [])];
      return {
        elements: all
          .map((one) => one.localName)
          .filter((name) => /^(?:script|iframe|object|embed|form|input|link|meta|base|svg|video|audio)$/.test(name)),
        handlers: all.flatMap((one) =>
          one.getAttributeNames().filter((name) => /^on|^href$|^srcset$|^action$/.test(name)),
        ),
        escaped: 'escaped' in window,
        // Its own styles are there all the same, less what they would have fetched.
        fonts: all.flatMap((one) => (one.localName === 'p' ? getComputedStyle(one).fontFamily === 'x' : [])),
        // What it wrote in the names that the reader itself uses within the frame.
        borrowed: all.flatMap((one) =>
          one.localName === 'p' ? one.getAttributeNames().filter((name) => name.startsWith('data-')) : [],
        ),
      };
    });
    expect(left).toEqual({
      elements: ['meta', 'meta'],
      handlers: [],
      escaped: false,
      fonts: [true, false],
      borrowed: [],
    });
    // While the page was read, before anything was taken out of it.
    expect(workbench.refused.splice(0).length).toBeGreaterThan(0);

    await page
      .getByRole('tab', { name: /^Library/ })
      .or(page.getByRole('button', { name: /^Library/ }))
      .first()
      .click();
    await openTitled(page, 'An ordinary page');
    await expect(page.locator('[data-page-text] span:visible').first()).toContainText('An ordinary page');
    await page.getByRole('button', { name: `Link to ${bait.address}/link` }).click();
    await expect(page.getByRole('dialog').getByText(`${bait.address}/link`)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1500);

    expect(bait.visits).toEqual([]);
    expect(asked.filter((address) => address.startsWith(bait.address))).toEqual([]);
    expect(spoke).toEqual([]);
    expect(await page.evaluate(() => 'escaped' in window)).toBe(false);
  } finally {
    bait.close();
  }
});
