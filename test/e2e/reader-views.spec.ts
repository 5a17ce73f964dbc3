import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { lockedPdf } from '../support/locked-pdf';
import { smallPdf, textPage } from '../support/small-pdf';
import { smallTiff } from '../support/small-tiff';
import { countSources, expect, test } from './workbench';

async function open(page: Page, title: string): Promise<void> {
  await page
    .getByRole('tab', { name: /^Library/ })
    .or(page.getByRole('button', { name: /^Library/ }))
    .first()
    .click();
  await page.getByRole('option').filter({ hasText: title }).first().dblclick();
}

const menu = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name: 'More for this document' }).filter({ visible: true }).first().click();
  await page.getByRole('menuitem', { name }).first().click();
};

test('a PDF behind a password asks for it, stays open beside another, and is printed', async ({ workbench }) => {
  const { page, folder } = workbench;
  const paths = [join(folder, 'sealed.pdf'), join(folder, 'plain.pdf')] as const;
  const sealed = smallPdf({ pages: [textPage('The sealed exhibit'), textPage('Its second page')] });
  await writeFile(paths[0], lockedPdf(sealed, 'open sesame'));
  await writeFile(paths[1], smallPdf({ pages: [textPage('A plain report on platforms')] }));
  await workbench.addFiles([...paths]);
  await countSources(page, 2);

  await open(page, 'plain report');
  await expect(page.getByLabel('Page, of 1')).toBeVisible();
  await open(page, 'sealed');
  const password = page.getByLabel('Password of sealed.pdf');
  await password.fill('guess');
  await password.press('Enter');
  await expect(page.getByText('That is not its password.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await password.fill('open sesame');
  await password.press('Enter');
  await expect(page.locator('[data-page-text] span').filter({ hasText: 'The sealed exhibit' })).toBeVisible();
  await expect(page.getByLabel('Page, of 2')).toHaveValue('1');

  await menu(page, /^Beside “A plain report/);
  await expect(page.locator('[data-page-text]').filter({ hasText: 'A plain report' }).last()).toBeVisible();
  await expect(page.locator('[data-page-text]').filter({ hasText: 'The sealed exhibit' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.evaluate(() => {
    window.print = () => {
      const sheets = [...document.querySelectorAll<HTMLImageElement>('.print-sheet img')];
      document.body.dataset.printed = sheets.map((one) => one.naturalWidth > 0).join(' ');
    };
  });
  await menu(page, /^Print/);
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true true');
});

test('a PDF in a tab that is not seen lets its pages go, and shows them again where they were', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const paths = [join(folder, 'long.pdf'), join(folder, 'short.pdf')] as const;
  const pages = Array.from({ length: 12 }, (_, at) => textPage(`Exhibit ${at + 1} of the long record`));
  await writeFile(paths[0], smallPdf({ pages }));
  await writeFile(paths[1], smallPdf({ pages: [textPage('A short order')] }));
  await workbench.addFiles([...paths]);
  await countSources(page, 2);

  await open(page, 'Exhibit 1 of');
  const number = page.getByLabel('Page, of 12');
  await number.fill('7');
  await number.press('Enter');
  const seventh = page.locator('[data-page-text="6"] span').filter({ hasText: 'Exhibit 7' });
  await expect(seventh).toBeVisible();
  await open(page, 'A short order');
  await expect(page.locator('[data-page-text] span').filter({ hasText: 'A short order' })).toBeVisible();
  const pdfWorkers = () => page.workers().filter((worker) => worker.url().includes('pdf.worker')).length;
  await expect.poll(pdfWorkers).toBeGreaterThanOrEqual(3);
  const both = pdfWorkers();
  const shown = page.locator('[data-page-text]');
  await expect(shown).toHaveCount(1, { timeout: 15_000 });
  // After a while its workers go too, and with them all the memory that they hold.
  await expect.poll(pdfWorkers, { timeout: 40_000 }).toBeLessThan(both);

  await page.getByRole('tab', { name: /Exhibit 1 of/ }).click();
  await expect(seventh).toBeVisible();
  await expect(number).toHaveValue('7');
});

test('typed pages lead back, and the wheel with Ctrl zooms the document', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'record.pdf');
  const pages = Array.from({ length: 40 }, (_, index) => textPage(`Page ${index + 1} of the record`));
  await writeFile(path, smallPdf({ pages }));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await open(page, 'record');
  const number = page.getByLabel('Page, of 40');
  await number.fill('30');
  await number.press('Enter');
  await expect(page.locator('[data-page-text]').filter({ hasText: 'Page 30 of the record' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(number).toHaveValue('1');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(number).toHaveValue('30');
  await page.getByRole('button', { name: /^Back to where you were/ }).click();
  await expect(number).toHaveValue('1');

  const zoom = page.getByLabel(/^Zoom: /);
  const percent = async () => Number.parseInt((await zoom.textContent()) ?? '', 10);
  const before = await percent();
  await page.getByRole('document', { name: 'Document' }).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(percent).toBeGreaterThan(before + 10);
  await page.keyboard.press('Control+0');
  await expect.poll(percent).toBe(before);
});

test('a TIFF of two pages is shown, fitted, zoomed and turned', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.tif');
  await writeFile(path, smallTiff({ width: 300, height: 1200, greys: [40, 200] }));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await open(page, 'exhibit');
  const first = page.getByRole('img', { name: 'exhibit.tif, page 1 of 2' });
  await expect(first).toBeVisible();
  await expect(page.getByRole('img', { name: 'exhibit.tif, page 2 of 2' })).toBeAttached();
  const fitted = await first.boundingBox();
  expect(fitted?.height).toBeLessThan(800);
  await page.keyboard.press('r');
  await expect.poll(async () => (await first.boundingBox())?.width ?? 0).toBeGreaterThan((fitted?.width ?? 0) * 2);
  await page.getByRole('button', { name: /^Larger/ }).click();
  await expect(page.getByLabel(/^Zoom: /)).not.toHaveText('100%');
  expect(await axeFindings(page)).toEqual([]);
});

test('a mail names what came with it, and opens it', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'annex.eml');
  const mail = [
    'From: Ann Roe <ann@example.org>',
    'To: staff@example.org',
    'Date: Thu, 4 May 2023 10:06:11 -0400',
    'Subject: The annex to the report',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Please find the annex attached.',
    '--part',
    'Content-Type: text/plain; charset=utf-8; name="figures.txt"',
    'Content-Disposition: attachment; filename="figures.txt"',
    '',
    'Figures of the annex',
    '',
    'There were 92 addresses of a hundred in five countries.',
    '--part--',
    '',
  ];
  await writeFile(path, mail.join('\r\n'));
  await workbench.addFiles([path]);
  await countSources(page, 2);
  await open(page, 'The annex to the report');
  const attached = page.getByRole('region', { name: 'Attached' });
  await expect(attached.getByRole('button')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await attached.getByRole('button').click();
  await expect(
    page.locator('[data-page-text]').filter({ hasText: 'There were 92 addresses', visible: true }),
  ).toBeVisible();
});

test('dark paper is kept for the next document and after a restart', async ({ workbench }) => {
  const { page, folder } = workbench;
  const paths = [join(folder, 'first.pdf'), join(folder, 'next.pdf')] as const;
  await writeFile(paths[0], smallPdf({ pages: [textPage('The first report')] }));
  await writeFile(paths[1], smallPdf({ pages: [textPage('The next report')] }));
  await workbench.addFiles([...paths]);
  await countSources(page, 2);
  const paper = page.getByRole('group', { name: 'Page 1', exact: true }).filter({ visible: true });
  await open(page, 'The first report');
  await expect(paper).not.toHaveAttribute('data-dark');
  await menu(page, /^Dark paper/);
  await expect(paper).toHaveAttribute('data-dark');
  await open(page, 'The next report');
  await expect(paper).toHaveAttribute('data-dark');
  await workbench.reload();
  await open(page, 'The first report');
  await expect(paper).toHaveAttribute('data-dark');
  await menu(page, /^White paper/);
  await expect(paper).not.toHaveAttribute('data-dark');
});
