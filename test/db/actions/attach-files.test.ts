import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagePath } from '../../../db/actions/staging';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../../support/library';
import { smallPdf, textPage } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const holding = 'the remedy is through legislation, not through litigation';
const pages = [textPage('Doe v. Backpage.com, LLC'), textPage(`We hold that ${holding}.`)];

async function library(): Promise<{ library: TestLibrary; id: string }> {
  const made = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const { id } = await made.do('sources.create', { kind: 'case', fields: { caseName: 'Doe v. Backpage' } });
  return { library: made, id };
}

async function add(library: TestLibrary, sourceId: string, files: Record<string, string | Uint8Array>) {
  const folder = temporaryFolder();
  const staged = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return { token: stagePath(library.context, join(folder, name)), name };
  });
  const { jobId } = await library.do('files.add', { sourceId, files: staged });
  const job = await library.context.jobs.ended(jobId);
  return { job, outcomes: (await library.do('jobs.outcomes', { id: jobId })).rows };
}

const filesOf = async (library: TestLibrary, id: string) =>
  (await library.do('sources.get', { id })).files.map(({ name }) => name);

describe('files added to a source', { timeout: 120_000 }, () => {
  it('are read, found by search and undone one by one; wrong ones say why and stop nothing', async () => {
    const { library: lib, id } = await library();
    const { job, outcomes } = await add(lib, id, {
      'ruling.pdf': smallPdf({ pages }),
      'empty.pdf': '',
      'records.ris': 'TY  - BOOK\nTI  - A book\nER  - \n',
      'note.txt': 'A clerk wrote this down.',
      'again.txt': 'A clerk wrote this down.',
    });
    expect(job).toMatchObject({ state: 'done', kind: 'attach', failed: 2, total: 5 });
    expect(job.message).toBe('2 added, 1 already there, 2 not added.');
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'failed', 'failed', 'added', 'already']);
    expect(outcomes[2]?.message).toContain('holds references and no document');
    expect(await filesOf(lib, id)).toEqual(['ruling.pdf', 'note.txt']);
    expect((await lib.do('search.run', { query: `"${holding}"` })).hits).toMatchObject([
      { sourceId: id, pages: [{ page: 2 }] },
    ]);
    expect(await lib.do('sources.counts', {})).toMatchObject({ all: 1 });
    expect((await lib.do('history.ofSource', { id })).map(({ label }) => label)).toContain(
      'Add note.txt to Doe v. Backpage',
    );

    expect(await lib.do('history.undo', {})).toEqual({ label: 'Add note.txt to Doe v. Backpage' });
    expect(await lib.do('history.undo', {})).toEqual({ label: 'Add ruling.pdf to Doe v. Backpage' });
    expect(await filesOf(lib, id)).toEqual([]);
    expect((await lib.do('search.run', { query: holding })).hits).toEqual([]);
    expect(await lib.do('library.check', {})).toMatchObject({ ok: true });
    await lib.do('history.redo', {});
    expect(await filesOf(lib, id)).toEqual(['ruling.pdf']);
    expect((await lib.do('search.run', { query: `"${holding}"` })).hits).toMatchObject([{ sourceId: id }]);
  });

  it('may be another source’s file too; a source in the bin takes none', async () => {
    const { library: lib, id } = await library();
    const folder = folderOf({ 'ruling.pdf': smallPdf({ pages }) });
    const { outcomes } = await importPaths(lib, [join(folder, 'ruling.pdf')]);
    const { outcomes: added } = await add(lib, id, { 'copy.pdf': smallPdf({ pages }) });
    expect(added).toMatchObject([{ status: 'added' }]);
    const hits = (await lib.do('search.run', { query: `"${holding}"` })).hits.map(({ sourceId }) => sourceId);
    expect(hits.sort()).toEqual([id, outcomes[0]?.sourceIds[0]].sort());
    await lib.do('sources.bin', { ids: [id] });
    await expect(add(lib, id, { 'late.txt': 'Too late.' })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a file taken off its source', { timeout: 120_000 }, () => {
  it('leaves its quotations with their words, and both come back by undo or with the file', async () => {
    const { library: lib, id } = await library();
    await add(lib, id, { 'ruling.pdf': smallPdf({ pages }) });
    const [file] = (await lib.do('sources.get', { id })).files;
    if (!file) throw new Error('no file');
    const page = (await lib.do('pages.text', { sha256: file.sha256, from: 1, count: 1 }))[0]?.text ?? '';
    const start = page.indexOf(holding);
    const end = start + holding.length;
    const anchor = { sha256: file.sha256, page: 1, endPage: 1, start, end, exact: holding, prefix: '', suffix: '' };
    await lib.do('quotes.create', { sourceId: id, text: holding, anchor });
    const quote = async () => (await lib.do('quotes.list', { sourceId: id })).rows[0];
    expect(await quote()).toMatchObject({ lost: false, verdict: 'exact' });

    await lib.do('files.remove', { attachmentId: file.id });
    expect(await filesOf(lib, id)).toEqual([]);
    expect(await quote()).toMatchObject({
      text: holding,
      lost: true,
      placeNote: 'ruling.pdf, where these words stood on page 2, was taken off this source.',
    });
    expect((await quote())?.verdict).not.toBe('exact');
    expect(await lib.do('library.check', {})).toMatchObject({ ok: true });
    expect(existsSync(lib.context.folder.fileOf(file.sha256))).toBe(true);

    expect(await lib.do('history.undo', {})).toEqual({ label: 'Remove ruling.pdf from Doe v. Backpage' });
    expect(await filesOf(lib, id)).toEqual(['ruling.pdf']);
    expect(await quote()).toMatchObject({ lost: false, verdict: 'exact', placeNote: null });

    await lib.do('files.remove', { attachmentId: file.id });
    const moved = smallPdf({ pages: [textPage('A new cover'), ...pages] });
    const { job } = await add(lib, id, { 'revised.pdf': moved });
    expect(job.message).toContain('1 quotation was found again, 1 on another page');
    expect(await quote()).toMatchObject({ lost: false, verdict: 'exact', anchor: { page: 2 } });
    await expect(lib.do('files.remove', { attachmentId: file.id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
