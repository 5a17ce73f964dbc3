import type { Page } from 'playwright-core';
import { type Frames, framesDuring } from './frames';
import { line } from './say';

/** Scrolling as people do it: the wheel, the scrollbar dragged from end to end, the keys Page Down and End. */
export async function measureList(page: Page): Promise<void> {
  const list = page.locator('[role="listbox"]').first();
  const box = await list.boundingBox();
  if (!box) throw new Error('The list is not on the screen.');
  const say = (what: string, frames: Frames) =>
    line(what, {
      frame: frames.median,
      worst: frames.worst,
      'over 50 ms': `${(100 * frames.slow).toFixed(0)} %`,
      'long tasks': `${frames.longTasks} (longest ${frames.longest.toFixed(0)} ms)`,
      'frames with blank rows': `${(100 * frames.blank).toFixed(0)} %`,
      'filled after': frames.filledAfter,
    });
  const top = () => list.evaluate((element) => element.scrollTop);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  say(
    'wheel, 60 turns of 800 px',
    await framesDuring(page, async () => {
      for (let i = 0; i < 60; i++) {
        await page.mouse.wheel(0, 800);
        await page.waitForTimeout(16);
      }
    }),
  );
  const wheeled = await top();
  await list.evaluate((element) => element.scrollTo({ top: 0 }));
  // A headless browser's scrollbar takes no mouse: what a drag of it does, a sixtieth of the whole list a step.
  say(
    'from top to bottom as by the scrollbar',
    await framesDuring(page, async () => {
      for (let i = 1; i <= 60; i++) {
        await list.evaluate((element, part) => element.scrollTo({ top: element.scrollHeight * part }), i / 60);
        await page.waitForTimeout(16);
      }
    }),
  );
  const dragged = await top();
  line('seen to move', { wheel: `${wheeled} px`, drag: `${dragged} px` });
  await list.focus();
  for (const key of ['Home', 'PageDown', 'End', 'PageUp'])
    say(`key ${key}`, await framesDuring(page, () => page.keyboard.press(key)));
}
