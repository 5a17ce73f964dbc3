import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { dragOver } from './drag-over';
import { pasted } from './pasted';
import { countSources, expect, test } from './workbench';

test('quotations are picked by hand, tagged, saved and deleted together; a key takes what is selected at that moment', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'statement.txt');
  await writeFile(path, 'First sentence of all. Second sentence of it. Third sentence of them.\n');
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page.getByText('statement').first().dblclick();
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  for (const [from, to] of [
    ['First', 'all.'],
    ['Second', 'it.'],
  ] as const) {
    await dragOver(page, from, to);
    await expect(bar).toBeVisible();
    await page.keyboard.press('q');
    await expect(page.getByRole('button', { name: new RegExp(`^Quotation: “${from}`) })).toBeVisible();
  }

  // A key at once after other words are selected: no moment passes in which the window could take them up.
  await dragOver(page, 'First', 'all.');
  await expect(bar).toBeVisible();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-page-text]') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf('Third sentence');
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 'Third sentence'.length);
    }
    const key = { key: 'C', shiftKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect(page.getByText('Copied with its citation.').first()).toBeVisible();

  await page
    .getByRole('button', { name: /^Quotations/ })
    .first()
    .click();
  expect(await pasted(page)).toMatch(/^“Third sentence” /);
  const rows = page.getByRole('list', { name: 'Quotations', exact: true }).getByRole('listitem');
  await expect(rows).toHaveCount(2);

  await page.getByRole('checkbox', { name: /Second sentence/ }).focus();
  await page.keyboard.press('Space');
  const chosen = page.getByRole('toolbar', { name: 'Selected quotations' });
  await expect(chosen).toContainText('1 quotation selected');
  const saved = await workbench.saved('picked.md', async () => {
    await chosen.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /Markdown/ }).click();
  });
  await expect(async () => expect(await readFile(saved, 'utf8')).toContain('Second sentence of it.')).toPass();
  expect(await readFile(saved, 'utf8')).not.toContain('First sentence');

  await chosen.getByRole('button', { name: 'Select all 2' }).click();
  await expect(chosen).toContainText('2 quotations selected');
  expect(await axeFindings(page)).toEqual([]);
  await chosen.getByRole('button', { name: 'Tag' }).click();
  const tag = page.getByRole('dialog').getByLabel('Tag to put on');
  await tag.fill('opening');
  await tag.press('Enter');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(rows.filter({ hasText: 'opening' })).toHaveCount(2);
  await chosen.getByRole('button', { name: 'Delete the quotations' }).click();
  await expect(rows).toHaveCount(0);
  await expect(chosen).toBeHidden();
  await page
    .getByRole('button', { name: /^Undo: Delete 2 quotations/ })
    .first()
    .click();
  await expect(rows.filter({ hasText: 'opening' })).toHaveCount(2);
});
