import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { pictured } from '../support/scanned-pdf';
import { smallPdf, textPage } from '../support/small-pdf';
import { countSources, expect, test } from './workbench';

/** Opens the only source and prints it whole; what the sheet held at that moment stays in the page, to be put on paper. */
async function printed(page: Page, press: () => Promise<void>): Promise<{ pages: string[]; sizes: number[][] }> {
  await page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('.print-sheet');
      if (!sheet) throw new Error('The window would print itself.');
      const kept = sheet.cloneNode(true) as HTMLElement;
      // Pictures by addresses that end with the sheet.
      for (const [at, image] of [...sheet.querySelectorAll('img')].entries()) {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        (kept.querySelectorAll('img')[at] as HTMLImageElement).src = canvas.toDataURL();
      }
      document.body.append(kept);
      document.body.dataset.called = document.title;
    };
  });
  await press();
  await page.getByRole('dialog').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-called', /\./);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.print-sheet')).toHaveCount(1);
  const paper = mupdf.Document.openDocument(await page.pdf({ format: 'Letter' }), 'application/pdf');
  const all = Array.from({ length: paper.countPages() }, (_, index) => paper.loadPage(index));
  return {
    pages: all.map((one) => one.toStructuredText('').asText()),
    sizes: all.map((one) => [...one.getBounds()]),
  };
}

const flowing = (text: string) => text.replace(/\s+/g, ' ');
const byKey = (page: Page) => () => page.keyboard.press('Control+p');

async function openOnly(page: Page): Promise<void> {
  await countSources(page, 1);
  await page.getByRole('option').first().dblclick();
  await expect(page.locator('[data-page-text]:visible, iframe:visible').first()).toBeVisible();
}

test('a long statement is printed as text on numbered white pages, in the dark too', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'statement.txt');
  const part = (at: number) =>
    `Paragraph ${at} of the statement. ${'Platforms must not profit from trafficking. '.repeat(8)}`;
  await writeFile(path, Array.from({ length: 40 }, (_, at) => part(at + 1)).join('\n\n'));
  await workbench.addFiles([path]);
  await openOnly(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { pages } = await printed(page, byKey(page));
  expect(pages.length).toBeGreaterThan(2);
  expect(flowing(pages.join(' '))).toContain('Paragraph 1 of the statement. Platforms must not profit');
  expect(flowing(pages.join(' '))).toContain('Paragraph 40 of the statement.');
  for (const [at, text] of pages.entries()) {
    // The foot of each page has its number, and nothing of the window is on it.
    expect(text).toMatch(new RegExp(`^${at + 1}\\s`));
    expect(text).not.toContain('Library');
    expect(text).not.toContain('Inspector');
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colors = await page
    .locator('.print-sheet')
    .evaluate((sheet) => [getComputedStyle(sheet).color, getComputedStyle(document.body).backgroundColor]);
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('the reading view of a PDF is printed in the range asked for, under its page numbers', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'record.pdf');
  await writeFile(path, smallPdf({ pages: [1, 2, 3].map((at) => textPage(`Exhibit ${at} of the record`)) }));
  await workbench.addFiles([path]);
  await openOnly(page);
  await page.getByRole('button', { name: 'More for this document' }).click();
  await page.getByRole('menuitem', { name: 'Reading view' }).click();
  const { pages } = await printed(page, async () => {
    await page.keyboard.press('Control+p');
    await page.getByLabel('Pages').fill('2-3');
  });
  const text = flowing(pages.join(' '));
  expect(text).toMatch(/Page 2 Exhibit 2 of the record Page 3 Exhibit 3 of the record/);
  expect(text).not.toContain('Exhibit 1');
});

test('a picture is printed on a page of its own, turned as it is shown', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.png');
  await writeFile(path, pictured(smallPdf({ pages: [textPage('A photograph')] }), 0, 72).png);
  await workbench.addFiles([path]);
  await openOnly(page);
  await page.keyboard.press('r');
  const { sizes } = await printed(page, byKey(page));
  expect(sizes).toHaveLength(1);
  const shape = await page
    .locator('.print-sheet img')
    .evaluate((image: HTMLImageElement) => image.naturalWidth > image.naturalHeight);
  expect(shape).toBe(true);
});

test('a saved page as it looked is printed from a frame that no script runs in', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'news.html');
  await writeFile(
    path,
    '<!doctype html><title>News of the Senate</title><h1 style="color: #c00">News of the Senate</h1><p>The bill was read twice and referred.</p><script>parent.document.body.dataset.ran = "yes"</script>',
  );
  await workbench.addFiles([path]);
  await openOnly(page);
  await page.getByRole('button', { name: 'More for this document' }).click();
  await page.getByRole('menuitem', { name: 'Original' }).click();
  await expect(page.frameLocator('iframe').getByText('read twice and referred')).toBeVisible();
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')?.get;
    if (!own) throw new Error('This browser has no frames.');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = own.call(this) as Window;
        view.print = () => {
          const { sandbox, contentDocument } = this;
          const color = getComputedStyle(contentDocument?.querySelector('h1') as Element).color;
          document.body.dataset.printed = `${sandbox.value}: ${contentDocument?.body.textContent} (${document.title}) ${color}`;
        };
        return view;
      },
    });
  });
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByRole('button', { name: 'Print', exact: true }).click();
  const body = page.locator('body');
  await expect(body).toHaveAttribute(
    'data-printed',
    /^allow-same-origin allow-modals: [\s\S]*read twice and referred[\s\S]*\(news\.html\) rgb\(204, 0, 0\)$/,
  );
  await expect(body).not.toHaveAttribute('data-ran', 'yes');
  await expect(page.locator('.print-frame')).toHaveCount(0);
  // While the page was read, before its styles were taken out of it to be given to it by script.
  expect(workbench.refused.splice(0).filter((message) => !/inline style/.test(message))).toEqual([]);
});
