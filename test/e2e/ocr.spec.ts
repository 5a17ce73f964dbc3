import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe';
import { markedScan } from '../support/marked-scan';
import { pictured, scanned } from '../support/scanned-pdf';
import { smallPdf } from '../support/small-pdf';
import { tiffOf } from '../support/small-tiff';
import { jpegOf, orientations, type Pixels, pngOf, storedAs } from '../support/turned-picture';
import { dragOver } from './drag-over';
import { countSources, expect, overTheWebOnly, test } from './workbench';

const lines = ['The company knowingly', 'facilitated the sale of children', 'through its own website'];
const page_ = { lines: lines.map((text, i) => ({ x: 72, y: 120 + i * 40, text, size: 24 })) };

/** Each word lies where it was printed: the picture was made of this page. */
async function expectInPlace(page: Page, index: number): Promise<void> {
  const place = await page.evaluate((at) => {
    const layers = document.querySelectorAll<HTMLElement>(`[data-page-text="${at}"]`);
    const layer = [...layers].find((one) => one.parentElement?.checkVisibility()) as HTMLElement;
    const word = [...layer.querySelectorAll('b, u')].find((one) => one.textContent === 'company') as HTMLElement;
    const [whole, box] = [(layer.parentElement as HTMLElement).getBoundingClientRect(), word.getBoundingClientRect()];
    return { left: (box.left - whole.left) / whole.width, bottom: (box.bottom - whole.top) / whole.height };
  }, index);
  expect(place.left).toBeGreaterThan(0.17);
  expect(place.left).toBeLessThan(0.22);
  expect(Math.abs(place.bottom - 126 / 792)).toBeLessThan(0.015);
}

/** The picture that is shown is the page as it was printed: nearly all of its pixels are as dark. */
async function expectUpright(page: Page, index: number, upright: Pixels): Promise<void> {
  const dark = [...upright.pixels.keys()].filter((pixel) => (upright.pixels[pixel] ?? 255) < 60);
  const shown = await page.evaluate(
    async ({ at, dark }) => {
      const images = document.querySelectorAll<HTMLImageElement>(`img:has(~ [data-page-text="${at}"])`);
      const image = [...images].find((one) => one.checkVisibility());
      if (!image) throw new Error('No picture is shown.');
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      const box = image.getBoundingClientRect();
      const same = dark.filter((pixel) => (data[pixel * 4] ?? 255) < 120).length;
      return { width, height, same, ratio: box.width / box.height };
    },
    { at: index, dark },
  );
  expect([shown.width, shown.height]).toEqual([upright.width, upright.height]);
  expect(shown.ratio).toBeCloseTo(upright.width / upright.height, 1);
  expect(shown.same / dark.length).toBeGreaterThan(0.95);
}

async function readWithOcr(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read it with OCR' }).click();
  await expect(page.getByText('The one file can be searched')).toBeVisible({ timeout: 60_000 });
}

/** Searches, and opens the first page that is found. */
async function openHit(page: Page, query: string): Promise<void> {
  const search = page.getByRole('searchbox').first();
  await search.fill(query);
  await search.press('Enter');
  await page
    .getByRole('button', { name: /^p\. \d/ })
    .first()
    .click();
}

test('a scan is read from the status line, then searched, selected and quoted over its picture', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.pdf');
  await writeFile(path, scanned(smallPdf({ pages: [page_] })));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await expect(page.getByText('1 of 1 file awaits OCR')).toBeVisible();
  await readWithOcr(page);

  await openHit(page, '"sale of children"');
  const note = page.getByRole('button', { name: /^Read by machine · \d+% sure/ });
  await expect(note).toBeVisible();
  await expect(note).toHaveAttribute('aria-pressed', 'true');

  await expect(page.locator('[data-page-text] .machineLine').first()).toBeVisible();
  await expectInPlace(page, 0);

  await page.keyboard.press('F7');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('The company knowingly facilitated the sale');
  await expect(card).toContainText('Exact');
  await expect(card).toContainText('Read by machine: compare with the picture');
  expect(await axeFindings(page)).toEqual([]);

  await note.click();
  await expect(note).toHaveAttribute('aria-pressed', 'false');
});

test('a photographed page is read, and quoted over its picture', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.png');
  await writeFile(path, pictured(smallPdf({ pages: [page_] })).png);
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await readWithOcr(page);
  await openHit(page, '"sale of children"');
  await expect(page.getByRole('button', { name: /^Read by machine · \d+% sure/ })).toBeVisible();
  await expect(page.locator('[data-page-text] .machineLine').first()).toBeAttached();
  await expectInPlace(page, 0);
  // The words stay on their picture when it is turned and made larger.
  await page.getByRole('button', { name: 'Larger (Ctrl +)' }).click();
  await expectInPlace(page, 0);

  // Whole lines, as a triple click or Shift with an arrow selects them: the end lies between two lines.
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('[data-page-text] .machineLine');
    if (first && second) document.getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
  });
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await dragOver(page, 'The', 'children');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('The company knowingly facilitated the sale of children');
  await expect(card).toContainText('Exact');
  await expect(card).toContainText('Read by machine: compare with the picture');
  const mark = page.getByRole('button', { name: /^Quotation: “The company/ });
  await expect(mark).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('r');
  const sideways = await page.evaluate(() => {
    const layer = document.querySelector('[data-page-text]') as HTMLElement;
    const word = [...layer.querySelectorAll('b, u')].find((one) => one.textContent === 'company') as HTMLElement;
    const [whole, box] = [(layer.parentElement as HTMLElement).getBoundingClientRect(), word.getBoundingClientRect()];
    return { left: (box.left - whole.left) / whole.width, top: (box.top - whole.top) / whole.height };
  });
  // Turned clockwise, the head of the page is at the right.
  expect(sideways.left).toBeGreaterThan(0.8);
  expect(sideways.top).toBeLessThan(0.25);
});

test('every page of a fax is read, found and shown with its words', async ({ workbench }) => {
  const { page, folder } = workbench;
  const path = join(folder, 'fax.tif');
  const later = { lines: page_.lines.map((line) => ({ ...line, text: line.text.replace('children', 'minors') })) };
  const pages = [0, 1].map((index) => pictured(smallPdf({ pages: [page_, later] }), index));
  await writeFile(path, tiffOf(pages));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await readWithOcr(page);
  await openHit(page, '"sale of minors"');
  await expect(page.getByLabel('Page, of 2')).toHaveValue('2');
  await expect(page.locator('[data-page-text="1"] .machineLine').first()).toBeAttached();
  await expectInPlace(page, 1);
});

test(
  'pages that a scanner stored turned or mirrored are shown upright, with their words on them',
  overTheWebOnly('pictures are read and painted by the same code'),
  async ({ workbench }) => {
    const { page, folder } = workbench;
    const upright = pictured(smallPdf({ pages: [page_] }), 0, 110);
    const path = join(folder, 'turned.tif');
    await writeFile(path, tiffOf(orientations.map((one) => ({ ...storedAs(upright, one), orientation: one }))));
    await workbench.addFiles([path]);
    await countSources(page, 1);
    await readWithOcr(page);
    await page.getByRole('option').first().dblclick();
    for (const index of orientations.keys()) {
      await page.getByLabel('Page, of 8').fill(String(index + 1));
      await page.getByLabel('Page, of 8').press('Enter');
      await expect(page.locator(`[data-page-text="${index}"] .machineLine`).first()).toBeAttached();
      await expectUpright(page, index, upright);
      await expectInPlace(page, index);
    }
  },
);

test(
  'a photograph from a camera that was held upright or on its head is read, found and quoted',
  overTheWebOnly('pictures are read and painted by the same code'),
  async ({ workbench }) => {
    const { page, folder } = workbench;
    const upright = pictured(smallPdf({ pages: [page_] }), 0, 110);
    const paths = ([3, 5, 6, 8] as const).map((one) => {
      const png = one === 5 || one === 8;
      const path = join(folder, `photo ${one}.${png ? 'png' : 'jpg'}`);
      return { path, bytes: (png ? pngOf : jpegOf)(storedAs(upright, one), one) };
    });
    for (const { path, bytes } of paths) await writeFile(path, bytes);
    await workbench.addFiles(paths.map(({ path }) => path));
    await countSources(page, 4);
    await page.getByRole('button', { name: 'Read them with OCR' }).click();
    await expect(page.getByText('All 4 files can be searched')).toBeVisible({ timeout: 60_000 });
    const seen = new Set<string | null>();
    for (const nth of paths.keys()) {
      if (nth > 0) await page.getByRole('tab', { name: 'Library' }).click();
      await page.getByRole('option').nth(nth).dblclick();
      const picture = page.getByRole('img', { name: /^photo \d\.(?:jpg|png)$/ }).filter({ visible: true });
      await expect(picture).toBeVisible();
      seen.add(await picture.getAttribute('alt'));
      await expect(page.locator('[data-page-text] .machineLine:visible').first()).toBeAttached();
      await expectUpright(page, 0, upright);
      await expectInPlace(page, 0);
    }
    expect(seen.size).toBe(4);
    await dragOver(page, 'The', 'children');
    await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    await page.keyboard.press('q');
    await page.getByRole('tab', { name: /^Quotes/ }).click();
    const card = page.getByRole('article').first();
    await expect(card).toContainText('The company knowingly facilitated the sale of children');
    await expect(card).toContainText('Exact');
  },
);

test('a mark that came with a scan is shown on its picture, and gets its words when the page is read', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'exhibit.pdf');
  await writeFile(path, markedScan());
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page.getByRole('option').first().dblclick();
  const boxes = page.locator('[data-picture-mark]');
  await expect(boxes).toHaveCount(2);
  const share = await boxes.first().evaluate((box) => {
    const [own, whole] = [box.getBoundingClientRect(), (box.parentElement as HTMLElement).getBoundingClientRect()];
    return { left: (own.left - whole.left) / whole.width, bottom: (own.bottom - whole.top) / whole.height };
  });
  expect(share.left).toBeCloseTo(72 / 612, 1);
  expect(share.bottom).toBeGreaterThan(0.18);
  expect(share.bottom).toBeLessThan(0.23);
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').first();
  await expect(card).toContainText('A mark on the picture of the page');
  await expect(card).toContainText('reading the page with OCR gives it its words');
  // The mark in the margin is its way for keys; the picture itself can be pressed too.
  await page
    .getByRole('button', { name: /^Quotation: A mark on the picture/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Comment')).toHaveValue('The finding.');
  await page.keyboard.press('Escape');
  await boxes.first().evaluate((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
  });
  await expect(page.getByLabel('Comment')).toHaveValue('The finding.');
  await page.keyboard.press('Escape');
  expect(await axeFindings(page)).toEqual([]);

  await readWithOcr(page);
  await expect(page.getByRole('article').filter({ hasText: 'facilitated the sale of children' })).toBeVisible();
  await expect(boxes).toHaveCount(1);
  await expect(page.getByRole('article').filter({ hasText: 'No words could be read' })).toBeVisible();
});
