import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { countSources, expect, sentence, test, type Workbench, writeDocuments } from './workbench';

const markdown = `# Reply

## What *we* ask

The court said that “${sentence}.”[^doe] So be it.

${'Words that stand between the text and its notes. '.repeat(160)}

> Set in, as a quotation is.

- first
- second

[^doe]: *Doe v. Backpage.com, LLC*, 817 F.3d 12, 29 (1st Cir. 2016).
`;

/** A kept brief in Markdown, longer than a page, with the ruling that it quotes. */
async function kept(workbench: Workbench): Promise<void> {
  const { page, folder } = workbench;
  const { ruling } = await writeDocuments(folder);
  await workbench.addFiles([ruling]);
  await countSources(page, 1);
  const path = join(folder, 'reply.md');
  await writeFile(path, markdown);
  await page.getByRole('button', { name: /^Check a brief/ }).click();
  await workbench.chosen([path], () => page.getByRole('button', { name: 'Choose a brief…' }).click());
  await page.getByRole('button', { name: 'Keep this brief' }).click();
  await expect(page.getByText(/^Kept .* a copy of reply\.md/)).toBeVisible();
}

test('a brief in Markdown reads as it is set: headings, emphasis, notes that lead there and back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await kept(workbench);
  const text = page.getByRole('region', { name: 'Text of the brief' });
  await expect(text.getByRole('heading', { name: 'Reply', level: 2 })).toBeVisible();
  await expect(text.getByRole('heading', { name: 'What we ask', level: 3 }).getByText('we')).toHaveCSS(
    'font-style',
    'italic',
  );
  await expect(text.locator('blockquote')).toHaveText('Set in, as a quotation is.');
  await expect(text).not.toContainText('[^');
  await expect(text).not.toContainText('##');
  // What a reader sees of the mark is its number; the words that are marked end where the quotation does.
  const mark = text.getByRole('link', { name: 'Note 1', exact: true });
  await expect(mark).toHaveText('1', { useInnerText: true });
  await expect(text.locator('[data-tone="verified"]')).toHaveText(`${sentence}.`);

  const note = text.getByText('817 F.3d 12, 29');
  await expect(note).not.toBeInViewport();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeInViewport();
  const back = text.getByRole('link', { name: 'Note 1, back to its place in the text' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
});

test('beside its source it reads the same, at the very words, and its notes lead over its pages', async ({
  workbench,
}) => {
  const { page } = workbench;
  await kept(workbench);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Side by side' }).click();
  const brief = page.getByRole('region', { name: 'Brief: reply' });
  await expect(brief.getByRole('heading', { name: 'What we ask' })).toBeVisible();
  // The words are painted, not set: what is painted is what was asked for.
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(painted).toContain(`${sentence}.`);
  const mark = brief.getByRole('link', { name: 'Note 1', exact: true });
  await mark.click();
  const back = brief.getByRole('link', { name: 'Note 1, back to its place in the text' });
  await expect(back).toBeFocused();
  await expect(back).toBeInViewport();
  await back.press('Enter');
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  expect(await axeFindings(page), 'a brief beside its source').toEqual([]);
});

test('the list of briefs says what changed since a check, and checks again', async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole('button', { name: /^Claims/ }).click();
  await page.getByRole('button', { name: 'Make the first claim' }).click();
  await page.getByRole('dialog').getByLabel('Statement').fill('Set in, as a quotation is.');
  await page.getByRole('button', { name: 'Make the claim' }).click();
  await expect(
    page.getByRole('region', { name: 'Tags of the claim' }).getByText('Tags', { exact: true }),
  ).toBeVisible();
  await kept(workbench);
  await page.getByRole('button', { name: 'Close this brief' }).click();
  const list = page.getByRole('region', { name: 'Kept briefs' });
  await expect(list).toContainText('1 claim');
  const again = list.getByRole('button', { name: 'Check again: “reply”' });
  await expect(again).toHaveCount(0);
  await page.getByRole('button', { name: /^Claims/ }).click();
  await page.getByLabel('Caveat').fill('As of 2016.');
  await page.getByLabel('Caveat').press('Tab');
  await page.getByRole('button', { name: /^Check a brief/ }).click();
  await expect(list).toContainText(/Checked .*; 1 record that it uses has changed since\./);
  expect(await axeFindings(page), 'a brief whose records changed').toEqual([]);
  await again.click();
  await expect(again).toHaveCount(0);
  await expect(list).toContainText('1 claim');
});
