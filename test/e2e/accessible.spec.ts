import { axeFindings } from '../support/axe';
import { countSources, expect, test, writeDocuments } from './workbench';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in any place, ${scheme}`, async ({ workbench }) => {
    test.slow();
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page), 'empty library').toEqual([]);
    const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
    await workbench.addFiles([ruling, statement, bibliography]);
    await countSources(page, 3);
    await page.getByText('The Twenty-Six Words').first().click();
    await expect(page.getByLabel('Publisher', { exact: true })).toBeVisible();
    expect(await axeFindings(page), 'library with inspector').toEqual([]);
    const search = page.getByRole('searchbox').or(page.getByLabel('Search the library')).first();
    await search.fill('trafficking');
    await search.press('Enter');
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await axeFindings(page), 'search').toEqual([]);
    await page.locator('mark').first().click();
    await expect(page.getByText('must not profit').first()).toBeVisible();
    expect(await axeFindings(page), 'reader').toEqual([]);
    for (const place of ['Quotations', 'Duplicates', 'Manage tags', 'Bin']) {
      await page
        .getByRole('button', { name: new RegExp(`^${place}`) })
        .first()
        .click();
      await page.waitForTimeout(400);
      expect(await axeFindings(page), place).toEqual([]);
    }
    for (const button of ['Settings', 'Help']) {
      await page
        .getByRole('button', { name: new RegExp(`^${button}`) })
        .first()
        .click();
      await page.waitForTimeout(500);
      expect(await axeFindings(page), button).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
