import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countSources, expect, test } from './workbench';

const book = (title: string, year: string, isbn: string) =>
  `TY  - BOOK\nAU  - Kosseff, Jeff\nTI  - ${title}\nPY  - ${year}\nSN  - ${isbn}\nER  - \n`;

test('duplicates are merged or kept apart, and both can be undone', async ({ workbench }) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'books.ris');
  const records = [
    book('The Twenty-Six Words', '2019', '9781501714412'),
    book('The Twenty-Six Words That Created the Internet', '2019', '9781501714412'),
    book('The United States of Anonymous', '2022', '9781501762383'),
    book('Anonymous in the United States', '2022', '9781501762383'),
    book('Another book altogether', '2001', '9780306406157'),
  ];
  await writeFile(path, records.join(''));
  await workbench.addFiles([path]);
  await countSources(page, 5);
  await page
    .getByRole('button', { name: /^Duplicates/ })
    .first()
    .click();
  const cards = page.getByRole('list', { name: 'Likely duplicates' }).getByRole('listitem');
  const words = cards.filter({ hasText: 'Twenty-Six Words' });
  await expect(words).toContainText('The same ISBN');
  await expect(cards).toHaveCount(2);

  await words.getByRole('button', { name: 'Not the same' }).click();
  await expect(words).toHaveCount(0);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(words).toHaveCount(1);

  await words.getByRole('button', { name: 'Compare and merge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 sources as one' });
  await dialog
    .getByRole('radio', { name: /That Created the Internet/ })
    .first()
    .check();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(words).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Bin/ }).first()).toContainText('1');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(words).toHaveCount(1);
  await expect(cards).toHaveCount(2);
  await countSources(page, 5);
});
