import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../shared/model/job';
import { builtForNode } from '../../support/build-node';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, testLibrary } from '../../support/library';
import { lockedPdf } from '../../support/locked-pdf';
import { scanned } from '../../support/scanned-pdf';
import { smallPdf } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const page = (...lines: string[]) => ({ lines: lines.map((text, i) => ({ x: 72, y: 100 + i * 26, text, size: 18 })) });

const scan = (title: string, count: number) =>
  scanned(
    smallPdf({
      pages: Array.from({ length: count }, (_, i) =>
        page(title, `This is the page with number ${i + 1} of the report`),
      ),
    }),
  );

async function libraryWith(files: Record<string, Uint8Array>): Promise<TestLibrary> {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const folder = folderOf(files);
  await importPaths(
    library,
    Object.keys(files).map((name) => join(folder, name)),
  );
  return library;
}

const read = ({ context }: TestLibrary) =>
  context.db.sql
    .prepare(
      "SELECT a.name || ' ' || p.page FROM pages p JOIN attachments a ON a.sha256 = p.sha256 WHERE read_by = 'ocr'",
    )
    .pluck()
    .all() as string[];

describe('reading by machine', { timeout: 240_000 }, () => {
  it('puts the words of a picture into the search, and leaves nothing that awaits', async ({ skip }) => {
    const folder = corpusFolder('pdf-hard');
    if (!folder) return skip('the corpus is not here');
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const found = filesBelow(join(folder, 'ocrmypdf__OCRmyPDF')).find((path) => /linn\.|typewriter|skew\./.test(path));
    if (!found) return skip('no scan is here');
    await importPaths(library, [found]);
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 1 });
    const { jobId } = await library.do('ocr.start', {});
    const job = await library.context.jobs.ended(jobId);
    expect(job).toMatchObject({ state: 'done', failed: 0, finished: job.total });
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
    const { sql } = library.context.db;
    expect(sql.prepare("SELECT length(text) FROM pages WHERE read_by = 'ocr'").pluck().get()).toBeGreaterThan(50);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
    await expect(library.do('ocr.start', {})).rejects.toMatchObject({ code: 'invalid' });
  });

  it('reads one file, or those of some sources, and gives their words with places', async () => {
    const library = await libraryWith({ 'first.pdf': scan('First', 1), 'second.pdf': scan('Second', 1) });
    const { rows } = await library.do('sources.list', {
      scope: { place: 'all' },
      sort: { by: 'title', descending: false },
      offset: 0,
      limit: 10,
    });
    const [one, other] = await Promise.all(rows.map(({ id }) => library.do('sources.get', { id })));
    const sha256 = one?.files[0]?.sha256 ?? '';
    await library.context.jobs.ended((await library.do('ocr.start', { sha256 })).jobId);
    expect(read(library)).toEqual([`${one?.files[0]?.name} 0`]);
    const [summary] = await library.do('ocr.pages', { sha256 });
    const words = await library.do('ocr.words', { sha256, page: 0 });
    expect(summary).toMatchObject({ page: 0, words: words?.words.length });
    for (const { text, start, end } of words?.words ?? []) expect(words?.text.slice(start, end)).toBe(text);
    await expect(library.do('ocr.start', { sha256 })).rejects.toMatchObject({ code: 'invalid' });
    await library.context.jobs.ended((await library.do('ocr.start', { sourceIds: [other?.id ?? ''] })).jobId);
    expect(read(library)).toHaveLength(2);
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
  });

  it('drafts what its source is from the words read, but for what a person touched; undo takes it back', async () => {
    const petition = page(
      'No. 23-129',
      'In the Supreme Court of the United States',
      'EDDIE TARDY,',
      'Petitioner,',
      'v.',
      'CORRECTIONS CORPORATION OF AMERICA, ET AL.,',
      'Respondents.',
      'On Petition for Writ of Certiorari to the',
      'United States Court of Appeals for the Sixth Circuit',
      'PETITION FOR A WRIT OF CERTIORARI',
      'DANIEL A. HORWITZ',
    );
    const library = await libraryWith({ 'scan_17.pdf': scanned(smallPdf({ pages: [petition] }), 300) });
    const ids = await library.do('sources.ids', { scope: { place: 'all' }, sort: { by: 'title', descending: false } });
    const id = ids[0] as string;
    const before = await library.do('sources.get', { id });
    expect(before).toMatchObject({ kind: 'other', fields: { title: 'scan 17' } });
    await library.do('sources.update', { id, fields: { docket: 'mine' } });
    const { jobId } = await library.do('ocr.start', {});
    await library.context.jobs.ended(jobId);
    const after = await library.do('sources.get', { id });
    expect(after).toMatchObject({
      kind: 'court-document',
      fields: {
        document: 'Petition for a Writ of Certiorari',
        parties: ['Eddie Tardy', 'Corrections Corporation of America'],
      },
      drafted: { kind: expect.any(Number), document: expect.any(Number), parties: expect.any(Number) },
    });
    expect(after.fields.docket).toBe('mine');
    expect(after.drafted).not.toHaveProperty('docket');
    for (const sure of Object.values(after.drafted)) expect(sure).toBeLessThan(1);
    expect((await library.do('jobs.outcomes', { id: jobId })).rows).toMatchObject([
      { message: expect.stringMatching(/Drafted from it: .*kind of source.* check them in the inspector/) },
    ]);
    expect((await library.do('history.ofSource', { id }))[0]?.label).toBe('Draft scan 17 from its text');
    await library.do('history.undo', {});
    expect(await library.do('sources.get', { id })).toMatchObject({
      kind: 'other',
      fields: { title: 'scan 17', docket: 'mine' },
    });
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('keeps the pages that are done when it is cancelled, and goes on from there', async () => {
    const library = await libraryWith({ 'long.pdf': scan('Long', 8) });
    const { jobId } = await library.do('ocr.start', {});
    await new Promise<void>((done) => {
      library.subscribe((event) => event.type === 'job' && event.job.finished >= 2 && done());
    });
    await library.do('jobs.cancel', { id: jobId });
    const stopped = await library.context.jobs.ended(jobId);
    expect(stopped).toMatchObject({ state: 'cancelled', total: 8 });
    const kept = read(library).length;
    expect(kept).toBeGreaterThanOrEqual(2);
    expect(kept).toBeLessThan(8);
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 1 });
    const found = await library.do('search.run', { query: '"number 1 of the report"', offset: 0, limit: 10 });
    expect(found.total).toBe(1);
    await library.do('jobs.resume', { id: jobId });
    expect(await library.context.jobs.ended(jobId)).toMatchObject({
      state: 'done',
      finished: 8,
      total: 8,
      message: `${8 - kept} ${kept === 7 ? 'page' : 'pages'} read.`,
    });
    expect(read(library)).toHaveLength(8);
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
  });

  it('is not promised for a file behind a password: what awaits it is the same in the count, the filter and the rows', async () => {
    const locked = lockedPdf(smallPdf({ pages: [page('Sealed exhibit')] }), 'open sesame');
    const library = await libraryWith({ 'locked.pdf': locked, 'scan.pdf': scan('Scan', 1) });
    expect(await library.do('library.info', {})).toMatchObject({ files: 2, awaitingOcr: 1 });
    expect(await library.do('search.run', { query: 'is:needs-ocr' })).toMatchObject({ total: 1 });
    const all = { scope: { place: 'all' }, sort: { by: 'title', descending: false } } as const;
    const { rows } = await library.do('sources.list', all);
    expect(rows.map(({ awaitsOcr }) => awaitsOcr).toSorted()).toEqual([false, true]);
  });

  it('loses the pages in hand at most when its process is killed', async () => {
    const library = await libraryWith({ 'long.pdf': scan('Long', 10) });
    await library.close();
    const child = await builtForNode('test/support/ocr-child.ts');
    const taskWorker = await builtTaskWorker();
    let told = 0;
    const live = (killAt: number | null) =>
      new Promise<Job | null>((resolve, reject) => {
        let ended: Job | null = null;
        const child_ = spawn(process.execPath, [child, library.folder, taskWorker], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        createInterface({ input: child_.stdout }).on('line', (line) => {
          const said = JSON.parse(line) as { finished?: number; ended?: Job };
          told = Math.max(told, said.finished ?? 0);
          if (said.ended) ended = said.ended;
          if (killAt !== null && (said.finished ?? 0) >= killAt) child_.kill('SIGKILL');
        });
        child_.on('error', reject);
        child_.on('close', () => resolve(ended));
      });
    expect(await live(3)).toBeNull();
    const after = testLibrary(library.folder, { taskWorker });
    expect(read(after).length).toBeGreaterThanOrEqual(told);
    expect(await after.do('library.check', {})).toMatchObject({ ok: true });
    await after.close();
    expect(await live(6)).toBeNull();
    expect(await live(null)).toMatchObject({ state: 'done', finished: 10, total: 10, failed: 0 });
    const whole = testLibrary(library.folder, { taskWorker });
    expect(read(whole)).toHaveLength(10);
    expect(await whole.do('library.check', {})).toMatchObject({ ok: true });
    expect(await whole.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
  });
});
