import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { trap } from '../support/hostile';
import { type HostileDocument, hostilePages, hostilePdfs } from '../support/hostile-many';
import { expect, test, type Workbench } from './workbench';

async function toLibrary(page: Page) {
  await page
    .getByRole('tab', { name: /^Library/ })
    .or(page.getByRole('button', { name: /^Library/ }))
    .first()
    .click();
}

/** Draws and answers: a window that hangs would wait for the test's own end. */
async function answers(page: Page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Imports documents, lets `each` be read one after the other, and tells whoever was asked, spoken to or escaped. */
async function readAll(
  workbench: Workbench,
  documents: HostileDocument[],
  bait: { address: string; visits: string[] },
  each: (document: HostileDocument) => Promise<void>,
) {
  const { page, folder, refused } = workbench;
  const asked: string[] = [];
  const spoke: string[] = [];
  const own = new URL(page.url()).origin;
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    spoke.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => spoke.push(popup.url()));
  page.on('download', (download) => spoke.push(download.url()));
  const paths = documents.map((_, index) =>
    join(folder, `hostile-${index}${documents[index]?.name.startsWith('Page') ? '.html' : '.pdf'}`),
  );
  for (const [index, path] of paths.entries()) await writeFile(path, (documents[index] as HostileDocument).bytes);
  await workbench.addFiles(paths);
  const least = documents.filter(({ mayFail }) => !mayFail).length;
  await expect
    .poll(
      async () =>
        Number(
          /\d+/.exec(
            (await page
              .getByRole('button', { name: /^All sources/ })
              .first()
              .textContent()) ?? '',
          )?.[0] ?? 0,
        ),
      { timeout: 120_000 },
    )
    .toBeGreaterThanOrEqual(least);
  for (const document of documents) {
    await toLibrary(page);
    await each(document);
    // Keys pressed inside a document's own frame are its own.
    await toLibrary(page);
    await answers(page);
  }
  await page.waitForTimeout(1000);
  expect(bait.visits).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(own) && !/^(?:blob|data|about):/.test(address))).toEqual([]);
  expect(spoke).toEqual([]);
  expect(await page.evaluate(() => 'escaped' in window)).toBe(false);
  expect(new URL(page.url()).origin).toBe(own);
  // What the policy refused while a page was read, before anything was taken out of it, was refused.
  refused.splice(0);
}

test('pages that try one way out each run nothing and fetch nothing, as text and as the original', async ({
  workbench,
}) => {
  test.setTimeout(240_000);
  const { page } = workbench;
  const bait = await trap();
  try {
    await readAll(workbench, hostilePages(bait.address), bait, async ({ name, words }) => {
      await page.getByRole('option').filter({ hasText: name }).first().dblclick();
      await expect(
        page
          .getByText(words as string)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      await page.getByRole('button', { name: 'More for this document' }).filter({ visible: true }).click();
      await page.getByRole('menuitem', { name: 'Original' }).click();
      const frame = page.frameLocator('iframe:visible');
      await expect(frame.getByText(words as string)).toBeVisible();
      for (const link of await frame.locator('a').all()) {
        await link.click({ noWaitAfter: true, timeout: 2000 });
        // The window asks before it opens a link outside; one that is a script is none.
        await page.waitForTimeout(200);
        if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await page.waitForTimeout(300);
      const left = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].flatMap((frame) =>
          [...(frame.contentDocument?.querySelectorAll('*') ?? [])].flatMap((one) => [
            ...(/^(?:script|iframe|frame|object|embed|applet|form|input|link|base|video|audio|portal|template|noscript)$/.test(
              one.localName,
            )
              ? [one.localName]
              : []),
            ...one
              .getAttributeNames()
              .filter((key) => /^on|^srcset$|^srcdoc$|^action$|^formaction$|^ping$|^background$/.test(key)),
          ]),
        ),
      );
      expect(left, name).toEqual([]);
    });
  } finally {
    bait.close();
  }
});

test('PDFs that act, launch, carry and swell do none of it, and the window stays alive', async ({ workbench }) => {
  test.setTimeout(300_000);
  const { page } = workbench;
  const bait = await trap();
  try {
    await readAll(workbench, hostilePdfs(bait.address), bait, async ({ name, words, mayFail }) => {
      const row = page
        .getByRole('option')
        .filter({ hasText: words ?? name })
        .first();
      if (mayFail && (await row.count()) === 0) return;
      await row.dblclick();
      if (words)
        await expect(page.locator('[data-page-text] span:visible').filter({ hasText: words }).first()).toBeVisible({
          timeout: 30_000,
        });
      await page.waitForTimeout(500);
    });
  } finally {
    bait.close();
  }
});
