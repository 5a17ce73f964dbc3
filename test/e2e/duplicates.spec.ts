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

test('what is merged is told apart, one can be left out, and a value once chosen stays chosen', async ({
  workbench,
}) => {
  const { page } = workbench;
  const path = join(workbench.folder, 'books.ris');
  const isbn = '9781501714412';
  const titles = ['The Twenty-Six Words', 'The 26 Words', 'Twenty-Six Words'];
  await writeFile(path, titles.map((title, i) => book(title, ['2019', '2019/05', '2019'][i] ?? '', isbn)).join(''));
  await workbench.addFiles([path]);
  await countSources(page, 3);
  await page
    .getByRole('button', { name: /^Duplicates/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Compare and merge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 3 sources as one' });
  const stays = dialog.getByRole('radiogroup', { name: 'The one that stays' });
  await expect(stays.getByRole('radio').first()).toBeFocused();
  for (const date of ['2019', 'May 2019']) await expect(stays).toContainText(`Book · ${date}`);
  await dialog.getByRole('button', { name: /^Leave out ?: Twenty-Six Words/ }).click();
  const two = page.getByRole('dialog', { name: 'Merge 2 sources as one' });
  await expect(two).toContainText('1 source is left out and stays as it is.');

  const dates = two.getByRole('radiogroup', { name: /Published|Date|Year/ });
  await dates.getByText('May 2019', { exact: true }).click();
  await two
    .getByRole('radio', { name: /The 26 Words/ })
    .first()
    .check();
  await expect(dates.getByRole('radio', { name: 'May 2019' })).toBeChecked();
  await two
    .getByRole('radio', { name: /The Twenty-Six Words/ })
    .first()
    .check();
  await expect(dates.getByRole('radio', { name: 'May 2019' })).toBeChecked();
  await two.getByRole('button', { name: 'Merge', exact: true }).click();
  await countSources(page, 2);
});
