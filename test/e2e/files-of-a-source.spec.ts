import { dropFiles } from './drop-files';
import { countSources, expect, sentence, test, writeDocuments } from './workbench';

test('files are added to a source by dialog and by dropping, searched, taken off and brought back', async ({
  workbench,
}) => {
  const { page } = workbench;
  const { ruling, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([bibliography]);
  await countSources(page, 1);
  const row = page.getByRole('option', { name: /The Twenty-Six Words/ });
  await row.click();
  await page.getByRole('tab', { name: /^Files/ }).click();
  await workbench.chosen([ruling], () => page.getByRole('button', { name: 'Add file…' }).click());
  const panel = page.getByRole('tabpanel', { name: /^Files/ });
  await expect(panel.getByText('ruling.pdf was added to “The Twenty-Six Words”.')).toBeVisible();
  await expect(panel.getByText('All of its text can be searched')).toBeVisible();

  await page.getByRole('tab', { name: 'Details' }).click();
  await dropFiles(row, { 'letter.txt': 'A letter about quokkas.' });
  await expect(panel.getByText('letter.txt was added')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Files 2' })).toBeVisible();
  await dropFiles(panel, { 'empty.pdf': '' });
  await expect(panel.getByRole('alert')).toContainText('empty.pdf');
  await countSources(page, 1);

  const search = page.getByRole('searchbox').or(page.getByLabel('Search the library')).first();
  await search.fill(`"${sentence}"`);
  await search.press('Enter');
  const hit = page.getByRole('list', { name: 'Sources found' }).getByText('The Twenty-Six Words').first();
  await expect(hit).toBeVisible();
  await dropFiles(hit, { 'review.txt': 'A review, dropped on what a search found.' });
  await expect(panel.getByText('review.txt was added to “The Twenty-Six Words”.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Files 3' })).toBeVisible();
  await page
    .getByRole('button', { name: /^All sources/ })
    .first()
    .click();
  await row.click();
  const file = panel.getByRole('listitem').filter({ hasText: 'ruling.pdf' });
  await file.getByRole('button', { name: 'Remove file' }).click();
  await expect(page.getByRole('tab', { name: 'Files 2' })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('tab', { name: 'Files 3' })).toBeVisible();
  await expect(file).toBeVisible();

  const all = { scope: { place: 'all' }, sort: { by: 'added', descending: false }, offset: 0, limit: 1 };
  const { rows } = (await workbench.call('sources.list', all)) as { rows: { id: string }[] };
  await workbench.call('quotes.create', { sourceId: rows[0]?.id, text: sentence, anchor: null });

  // In the bin its files are only looked at.
  await row.click();
  await page.keyboard.press('Delete');
  await countSources(page, 0);
  await page.getByRole('button', { name: /^Bin/ }).first().click();
  await row.click();
  await expect(file.getByRole('button', { name: 'Open' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /Replace file|Remove file|Add file/ })).toHaveCount(0);
  await expect(panel.getByText('Or drop a file here.')).toHaveCount(0);

  // So is all that is known of it.
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByText('In the bin: it can be read, not changed.')).toBeVisible();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(inspector.getByText('Kind', { exact: true })).toBeVisible();
  await expect(inspector.getByRole('textbox')).toHaveCount(0);
  await expect(inspector.getByRole('combobox')).toHaveCount(0);
  await expect(inspector.getByRole('button', { name: 'Add to a collection' })).toHaveCount(0);
  for (const [tab, add] of [
    ['Notes', 'Write a note'],
    ['Related', 'Find the other source'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await expect(inspector.getByText(add)).toHaveCount(0);
  }
  await page.getByRole('tab', { name: 'Quotes 1' }).click();
  await expect(inspector.getByText(sentence)).toBeVisible();
  await expect(inspector.getByRole('button', { name: 'Copy with citation' })).toBeVisible();
  await expect(inspector.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  await inspector.getByRole('button', { name: 'Restore' }).click();
  await countSources(page, 1);
});

test('what lies in the bin is restored, or deleted for good after one question', async ({ workbench }) => {
  const { page } = workbench;
  const { ruling, bibliography } = await writeDocuments(workbench.folder);
  await workbench.addFiles([ruling, bibliography]);
  await countSources(page, 2);
  const book = page.getByRole('option', { name: /The Twenty-Six Words/ });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const bin = page.getByRole('button', { name: /^Bin/ }).first();
  await book.click();
  await page.keyboard.press('Delete');
  await countSources(page, 1);
  await bin.click();
  await book.click();
  await inspector.getByRole('button', { name: 'Restore' }).click();
  await countSources(page, 2);
  await expect(page.getByText('The bin is empty')).toBeVisible();

  await page
    .getByRole('button', { name: /^All sources/ })
    .first()
    .click();
  await book.click();
  await page.keyboard.press('Delete');
  await countSources(page, 1);
  await bin.click();
  await book.click();
  await inspector.getByRole('button', { name: 'Delete for good…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete 1 source for good?' });
  await question.getByRole('button', { name: 'Keep in the bin' }).click();
  await expect(book).toBeVisible();
  await inspector.getByRole('button', { name: 'Delete for good…' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await workbench.reload();
  await countSources(page, 1);
  await bin.click();
  await expect(page.getByText('The bin is empty')).toBeVisible();

  await test.step('and so is what was deleted apart from its source, by keys', async () => {
    const made = async (name: string, input: unknown) => (await workbench.call(name, input)) as { id: string };
    const sort = { by: 'added', descending: false };
    const [sourceId] = (await workbench.call('sources.ids', { scope: { place: 'all' }, sort })) as string[];
    for (const body of ['Read the dissent again.', 'Ask about the remedy.'])
      await workbench.call('notes.remove', { id: (await made('notes.save', { sourceId, body })).id });
    await workbench.call('tags.remove', { id: (await made('tags.create', { name: 'Remedies' })).id });
    await expect(bin).toHaveText(/3$/);
    const notes = page.getByRole('list', { name: 'Notes in the bin' }).getByRole('listitem');
    await expect(notes).toHaveCount(2);
    await expect(notes.first()).toContainText('Ask about the remedy.');
    await notes.first().getByRole('button', { name: 'Restore' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(notes.last().getByRole('button', { name: 'Restore' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Restored the note')).toBeVisible();
    await expect(notes).toHaveCount(1);
    await expect(notes.getByRole('button', { name: 'Restore' })).toBeFocused();
    expect(await workbench.call('sources.get', { id: sourceId })).toMatchObject({
      notes: [{ body: 'Read the dissent again.' }],
    });
    await page.keyboard.press('Delete');
    const asked = page.getByRole('dialog', { name: 'Delete this note for good?' });
    await asked.getByRole('button', { name: 'Delete for good' }).click();
    // The notes are gone: what else there is comes to the front.
    await expect(page.getByRole('list', { name: 'Tags in the bin' })).toContainText('Remedies');
    await page.getByRole('button', { name: 'Empty the bin…' }).click();
    await page.getByRole('dialog', { name: 'Empty the bin?' }).getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('The bin is empty')).toBeVisible();
    await expect(bin).toHaveText('Bin');
  });
});
