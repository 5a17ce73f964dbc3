import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindingsInEveryScheme } from '../support/axe';
import { countSources, expect, overTheWebOnly, test, writeDocuments } from './workbench';

test('axe finds nothing wrong in any place, light or dark, with more contrast or less', async ({ workbench }) => {
  test.slow();
  const { page } = workbench;
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
  expect(await axeFindingsInEveryScheme(page), 'empty library').toEqual([]);
  const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, statement, bibliography]);
  await countSources(page, 3);
  await page.getByText('The Twenty-Six Words').first().click();
  await expect(page.getByLabel('Publisher', { exact: true })).toBeVisible();
  expect(await axeFindingsInEveryScheme(page), 'library with inspector').toEqual([]);
  const search = page.getByRole('searchbox').or(page.getByLabel('Search the library')).first();
  await search.fill('trafficking');
  await search.press('Enter');
  await expect(page.locator('mark').first()).toBeVisible();
  expect(await axeFindingsInEveryScheme(page), 'search').toEqual([]);
  await page.locator('mark').first().click();
  await expect(page.getByText('must not profit').first()).toBeVisible();
  expect(await axeFindingsInEveryScheme(page), 'reader').toEqual([]);
  const { id } = (await workbench.call('tags.create', { name: 'Remedies' })) as { id: string };
  await workbench.call('tags.remove', { id });
  for (const place of [
    'Quotations',
    'Claims',
    'Check a brief',
    'Cited, not here',
    'Duplicates',
    'Manage tags',
    'Bin',
  ]) {
    await page
      .getByRole('button', { name: new RegExp(`^${place}`) })
      .first()
      .click();
    await page.waitForTimeout(400);
    expect(await axeFindingsInEveryScheme(page), place).toEqual([]);
  }
  for (const button of ['Settings', 'Help', 'Library: ']) {
    await page
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .first()
      .click();
    await page.waitForTimeout(500);
    expect(await axeFindingsInEveryScheme(page), button).toEqual([]);
    for (const part of button === 'Settings' ? ['Protected names', 'Keys'] : []) {
      await page.getByRole('tab', { name: part }).click();
      await page.waitForTimeout(300);
      expect(await axeFindingsInEveryScheme(page), part).toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
});

/** Opens the palette and runs the command of this name. */
async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(command);
  await page.getByRole('option', { name: command }).first().click();
}

test(
  'axe finds nothing wrong in dialogs, jobs, the tagging queue and readers, in every scheme',
  overTheWebOnly('the page is the same, and so is what axe sees of it'),
  async ({ workbench }) => {
    test.setTimeout(240_000);
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' });
    const { ruling, statement, bibliography } = await writeDocuments(workbench.folder);
    await workbench.addFiles([ruling, statement, bibliography, ...(await writeOthers(workbench.folder))]);
    await countSources(page, 9);

    // Readers of each format, in tabs side by side.
    for (let i = 0; i < 9; i++) {
      await page.getByRole('tab', { name: 'Library' }).click();
      const row = page.getByRole('option').nth(i);
      const name = (await row.locator('strong, [class*=title]').first().textContent()) ?? '';
      await row.dblclick();
      await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
      await expect(
        page.getByRole('document', { name: 'Document' }).or(page.getByText('No file yet')).filter({ visible: true }),
      ).toBeVisible();
      await page.waitForTimeout(600);
      expect(await axeFindingsInEveryScheme(page), `reader: ${name}`).toEqual([]);
    }

    await page.getByRole('tab', { name: 'Library' }).click();
    await page.getByRole('option').first().click();
    for (const [command, dialog] of [
      ['Export', /^Export/],
      ['Paste', 'Paste as sources'],
      ['Run a list of searches', 'A list of searches'],
      ['New claim', /claim/],
      ['Page map', /Page map/],
      ['Quote a recording', /Quote by time/],
      ['Tag the selected sources', /Tag/],
      ['Add the selected sources to a collection', /collection/],
      ['Table of authorities', 'Table of authorities'],
    ] as const) {
      await run(page, command);
      const shown = page.getByRole('dialog', { name: dialog });
      await expect(shown).toBeVisible();
      await page.waitForTimeout(500);
      expect(await axeFindingsInEveryScheme(page), command).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(shown).toBeHidden();
    }
    for (const menu of ['Other ways to add sources', 'What each row shows', /^Order:/]) {
      await page.getByRole('button', { name: menu }).first().click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await axeFindingsInEveryScheme(page), `menu: ${menu}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
    }
    await page.getByRole('option').nth(1).click();
    await page
      .getByRole('option')
      .nth(3)
      .click({ modifiers: ['Shift'] });
    await expect(page.getByRole('toolbar', { name: 'Selected sources' })).toBeVisible();
    for (const part of ['Quotes', 'Notes', 'Related', 'Files', 'History']) {
      await page
        .getByRole('region', { name: 'Inspector' })
        .getByRole('tab', { name: new RegExp(`^${part}`) })
        .click();
      await page.waitForTimeout(200);
      expect(await axeFindingsInEveryScheme(page), `inspector: ${part}`).toEqual([]);
    }
    await page.getByRole('option').nth(2).click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'menu of a row').toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('e');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'palette').toEqual([]);
    await page.keyboard.press('Escape');

    await run(page, 'Activity');
    await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible();
    expect(await axeFindingsInEveryScheme(page), 'jobs').toEqual([]);

    await page
      .getByRole('button', { name: /^All sources/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Go through and tag' }).click();
    await expect(page.getByPlaceholder('Type a tag')).toBeVisible();
    await page.waitForTimeout(400);
    expect(await axeFindingsInEveryScheme(page), 'tagging queue').toEqual([]);
  },
);

/** A page, a mail, notes, a table, a picture and a paper by hand: a document of each kind that has a reader of its own. */
async function writeOthers(folder: string): Promise<string[]> {
  const files: Record<string, string | Buffer> = {
    'page.html':
      '<!doctype html><title>A saved page</title><article><h1>A saved page</h1><p>Words on a page.</p></article>',
    'mail.eml':
      'From: a@example.org\nTo: b@example.org\nSubject: A mail\nDate: Mon, 1 Feb 2021 10:00:00 +0000\n\nDear all.\n',
    'notes.md': '# Some notes\n\nA *line* of notes.\n',
    'paper.rtf': '{\\rtf1\\ansi A paper in rich text.\\par}',
    'picture.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4TwAwDEYFowoAvyJj6bZQ8Z4AAAAASUVORK5CYII=',
      'base64',
    ),
    'words.txt': 'Other words, on another thing.\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Object.keys(files).map((name) => join(folder, name));
}
