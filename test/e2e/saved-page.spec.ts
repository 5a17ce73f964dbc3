import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { countSources, expect, test, type Workbench } from './workbench';

const page = (head: string) => `<!doctype html><html lang="en"><head><title>A report on platforms</title>${head}</head>
<body><h1>A report on platforms</h1>
<p>The platform knew what its customers sold, and helped them to sell it.</p>
<p>It told nobody, and it kept the money that it was paid for it.</p>
<p><a href="https://example.org/annex">The annex</a> has the numbers of each year.</p></body></html>`;

async function openOriginal(workbench: Workbench, html: string) {
  const { page: window, folder } = workbench;
  const path = join(folder, 'report.html');
  await writeFile(path, html);
  await workbench.addFiles([path]);
  await countSources(window, 1);
  await window.getByRole('option').first().dblclick();
  await window.getByRole('combobox', { name: 'How it is shown' }).click();
  await window.getByRole('option', { name: 'Original' }).click();
  const frame = window.frameLocator('iframe');
  await expect(frame.getByText('The platform knew')).toBeVisible();
  return frame;
}

test('keys of the window and of the reader work while the focus is within a page as it was saved', async ({
  workbench,
}) => {
  const { page: window } = workbench;
  const frame = await openOriginal(workbench, page(''));
  await frame.getByRole('link', { name: 'The annex' }).focus();
  await window.keyboard.press('ControlOrMeta+k');
  await expect(window.getByRole('dialog', { name: 'Go to or run' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);

  await frame.getByRole('link', { name: 'The annex' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog').getByText('https://example.org/annex')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);

  await frame.getByText('It told nobody').click();
  await window.keyboard.press('ControlOrMeta+f');
  await expect(window.getByRole('textbox', { name: 'Find in document' })).toBeFocused();

  // A press within the page closes a menu of the window.
  await window.getByRole('button', { name: 'More for this document' }).click();
  await expect(window.getByRole('menu')).toBeVisible();
  await frame.getByText('It told nobody').click({ position: { x: 4, y: 4 } });
  await expect(window.getByRole('menu')).toBeHidden();

  await frame.getByText('The platform knew').click({ clickCount: 3 });
  await expect(window.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await window.keyboard.press('q');
  await window.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(window.getByRole('article')).toContainText('The platform knew what its customers sold');
});

test('a page as it was saved says so when its pictures and styles are not in the file', async ({ workbench }) => {
  const { page: window } = workbench;
  const whole = 'are not in the file, and are not fetched';
  const frame = await openOriginal(workbench, page('<link rel="stylesheet" href="https://example.org/look.css">'));
  await expect(window.getByText(whole)).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await expect(frame.getByText('The annex')).toBeVisible();
});
