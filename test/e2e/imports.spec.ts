import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { countSources, expect, test } from './workbench';

const documents = 250;

/** Long enough that an import of all of them can be stopped on its way. */
const body = 'The committee heard testimony on platforms, and on what they knew. '.repeat(900);

async function caseFile(folder: string): Promise<string> {
  const path = join(folder, 'Case file');
  await mkdir(path);
  for (let i = 1; i <= documents; i++)
    await writeFile(join(path, `exhibit-${String(i).padStart(3, '0')}.txt`), `Exhibit ${i}\n\n${body}`);
  await writeFile(join(path, 'empty.txt'), '');
  return path;
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(command);
  await page.getByRole('option', { name: command, exact: true }).or(page.getByRole('option').first()).first().click();
}

test('a folder is added: its progress is seen, it is stopped, taken up again, and what failed is tried again', async ({
  workbench,
}) => {
  test.setTimeout(180_000);
  const { page } = workbench;
  const folder = await caseFile(workbench.folder);
  await run(page, 'Activity');
  await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible();
  await page.getByRole('button', { name: 'Other ways to add sources' }).click();
  await workbench.chosen([folder], () => page.getByRole('menuitem', { name: 'A folder…' }).click());
  const job = page
    .getByRole('listitem')
    .filter({ hasText: /Started|started/ })
    .first();
  await expect(job.getByRole('progressbar')).toBeVisible({ timeout: 60_000 });
  await job.getByRole('button', { name: 'Cancel' }).click();
  await expect(job).toContainText('Cancelled');
  const added = page.getByRole('button', { name: /^All sources/ }).first();
  await expect(added).not.toContainText(String(documents));
  await job.getByRole('button', { name: 'Take up again' }).click();
  await expect(job).toContainText('Done, 1 not added', { timeout: 120_000 });
  await countSources(page, documents);
  await expect(job).toContainText(`${documents} added, 1 not added.`);

  await job.getByRole('radiogroup').getByText('Not added', { exact: true }).click();
  const lines = job.getByRole('list').getByRole('listitem');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('empty.txt');
  await job.getByRole('button', { name: 'Try those not added again' }).click();
  await expect(job).toContainText('Done, 1 not added');
  await job.getByRole('radiogroup').getByText('Added', { exact: true }).click();
  await lines.first().getByRole('button').click();
  await expect(page.getByRole('tab', { name: /Exhibit/i })).toBeVisible();
});

test('files and references are pasted', async ({ workbench }) => {
  const { page } = workbench;
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['A statement on okapis.'], 'okapi.txt'));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await countSources(page, 1);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  const dialog = page.getByRole('dialog', { name: 'Paste as sources' });
  await expect(dialog.getByLabel('What you copied')).toHaveValue(/817 F\.3d 12/);
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  await countSources(page, 2);
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText('817 F.3d 12 (1st Cir. 2016)');
});
