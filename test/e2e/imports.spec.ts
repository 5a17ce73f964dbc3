import { countSources, expect, test } from './workbench';

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
