import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { smallWav } from '../support/small-wav';
import { countSources, expect, test } from './workbench';

test('a recording plays in the reader and is quoted at its time by keys; one without a file by typing it', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const path = join(folder, 'oral-history.wav');
  await writeFile(path, smallWav(60));
  await workbench.addFiles([path]);
  await countSources(page, 1);
  await page.getByText('oral-history').first().dblclick();
  const player = page.locator('audio');
  await expect(player).toBeVisible();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration))).toBe(60);
  // Steps of ten seconds need a file that is read in ranges; the end of the stretch is where it stands now.
  await page.keyboard.press('l');
  await expect(page.getByText('0:00:10')).toBeVisible();
  await page.keyboard.press('i');
  await page.keyboard.press('l');
  await expect(page.getByText('0:00:20')).toBeVisible();
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: 'Quote by time' });
  await expect(dialog.getByLabel('From')).toHaveValue('0:00:10');
  await expect(dialog.getByLabel('To')).toHaveValue('0:00:20');
  await dialog.getByLabel('Words, as they are said').fill('They knew of it.');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Quote' }).click();
  await expect(dialog).toBeHidden();
  const go = page.getByRole('button', { name: 'Go to 0:00:10-0:00:20' });
  await expect(go).toBeVisible();
  await page.keyboard.press('l');
  await go.click();
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBe(10);
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('quote a recording');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Words, as they are said').fill('And they went on.');
  await dialog.getByLabel('From').fill('soon');
  await expect(dialog.getByText('Write a time as 0:41:10 or 41:10.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Quote' })).toBeDisabled();
  await dialog.getByLabel('From').fill('41:10');
  await dialog.getByRole('button', { name: 'Quote' }).click();
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(page.getByRole('article').filter({ hasText: 'And they went on.' })).toContainText('at 0:41:10');
});
