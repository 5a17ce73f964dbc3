import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from '../support/axe';
import { smallWav } from '../support/small-wav';
import { dragOver } from './drag-over';
import { countSources, expect, test, type Workbench } from './workbench';

/** A recording with its captions, opened in the reader. */
async function addRecording(workbench: Workbench, sound: string, captions: string): Promise<void> {
  const { page } = workbench;
  await workbench.addFiles([sound]);
  await countSources(page, 1);
  await page.getByRole('option').first().click();
  await page.getByRole('tab', { name: /^Files/ }).click();
  await workbench.chosen([captions], () => page.getByRole('button', { name: 'Add file…' }).click());
  await expect(page.getByText('hearing.vtt was added')).toBeVisible();
  await page.getByRole('option').first().dblclick();
}

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

test('words of a recording find their time in its captions, and are checked against them', async ({ workbench }) => {
  const { page, folder } = workbench;
  const [sound, captions] = [join(folder, 'hearing.wav'), join(folder, 'hearing.vtt')];
  await writeFile(sound, smallWav(60));
  const cues = [
    ['00:00:10.000 --> 00:00:12.000', 'They knew of it'],
    ['00:00:12.000 --> 00:00:20.000', 'and they went on for years.'],
    ['00:00:30.000 --> 00:00:34.000', 'Thank you, Mr. Chairman.'],
    ['00:00:34.000 --> 00:00:39.000', 'The next witness.'],
    ['00:00:40.000 --> 00:00:44.000', 'Thank you, Mr. Chairman.'],
  ];
  await writeFile(captions, `WEBVTT\n\n${cues.map((cue) => cue.join('\n')).join('\n\n')}\n`);
  await addRecording(workbench, sound, captions);
  await expect(page.locator('audio')).toBeVisible();
  await page.getByRole('button', { name: 'More for this document' }).click();
  await page.getByRole('menuitem', { name: 'Quote by time…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quote by time' });
  const words = dialog.getByLabel('Words, as they are said');
  await words.fill('Thank you, Mr. Chairman');
  await expect(dialog.getByText('Said 2 times, by hearing.vtt')).toBeVisible();
  await words.fill('He never said such a thing');
  await expect(dialog.getByText('These words are not in hearing.vtt')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Quote' })).toBeDisabled();
  await words.fill('knew of it and they went on');
  await expect(dialog.getByText('Said at 0:00:10-0:00:20, by hearing.vtt.')).toBeVisible();
  await expect(dialog.getByLabel('From')).toHaveValue('0:00:10');
  await expect(dialog.getByLabel('To')).toHaveValue('0:00:20');
  // A time that a person wrote stays, and can be given up for that of the captions.
  await dialog.getByLabel('From').fill('0:00:11');
  await dialog.getByRole('button', { name: 'Use this time' }).click();
  await expect(dialog.getByLabel('From')).toHaveValue('0:00:10');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Quote' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').filter({ hasText: 'knew of it and they went on' });
  await expect(card).toContainText('at 0:00:10-0:00:20');
  await expect(card).toContainText('Exact');
});

test('captions are the transcript of a recording: followed, searched, quoted, printed, and taken up again', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const [sound, captions] = [join(folder, 'hearing.wav'), join(folder, 'hearing.vtt')];
  await writeFile(sound, smallWav(400));
  const clock = (seconds: number) => `00:0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.000`;
  const said = (nth: number) =>
    nth === 2
      ? 'They knew of it'
      : nth === 3
        ? 'and they went on for years.'
        : `Statement number ${nth} of the witness.`;
  const cues = Array.from({ length: 80 }, (_, nth) => `${clock(nth * 5)} --> ${clock(nth * 5 + 4)}\n${said(nth)}`);
  await writeFile(captions, `WEBVTT\n\n${cues.join('\n\n')}\n`);
  await addRecording(workbench, sound, captions);
  const player = page.locator('audio');
  const at = () => player.evaluate((audio: HTMLAudioElement) => audio.currentTime);
  const transcript = page.getByRole('region', { name: 'Transcript' });
  const current = transcript.locator('[data-said]');
  await expect(transcript.getByText('They knew of it')).toBeVisible();

  // By keys: arrows, a picture back and on, Space; the line that is said is marked and kept in view.
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).toBe(5);
  await expect(current).toHaveText('Statement number 1 of the witness.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(',');
  await expect.poll(at).toBeCloseTo(9.96, 1);
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBeCloseTo(5, 1);
  await page.keyboard.press(' ');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(false);
  await page.keyboard.press('>');
  await expect(page.getByText('1.25 ×')).toBeVisible();
  await page.keyboard.press(' ');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
  for (let i = 0; i < 30; i++) await page.keyboard.press('l');
  await expect(current).toHaveText(/^Statement number 6\d of the witness\.$/);
  await expect(current).toBeInViewport();

  // Find leads to a line; its time plays from there, by a press or by Enter.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('they went on');
  await expect(transcript.getByText('1 of 1')).toBeVisible();
  await transcript.getByText('and they went on for years.').click();
  await expect.poll(at).toBe(15);
  await transcript.getByRole('button', { name: 'Go to 0:00:15' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(at).toBe(10);
  expect(await axeFindings(page)).toEqual([]);

  // Over two captions, without the times that stand beside them.
  await dragOver(page, 'knew', 'went on');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toContainText('0:00:10-0:00:19');
  await page.keyboard.press('q');
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  const card = page.getByRole('article').filter({ hasText: 'knew of it and they went on' });
  await expect(card).toContainText('at 0:00:10-0:00:19');
  await expect(card).toContainText('Exact');
  await expect(page.getByRole('button', { name: 'Go to 0:00:10-0:00:19' })).toBeVisible();
  await expect(transcript.getByRole('button', { name: /^Quotation: “knew of it/ })).toBeVisible();

  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', document.querySelector('.print-sheet')?.textContent ?? '');
  });
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog', { name: 'Print' }).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-printed',
    /0:00:10They knew of it0:00:15and they went on for years\..*0:06:35Statement number 79 of the witness\.$/,
  );

  // It begins where it was left; a hit in the captions opens beside the recording too.
  await page.waitForTimeout(800);
  await workbench.reload();
  await expect(player).toBeVisible();
  await expect.poll(at).toBe(10);
  const search = page.getByRole('searchbox').first();
  await page.getByRole('tab', { name: 'Library' }).click();
  await search.fill('"number 75"');
  await search.press('Enter');
  await page
    .getByRole('button', { name: /^(p\.|at) / })
    .first()
    .click();
  await expect(transcript.getByText('Statement number 75 of the witness.')).toBeInViewport();
});
