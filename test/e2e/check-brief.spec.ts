import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindingsInEveryScheme } from '../support/axe';
import { countSources, expect, overTheWebOnly, sentence, test, type Workbench, writeDocuments } from './workbench';

const doe = 'Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016)';
const brief = `# Argument

The court said that “${sentence}.” ${doe}. It never said that “the remedy is through litigation, not through legislation.”

The statute stands. 47 U.S.C. § 230(c)(1). *Id.* at 29. The Act of 2017 of 2017 changed it.
`;

/** A library with the ruling, and the brief on the disk. */
async function prepared(workbench: Workbench): Promise<string> {
  const { ruling } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling]);
  await countSources(workbench.page, 1);
  const path = join(workbench.folder, 'reply.md');
  await writeFile(path, brief);
  return path;
}

async function openBrief({ page, chosen }: Workbench, path: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Check a brief/ })
    .first()
    .click();
  await chosen([path], () => page.getByRole('button', { name: 'Choose a brief…' }).click());
  await expect(page.getByRole('heading', { name: 'reply.md' })).toBeVisible();
}

test('a brief’s quotations, citations and authorities, each pointing at its words', async ({ workbench }) => {
  const { page } = workbench;
  await openBrief(workbench, await prepared(workbench));
  const text = page.getByRole('region', { name: 'Text of the brief' });
  const shown = text.locator('[data-shown]');
  const toMend = page.getByRole('region', { name: 'To mend' });
  await expect(toMend.getByRole('listitem')).toHaveCount(1);
  await expect(toMend).toContainText('Altered');
  await expect(page.getByRole('region', { name: 'Verified' })).toContainText('Exact');
  await toMend.getByRole('button', { name: /through litigation, not through legislation/ }).click();
  await expect(shown).toContainText('the remedy is through litigation, not through legislation.');

  await page.getByRole('tab', { name: /^Citations/ }).click();
  const errors = page.getByRole('region', { name: 'Errors' });
  await expect(errors).toContainText('points at a page, but the citation just before is a statute');
  await expect(errors).toContainText('The year 2017 stands twice');
  await errors.getByRole('button', { name: 'Id. at 29' }).click();
  await expect(shown).toHaveText('Id. at 29');
  await text.getByRole('link', { name: 'of 2017 of 2017' }).click();
  await expect(errors.locator('[aria-current=true]')).toContainText('Year said twice');

  await page.getByRole('tab', { name: /^Authorities/ }).click();
  await expect(page.getByRole('region', { name: 'Statutes' })).toContainText('47 U.S.C. § 230');
  await page.getByRole('button', { name: /^Add 47 U\.S\.C\. § 230.* to the library$/ }).click();
  await countSources(page, 2);
  await expect(
    page.getByRole('region', { name: 'Statutes' }).getByRole('button', { name: 'Open the source' }),
  ).toBeVisible();
});

test('opened from the palette and read by keys alone; its report is saved', async ({ workbench }) => {
  const { page } = workbench;
  const path = await prepared(workbench);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('check a brief');
  await expect(page.getByRole('option', { name: /Check a brief/ }).first()).toBeVisible();
  await workbench.chosen([path], () => page.keyboard.press('Enter'));
  await expect(page.getByRole('heading', { name: 'reply.md' })).toBeVisible();
  await page.getByRole('tab', { name: /^Quotations/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Citations/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-shown]')).toHaveText('Id. at 29');

  await page.getByRole('button', { name: 'Save the report' }).click();
  const saved = await workbench.saved('check.md', () => page.getByRole('menuitem', { name: 'As Markdown' }).click());
  await expect(page.getByText(/^Saved the report/).first()).toBeVisible();
  const report = await readFile(saved, 'utf8');
  expect(report).toContain('1 of 2 quotations verified');
  expect(report).toContain('The year 2017 stands twice');
  await page.getByRole('button', { name: 'Close this brief' }).click();
  await expect(page.getByRole('button', { name: 'Choose a brief…' })).toBeVisible();
});

test('a file dropped there is checked, not added; one that is no brief says so', async ({ workbench }) => {
  const { page } = workbench;
  await page
    .getByRole('button', { name: /^Check a brief/ })
    .first()
    .click();
  const drop = (name: string, content: string) =>
    page.evaluate(
      ([file = '', words = '']) => {
        const data = new DataTransfer();
        data.items.add(new File([words], file));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
      },
      [name, content],
    );
  await drop('sheet.xlsx', 'no brief');
  await expect(page.getByText(/sheet\.xlsx is no brief/)).toBeVisible();
  await drop('reply.md', brief);
  await expect(page.getByRole('heading', { name: 'reply.md' })).toBeVisible();
  await expect(page.getByText('0 of 2 quotations verified')).toBeVisible();
  await countSources(page, 0);
});

test(
  'axe finds nothing wrong with a checked brief, in every scheme',
  overTheWebOnly('the page is the same, and so is what axe sees of it'),
  async ({ workbench }) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
    const path = await prepared(workbench);
    await page
      .getByRole('button', { name: /^Check a brief/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Choose a brief…' })).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'no brief yet').toEqual([]);
    await openBrief(workbench, path);
    for (const tab of ['Quotations', 'Citations', 'Authorities']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await page.getByRole('tabpanel').getByRole('button').last().focus();
      expect(await axeFindingsInEveryScheme(page), tab).toEqual([]);
    }
  },
);
