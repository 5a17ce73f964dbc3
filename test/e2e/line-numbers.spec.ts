import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallPdf } from '../support/small-pdf';
import { countSources, expect, test } from './workbench';

/** Two pages of a transcript: every line with its number in the margin. */
const page = (from: number) => ({
  lines: Array.from({ length: 22 }, (_, i) => [
    { x: 60, y: 90 + i * 28, text: String(i + 1) },
    { x: 90, y: 90 + i * 28, text: `and so the witness told part ${from + i} of the story` },
  ]).flat(),
});

test('the number of a transcript’s line is not quoted; the words beside it are, without it', async ({ workbench }) => {
  const { page: window, folder } = workbench;
  const path = join(folder, 'transcript.pdf');
  writeFileSync(path, smallPdf({ pages: [page(100), page(200)] }));
  await workbench.addFiles([path]);
  await countSources(window, 1);
  await window.getByRole('option').first().dblclick();
  const bar = window.getByRole('toolbar', { name: 'Selected words' });
  await expect(window.locator('[data-page-text]').filter({ hasText: 'told part 103' }).first()).toBeVisible();
  const select = (from: string, to: string) =>
    window.evaluate(
      ([first, last]) => {
        const at = (words: string) => {
          const root = document.querySelector('[data-page-text="0"]');
          const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.nodeValue ?? '';
            const found = /^\d+$/.test(words)
              ? new RegExp(`^${words}(?=\\s|$)`).exec(text)?.index
              : text.indexOf(words);
            if (found !== undefined && found >= 0) return { node, start: found, end: found + words.length };
          }
          throw new Error(`“${words}” is not shown`);
        };
        const [a, b] = [at(first), at(last)];
        document.getSelection()?.setBaseAndExtent(a.node, a.start, b.node, b.end);
      },
      [from, to] as const,
    );
  await select('4', '4');
  await expect(bar).toBeVisible();
  await window.keyboard.press('q');
  await expect(window.getByText(/^Only line numbers are selected/)).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: /^Quotes/ }).click();
  await expect(window.getByText('No quotations yet')).toBeVisible();

  await expect(async () => {
    await select('4', 'told part 103');
    await expect(bar).toBeVisible({ timeout: 2000 });
  }).toPass();
  await window.keyboard.press('q');
  const card = window.getByRole('article');
  await expect(card).toContainText('“and so the witness told part 103”');
  await expect(card).toContainText('Exact');
});
