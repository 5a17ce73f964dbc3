import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

export interface Place {
  name: string;
  show(page: Page): Promise<void>;
}

const sampleBrief = resolve(import.meta.dirname, '../../../resources/sample/brief.md');

/** A place by its name, and how it is come to. */
export function place(name: string, show: (page: Page) => Promise<unknown>): Place {
  return {
    name,
    async show(page) {
      await show(page);
    },
  };
}

export const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: false }).first().click();
}

export async function side(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).first().click();
}

export async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.fill(query);
  await box.press('Enter');
  await page.waitForTimeout(500);
}

export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('dialog').getByRole('option', { name }).first().click();
}

export async function inspect(page: Page, title: string, tab: RegExp): Promise<void> {
  await search(page, `title:"${title}"`);
  await page.getByRole('list', { name: 'Sources found' }).getByText(title).first().click();
  await page.getByRole('tab', { name: tab }).last().click();
}

/** A source in the reader; the `nth` of those that are called so. */
export async function open(page: Page, title: string, nth = 0): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(title);
  // The palette's offer to search every page holds the title too, and is there first.
  await page
    .getByRole('dialog')
    .getByRole('option', { name: title })
    .filter({ hasNotText: 'Search every page' })
    .nth(nth)
    .click();
  await page.waitForTimeout(900);
}

export async function keptBrief(page: Page): Promise<void> {
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

export const brief = (page: Page): Promise<void> => chooseBrief(page, sampleBrief);

async function chooseBrief(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await side(page, /^Check a brief/);
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: /Choose|Check/ })
    .last()
    .click();
  await (await chooser).setFiles(file);
  await page.waitForTimeout(2500);
}

/** A line of the menu of the document in front. */
export async function more(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this document' }).filter({ visible: true }).first().click();
  await page.getByRole('menuitem', { name: line }).first().click();
}

export async function toPage(page: Page, number: string): Promise<void> {
  const box = page
    .getByLabel(/^Page, of /)
    .filter({ visible: true })
    .first();
  await box.fill(number);
  await box.press('Enter');
  await page.waitForTimeout(1200);
}

/** Draws the pointer over the words from one run of them to another. */
export async function select(page: Page, from: number, to: number): Promise<void> {
  const runs = page.locator('[data-page-text] span, [data-page-text] p').filter({ hasText: /\w{3}/, visible: true });
  const height = page.viewportSize()?.height ?? 800;
  const seen: { x: number; y: number; width: number; height: number }[] = [];
  // The words of a page are laid once the scroll rests.
  for (let tries = 0; seen.length <= to && tries < 20; tries += 1) {
    await page.waitForTimeout(200);
    const boxes = await Promise.all((await runs.all()).map((run) => run.boundingBox()));
    seen.splice(0, Number.POSITIVE_INFINITY);
    for (const box of boxes) if (box && box.y > 100 && box.y + box.height < height - 60) seen.push(box);
  }
  const [first, last] = [seen[from], seen[to]];
  if (!first || !last) throw new Error('There are no such words on the screen.');
  await page.mouse.move(first.x + 6, first.y + 8);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width * 0.7, last.y + last.height - 6, { steps: 8 });
  await page.mouse.up();
  await page.waitForTimeout(600);
}

const draft = `# Why the duty is there

The Court said that "the remedy is through legislation, not through litigation." Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016).
It held that "[t]he remedy is not through legislation, but through litigation." Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016).
The staff found that "the company knew of everything and told nobody about it at any time." Backpage.com's Knowing Facilitation of Online Sex Trafficking 4 (2017).
See also Morse v. Frederick, 551 U.S. 393 (2007); Smith v. Nobody, 999 U.S. 1 (2031); 47 U.S.C. § 230(c)(1).
`;

/** A draft with quotations that do not hold, chosen to be checked. */
export async function draftBrief(page: Page): Promise<void> {
  await chooseBrief(page, { name: 'draft.md', mimeType: 'text/markdown', buffer: Buffer.from(draft) });
}

/** A fresh window, for what is answered otherwise from its first call on. */
export async function again(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: 'Add files' }).first().waitFor();
  await page.waitForTimeout(300);
}
