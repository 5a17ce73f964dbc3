import { countSources, expect, sentence, test, writeDocuments } from './workbench';

test('what is open is open again after a reload and a new start: tabs, the one in front, and the place behind them', async ({
  workbench,
}) => {
  const paths = await writeDocuments(workbench.folder);
  await workbench.addFiles([paths.ruling, paths.statement, paths.bibliography]);
  await countSources(workbench.page, 3);
  const tabs = () => workbench.page.getByRole('tablist', { name: 'Open places' }).getByRole('tab');
  const search = () => workbench.page.getByRole('searchbox', { name: 'Search the library' });

  // In front or behind: a document that was read has a heading.
  const read = (title: RegExp) => workbench.page.locator('h1').filter({ hasText: title });

  for (const title of [/Doe v\. Backpage/, /statement/i, /Twenty-Six Words/]) {
    await workbench.page.getByRole('option', { name: title }).first().click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByRole('tab', { name: 'Library' }).click();
  }
  await expect(tabs()).toHaveText([/Library/, /Doe v/, /statement/i, /Twenty-Six/]);
  await search().fill('litigation');
  await expect(workbench.page.getByText(sentence).first()).toBeVisible();
  await tabs().nth(1).click();
  await expect(read(/statement/i).first()).toBeAttached();

  await test.step('a reload shows the document that was in front, and reads no other', async () => {
    // Written down a moment after the last click.
    await expect
      .poll(async () => {
        const settings = (await workbench.call('settings.get', {})) as Record<string, { active?: string; tabs?: [] }>;
        const open = settings['window.open'];
        return [open?.tabs?.length, open?.active === 'library'];
      })
      .toEqual([3, false]);
    await workbench.reload();
    await expect(tabs()).toHaveText([/Library/, /Doe v/, /statement/i, /Twenty-Six/]);
    await expect(tabs().nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(read(/Doe v/).first()).toBeAttached();
    await expect(read(/statement/i)).toHaveCount(0);
  });

  await test.step('a source that is gone by then, or in the bin, is dropped without a word', async () => {
    const find = async (query: string) => {
      const scope = { query };
      const [only] = (await workbench.call('sources.ids', {
        scope,
        sort: { by: 'title', descending: false },
      })) as string[];
      return only as string;
    };
    const statement = await find('title:statement');
    const book = await find('title:twenty');
    await workbench.call('sources.bin', { ids: [statement, book] });
    await workbench.call('sources.purge', { ids: [statement] });
    await workbench.restart();
    await expect(tabs()).toHaveText([/Library/, /Doe v/]);
    await expect(tabs().nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.page.getByRole('alert')).toHaveCount(0);
  });

  await tabs().nth(0).click();
  await expect(search()).toHaveValue('litigation');
  await expect(workbench.page.getByText(sentence).first()).toBeVisible();
});
