import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWriteBundle } from '../../../db/tasks/write-bundle-task';
import { axeFindings } from '../../support/axe';
import { browserArguments, findBrowser } from '../../support/browser';
import { sampleSources } from '../../support/sample-sources';
import { readZip } from '../../support/zip';

const executablePath = findBrowser();
if (!executablePath) console.info('Skipped: there is no Chromium here.');
const folder = mkdtempSync(join(tmpdir(), 'bundle-page-'));
let browser: Browser;

beforeAll(async () => {
  if (!executablePath) return;
  const path = join(folder, 'bundle.zip');
  const hostile = {
    ...sampleSources[0],
    id: 'hostile',
    notes: ['<img src=http://example.org/x onerror="document.title=1"><script>document.title=2</script>'],
    tags: ['"><svg onload=alert(1)>'],
    files: [],
    quotes: [],
  } as (typeof sampleSources)[number];
  await runWriteBundle(
    {
      kind: 'write-bundle',
      name: 'b',
      title: 'SESTA brief',
      style: 'bluebook',
      madeAt: '2018-02-20T10:00:00Z',
      sources: [...sampleSources, hostile],
      path,
    },
    () => {},
  );
  for (const [name, bytes] of await readZip(path)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  browser = await chromium.launch({ executablePath, args: browserArguments() });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(requests: string[] = [], colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, offline: true });
  const page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return page;
}

describe.skipIf(!executablePath)('the page of a bundle, opened from its folder without a network', () => {
  it('asks for nothing but itself and runs nothing that a source brought', async () => {
    const requests: string[] = [];
    const page = await open(requests);
    await page.waitForTimeout(200);
    expect(requests).toEqual([pathToFileURL(join(folder, 'index.html')).href]);
    expect(await page.title()).toBe('SESTA brief');
    expect(await page.locator('#hostile img, #hostile svg, #hostile script').count()).toBe(0);
  });

  it('finds sources by words in any order and case, and by kind', async () => {
    const page = await open();
    const shown = () => page.locator('article:visible').evaluateAll((all) => all.map((one) => one.id));
    expect((await shown()).length).toBe(sampleSources.length + 1);
    await page.getByLabel('Find in this bundle').fill('litigation  LEGISLATION');
    expect(await shown()).toEqual(['doe-v-backpage']);
    expect(await page.locator('#found').textContent()).toBe('1 of 15 shown');
    await page.getByLabel('Find in this bundle').fill('');
    await page.getByLabel('Kind').selectOption({ label: 'Photographs (2)' });
    expect(await shown()).toEqual(['five-countries', 'hearing-room']);
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['Photographs']);
  });

  it('opens the files of a source', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'doe-v-backpage.html' }).first().click();
    expect(await page.title()).toBe('Doe v. Backpage.com, LLC: a reading sheet');
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe can find, in %s', async (scheme) => {
    expect(await axeFindings(await open([], scheme))).toEqual([]);
  });
});
