import type { Page } from 'playwright-core';
import type { Job } from '../../../shared/model/job.ts';
import { messyTable } from '../messy-table.ts';
import { again, command, type Place, place, rows } from './acts.ts';

const formats = ['Word document', 'Markdown', 'BibTeX', 'Zotero RDF', 'Table (CSV)'];

/** What comes in and goes out: files held over the window, pasted text, tables, exports, and the jobs that do it. */
export const transferPlaces: Place[] = [
  place('drop', (page) => holdFiles(page, page.getByRole('listbox'))),
  place('drop-on-source', (page) => holdFiles(page, rows(page).nth(3))),
  place('paste-typed', async (page) => {
    await command(page, 'Paste');
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill(
        'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)\nZeran v. America Online, Inc., 129 F.3d 327 (4th Cir. 1997)',
      );
  }),
  place('table', (page) => addTable(page, 40)),
  place('table-end', async (page) => {
    await addTable(page, 40);
    await page.getByRole('region', { name: 'What comes of it' }).scrollIntoViewIfNeeded();
  }),
  place('jobs', async (page) => {
    await doctored(page, (jobs) => [...madeUp, ...jobs]);
    await again(page);
    await command(page, 'Activity');
  }),
  place('jobs-outcomes', async (page) => {
    await command(page, 'Activity');
    await unfold(page);
  }),
  place('jobs-outcomes-all', async (page) => {
    await command(page, 'Activity');
    await unfold(page);
    await page.getByText('All', { exact: true }).first().click();
  }),
  place('jobs-none', async (page) => {
    await doctored(page, () => []);
    await again(page);
    await command(page, 'Activity');
  }),
  ...formats.map((format) =>
    place(`export-${format.toLowerCase().replace(/\W+/g, '-')}`, async (page) => {
      await command(page, 'Export');
      await page.getByRole('dialog').getByRole('radio', { name: format }).check();
    }),
  ),
  place('export-done', async (page) => {
    await rows(page).nth(3).click();
    await rows(page)
      .nth(8)
      .click({ modifiers: ['Shift'] });
    await command(page, 'Export');
    await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save again…' }).waitFor();
  }),
];

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const blank = { current: null, underWay: 0, endedAt: null, message: null, result: null, warnings: [], failed: 0 };
/** One of each state that a job can be in: those that pass too quickly to be met. */
const madeUp: Job[] = [
  {
    ...blank,
    id: 'running',
    kind: 'import',
    title: 'Import 3,208 files',
    state: 'running',
    total: 3208,
    finished: 1412,
    failed: 3,
    current: 'Hearing on S. 1693, September 19, 2017.pdf',
    startedAt: minutesAgo(2),
  },
  {
    ...blank,
    id: 'reading',
    kind: 'import',
    title: 'Import library.bib',
    state: 'running',
    total: 1,
    finished: 0,
    current: 'library.bib: 12,400 of 61,000 records',
    underWay: 0.2,
    startedAt: minutesAgo(1),
  },
  {
    ...blank,
    id: 'cancelled',
    kind: 'ocr',
    title: 'Read 20 files with OCR',
    state: 'cancelled',
    total: 212,
    finished: 57,
    startedAt: minutesAgo(14),
    endedAt: minutesAgo(11),
  },
  {
    ...blank,
    id: 'interrupted',
    kind: 'reindex',
    title: 'Rebuild the search index',
    state: 'interrupted',
    total: 900,
    finished: 312,
    startedAt: minutesAgo(90),
  },
  {
    ...blank,
    id: 'failed',
    kind: 'backup',
    title: 'Back up the library',
    state: 'failed',
    total: 1,
    finished: 0,
    startedAt: minutesAgo(120),
    endedAt: minutesAgo(119),
    message: 'The disk is full: the backup could not be written. Make room on it and start the backup again.',
  },
];

async function doctored(page: Page, change: (jobs: Job[]) => Job[]): Promise<void> {
  await page.route('**/call/jobs.list', async (route) => {
    const reply = (await (await route.fetch()).json()) as { value: Job[] };
    await route.fulfill({ json: { ok: true, value: change(reply.value) } });
  });
}

async function holdFiles(page: Page, over: ReturnType<Page['getByRole']>): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF'], 'report.pdf'));
    return transfer;
  });
  for (const type of ['dragenter', 'dragover']) await over.dispatchEvent(type, { dataTransfer });
}

async function addTable(page: Page, lines: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).first().click();
  const buffer = Buffer.from(messyTable(lines));
  await (await chooser).setFiles({ name: 'berichte.csv', mimeType: 'text/csv', buffer });
  await page
    .getByRole('dialog', { name: /^Import / })
    .getByRole('table')
    .first()
    .waitFor();
  await page.waitForTimeout(800);
}

async function unfold(page: Page): Promise<void> {
  const fold = page
    .getByRole('listitem')
    .filter({ hasText: /^Import \d+ files/ })
    .getByRole('button', { name: /became/ })
    .first();
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}
