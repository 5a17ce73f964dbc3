import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countSources, expect, test } from './workbench';

const book = (title: string) => `TY  - BOOK\nAU  - Kosseff, Jeff\nTI  - ${title}\nPY  - 2019\nPB  - Cornell\nER  - \n`;

test('the focus stays where the work is: moved rows, dialogs, names typed in place', async ({ workbench }) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'books.ris');
  await writeFile(path, ['Alpha', 'Bravo', 'Charlie', 'Delta'].map(book).join(''));
  await workbench.addFiles([path]);
  await countSources(page, 4);
  const list = page.getByRole('listbox', { name: 'All sources' });
  await page.getByRole('option').nth(1).click();
  await expect(list).toBeFocused();

  await page.keyboard.press('Delete');
  await countSources(page, 3);
  await page.keyboard.press('Delete');
  await countSources(page, 2);
  await expect(list).toBeFocused();
  await page.keyboard.press('Control+z');
  await countSources(page, 3);
  await page.keyboard.press('Control+z');
  await countSources(page, 4);

  await page.getByRole('option', { name: /Bravo/ }).click();
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').getByLabel('Tag to put on')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByLabel('Tag to put on').fill('History');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(list).toBeFocused();

  const author = page.getByLabel('Author 1', { exact: true });
  await page.getByRole('button', { name: 'Remove Author Jeff Kosseff' }).click();
  await author.fill('Goldman, Eric');
  await author.press('Enter');
  await expect(author).toHaveValue('Eric Goldman');
  await expect(author).toBeFocused();

  const kind = page.getByLabel('Kind', { exact: true });
  await kind.click();
  await page.keyboard.type('newsp');
  await page.keyboard.press('Enter');
  await expect(kind).toHaveValue('Newspaper article');

  await page
    .getByRole('button', { name: /^Manage tags/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Rename History' }).click();
  await page.keyboard.type('Past');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename Past' })).toBeFocused();
});

test('the tagging queue: every tag is seen, the last one put on goes first, and Ctrl+Z takes it back', async ({
  workbench,
}) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'books.ris');
  await writeFile(path, ['Alpha', 'Bravo'].map(book).join(''));
  await workbench.addFiles([path]);
  await countSources(page, 2);
  await page.getByRole('button', { name: 'Go through and tag' }).click();
  const side = page.getByRole('region', { name: 'Tags of this source' });
  await expect(page.getByRole('region', { name: 'Text of the source' })).toContainText('Jeff Kosseff');
  const tags = ['Zoning of platforms', 'Yearly figures', 'Immunity of platforms', 'A first tag'];
  for (const tag of tags) {
    await page.keyboard.type(tag);
    await page.keyboard.press('Enter');
    await expect(side.getByText(tag, { exact: true })).toBeVisible();
  }
  const field = await side.getByPlaceholder('Type a tag').boundingBox();
  for (const tag of tags) {
    const chip = await side.getByText(tag, { exact: true }).boundingBox();
    expect((chip?.y ?? 0) + (chip?.height ?? 0), `${tag} stands above the field`).toBeLessThanOrEqual(field?.y ?? 0);
  }
  await page.keyboard.press('Backspace');
  await expect(side.getByText('A first tag', { exact: true })).toBeHidden();
  await expect(side.getByText('Zoning of platforms', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(side.getByText('A first tag', { exact: true })).toBeVisible();
});

test('the palette searches every page for what is no title', async ({ workbench }) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'statement.txt');
  await writeFile(path, 'A statement\n\nOkapis were seen near the river.\n');
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('okapis near river');
  await page.getByRole('option', { name: /Search every page for/ }).click();
  await expect(page.locator('mark', { hasText: 'Okapis' })).toBeVisible();
  await expect(page.getByLabel('Search the library')).toHaveValue('okapis near river');
});

test('at 200 percent titles and tags do not overlap, and the head of the list is whole', async ({ workbench }) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'books.ris');
  await writeFile(path, book('The Twenty-Six Words That Created the Internet'));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page.getByRole('option').click();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByLabel('Tag to put on').fill('The history of section 230');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.setViewportSize({ width: 640, height: 400 });
  // The list is laid anew a moment after the window has its size.
  await expect(async () => {
    const title = await page.getByRole('option').getByText('The Twenty-Six Words That').first().boundingBox();
    const tags = await page.getByRole('option').getByRole('img', { name: 'tags' }).boundingBox();
    expect(tags?.x).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0));
    const place = await page.getByRole('region', { name: 'Place' }).boundingBox();
    const columns = await page.getByRole('button', { name: 'What each row shows' }).boundingBox();
    expect((columns?.x ?? 0) + (columns?.width ?? 0)).toBeLessThanOrEqual((place?.x ?? 0) + (place?.width ?? 0));
  }).toPass({ timeout: 10_000 });
  await expect(page.getByRole('heading', { name: 'All sources' })).toBeInViewport();
});
