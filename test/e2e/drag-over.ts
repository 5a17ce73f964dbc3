import type { Page } from '@playwright/test';
import { expect } from './workbench';

/** Drags over the shown document from the beginning of some words to the end of others, as a hand does. */
export async function dragOver(page: Page, from: string, to: string): Promise<void> {
  await expect(page.locator('[data-page-text]').filter({ hasText: from }).first()).toBeVisible();
  const [start, end] = await page.evaluate(
    ([first, last]) => {
      // Pressed on words that are selected already, the pointer would drag them about instead.
      document.getSelection()?.removeAllRanges();
      const point = (words: string, atEnd: boolean) => {
        for (const element of document.querySelectorAll('[data-page-text]')) {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node.nodeValue ?? '').indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, atEnd ? at + words.length - 1 : at);
            range.setEnd(node, atEnd ? at + words.length : at + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            return { x: atEnd ? box.right - 0.5 : box.left + 0.5, y: box.top + box.height / 2 };
          }
        }
        throw new Error(`“${words}” is not shown`);
      };
      return [point(first, false), point(last, true)] as const;
    },
    [from, to] as const,
  );
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
