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
  const bar = { x: box.x + box.width - 5, y: box.y + 4 };
  await list.evaluate((element) => element.scrollTo({ top: 0 }));
  await page.mouse.move(bar.x, bar.y);
  say(
    'scrollbar dragged from top to bottom',
    await framesDuring(page, async () => {
      await page.mouse.down();
      for (let i = 1; i <= 60; i++) {
        await page.mouse.move(bar.x, bar.y + ((box.height - 8) * i) / 60);
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    }),
  );
  const dragged = await top();
  line('seen to move', { wheel: `${wheeled} px`, drag: `${dragged} px` });
  await list.focus();
  for (const key of ['Home', 'PageDown', 'End', 'PageUp'])
    say(`key ${key}`, await framesDuring(page, () => page.keyboard.press(key)));
}
