import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countSources, expect, runCommand, test, writeDocuments } from './workbench';

test('another library takes the place of the open one, and is the one that the next start opens', async ({
  workbench,
}) => {
  const { folder } = workbench;
  const { statement } = await writeDocuments(folder);
  await workbench.addFiles([statement]);
  await countSources(workbench.page, 1);
  await expect(workbench.page).toHaveTitle('library – Casebench');

  await workbench.openLibrary('new', join(folder, 'Second brief'));
  await expect(workbench.page).toHaveTitle('Second brief – Casebench');
  await countSources(workbench.page, 0);

  await test.step('what is no library is refused in words, and the open one stays', async () => {
    const papers = join(folder, 'papers');
    await mkdir(papers);
    await writeFile(join(papers, 'notes.txt'), 'No library.');
    await workbench.openLibrary('open', papers);
    const dialog = workbench.page.getByRole('dialog', { name: 'Open a library' });
    await expect(dialog.getByRole('alert')).toContainText('There is no Casebench library in');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await workbench.openLibrary('new', papers);
    await expect(workbench.page.getByRole('alert')).toContainText('is not empty: it holds “notes.txt”');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.page).toHaveTitle('Second brief – Casebench');
  });

  await workbench.restart({ named: false });
  await expect(workbench.page).toHaveTitle('Second brief – Casebench');
  await countSources(workbench.page, 0);

  await test.step('and the one before is two clicks away', async () => {
    await workbench.page.getByRole('button', { name: 'Library: Second brief' }).click();
    await workbench.page.getByRole('button', { name: /^library/ }).click();
    await expect(workbench.page).toHaveTitle('library – Casebench');
    await countSources(workbench.page, 1);
    await runCommand(workbench.page, 'Second brief');
    await expect(workbench.page).toHaveTitle('Second brief – Casebench');
  });
});
