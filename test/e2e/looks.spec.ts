import type { Page } from '@playwright/test';
import { countSources, expect, test, writeDocuments } from './workbench';

interface Box {
  x: number;
  width: number;
}

/** The parts of each row as they stand at one moment: asked for one after another, they may be from two layouts. */
function partsOfRows(page: Page): Promise<Box[][]> {
  return page.getByRole('option').evaluateAll((rows) =>
    rows.map((row) =>
      ['words', 'badges', 'byline', 'date'].map((name) => {
        const part = row.querySelector(`[class*="_${name}_"]`);
        if (!part) throw new Error(`A row shows no ${name}`);
        const { x, width } = part.getBoundingClientRect();
        return { x, width };
      }),
    ),
  );
}

async function show(page: Page, column: string): Promise<void> {
  await page.getByRole('button', { name: 'What each row shows' }).click();
  await page.getByRole('menuitemcheckbox', { name: column, exact: true }).click();
  await page.keyboard.press('Escape');
}

test('with all columns shown, courts and dates stand below one another and nothing lies over another thing', async ({
  workbench,
}) => {
  const { page } = workbench;
  const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, statement, bibliography]);
  await countSources(page, 3);
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.getByRole('option').first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(3);
  await page.keyboard.press('t');
  const tags = page.getByRole('dialog', { name: /^Tag/ });
  await tags.getByRole('combobox').or(tags.getByRole('textbox')).first().fill('Statutory interpretation');
  await page.keyboard.press('Enter');
  await tags.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('option').filter({ hasText: 'Statutory interpretation' })).toHaveCount(3);
  await show(page, 'Court, outlet or author');
  await show(page, 'Date');
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    // The list takes a new width, a column or a tag up a moment later.
    await expect(async () => {
      const rows = await partsOfRows(page);
      expect(rows).toHaveLength(3);
      for (const parts of rows) {
        for (const [index, part] of parts.entries()) {
          const before = parts[index - 1];
          if (before) expect(part.x, `part ${index} at ${width}`).toBeGreaterThanOrEqual(before.x + before.width);
        }
        expect(parts[0]?.width, 'room for a title').toBeGreaterThan(180);
      }
      expect(
        [...new Set(rows.map((parts) => Math.round(parts[2]?.x ?? Number.NaN)))],
        'where courts begin',
      ).toHaveLength(1);
    }).toPass({ timeout: 10_000 });
  }
  // A wide window gives the inspector room; its edge is moved by keys, remembered, and put back.
  const edge = page.getByRole('separator', { name: 'Width of the inspector' });
  const toEdge = () =>
    edge.evaluate((element) => window.innerWidth - Math.round(element.getBoundingClientRect().right));
  const remembered = async () =>
    ((await workbench.call('settings.get', {})) as Record<string, unknown>)['window.panels'];
  await expect.poll(toEdge).toBe(460);
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(toEdge).toBe(476);
  await expect.poll(remembered).toEqual({ inspector: 476 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(toEdge).toBe(476);
  await page.keyboard.press('Enter');
  await expect.poll(toEdge).toBe(348);
  await expect.poll(remembered).toEqual({});
});

test('nothing is exported out of nothing; what deletes is asked with the focus on keeping', async ({ workbench }) => {
  const { page } = workbench;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: /^Export/ });
  await expect(dialog).toContainText('There is no source here to export.');
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New collection' }).click();
  const naming = page.getByRole('textbox', { name: 'Name of the collection' });
  await naming.fill('Hearing');
  await naming.press('Enter');
  const made = page.getByRole('treeitem', { name: /Hearing/ });
  await made.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(made).toBeVisible();
});
