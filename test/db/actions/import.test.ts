import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stagePath, stageUpload } from '../../../db/actions/staging';
import type { LibraryEvent } from '../../../shared/contract/events';
import { tags } from '../../../shared/formats/msg-properties';
import type { FileOutcome } from '../../../shared/model/job';
import { docFile, msgFile } from '../../support/compound-files';
import { folderOf, importPaths } from '../../support/import';
import { temporaryFolder, testLibrary } from '../../support/library';
import { smallPdf, textPage } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const open = (folder?: string) => testLibrary(folder, { taskWorker });

const statuses = (outcomes: FileOutcome[]) => outcomes.map(({ status }) => status);

describe('import', () => {
  it('adds a PDF with its bytes, its text by page and its words in the search', async () => {
    const library = open();
    const pdf = smallPdf({
      pages: [textPage('Knowing facilitation of trafficking'), textPage('through legislation')],
    });
    const { job, outcomes } = await importPaths(library, [join(folderOf({ 'ruling.pdf': pdf }), 'ruling.pdf')]);
    expect(job).toMatchObject({ state: 'done', total: 1, finished: 1, failed: 0, message: '1 added.' });
    const [outcome] = outcomes as [FileOutcome];
    expect(outcome).toMatchObject({ status: 'added', pages: 2 });
    const source = await library.do('sources.get', { id: outcome.sourceIds[0] as string });
    const [file] = source.files;
    expect(file).toMatchObject({ name: 'ruling.pdf', format: 'pdf', pages: 2 });
    const sha256 = file?.sha256 as string;
    expect(readFileSync(library.context.folder.fileOf(sha256))).toEqual(Buffer.from(pdf));
    expect(await library.do('pages.text', { sha256, from: 1, count: 5 })).toMatchObject([
      { index: 1, text: expect.stringContaining('through legislation') },
    ]);
    expect((await library.do('search.run', { query: '"knowing facilitation"' })).hits).toMatchObject([
      { sourceId: source.id, pages: [{ page: 1 }] },
    ]);
    expect(await library.do('pages.find', { sha256, text: 'Through  Legislation' })).toEqual([{ page: 1, count: 1 }]);
  });

  it('says that a file is already there, also under another name and from the bin, and adds nothing', async () => {
    const library = open();
    const folder = folderOf({ 'a.txt': 'The same words.', 'b.txt': 'The same words.' });
    const first = await importPaths(library, [folder]);
    expect(statuses(first.outcomes)).toEqual(['added', 'already']);
    const [id] = (first.outcomes[0] as FileOutcome).sourceIds as [string];
    expect(first.outcomes[1]).toMatchObject({
      sourceIds: [id],
      message: expect.stringContaining('Already in the library'),
    });
    await library.do('sources.bin', { ids: [id] });
    const again = await importPaths(library, [join(folder, 'b.txt')]);
    expect(again.outcomes).toMatchObject([{ status: 'already', code: 'binned', sourceIds: [id] }]);
  });

  it('adds an Outlook message with what is attached to it, down to a message in it, and an old Word document', async () => {
    const library = open();
    const byValue = { [tags.method]: 1 };
    const inner = {
      texts: { [tags.subject]: 'Earlier', [tags.body]: 'As promised.' },
      attachments: [
        {
          texts: { [tags.longName]: 'a.txt' },
          numbers: byValue,
          binary: { [tags.data]: Buffer.from('Prepared statement.') },
        },
      ],
    };
    const files = {
      'a.msg': msgFile({
        texts: { [tags.subject]: 'Hearing', [tags.body]: 'See below.' },
        attachments: [{ numbers: { [tags.method]: 5 }, message: inner }],
      }),
      'b.doc': docFile({ text: 'We hold that the remedy is through legislation.\r' }),
    };
    const { outcomes } = await importPaths(library, [folderOf(files)]);
    expect(statuses(outcomes)).toEqual(['added', 'added']);
    const mail = outcomes[0]?.sourceIds[0] as string;
    const { relations, files: kept } = await library.do('sources.get', { id: mail });
    expect(kept).toMatchObject([{ name: 'a.msg', format: 'msg', pages: 1 }]);
    expect(relations).toMatchObject([{ kind: 'part-of', otherTitle: 'Earlier', note: 'Attachment of the mail' }]);
    const within = await library.do('sources.get', { id: relations[0]?.otherId as string });
    expect(within.relations).toHaveLength(2);
    expect((await library.do('search.run', { query: '"prepared statement"' })).hits).toHaveLength(1);
    expect((await library.do('search.run', { query: '"through legislation"' })).hits).toMatchObject([
      { sourceId: outcomes[1]?.sourceIds[0] },
    ]);
  });

  it('gives each wrong file one line and goes on', async () => {
    const folder = folderOf({ 'empty.txt': '', 'odd.bin': new Uint8Array([0, 1, 2, 3, 0, 255]), 'good.txt': 'Words.' });
    symlinkSync(join(folder, 'gone'), join(folder, 'broken-link.txt'));
    const { job, outcomes } = await importPaths(open(), [folder, join(folder, 'not-there.pdf')]);
    expect(job).toMatchObject({ state: 'done', total: 5, finished: 5, failed: 4 });
    expect(outcomes.map(({ file, status, code }) => [file.split('/').at(-1), status, code])).toEqual([
      ['broken-link.txt', 'failed', 'missing'],
      ['empty.txt', 'failed', 'empty'],
      ['good.txt', 'added', null],
      ['odd.bin', 'failed', 'unsupported'],
      ['not-there.pdf', 'failed', 'missing'],
    ]);
    expect(outcomes.every(({ status, message }) => status === 'added' || /^\S+ .+\.$/.test(message ?? ''))).toBe(true);
  });

  it('leaves out litter, hidden files and the folder a browser saves beside a page', async () => {
    const { outcomes } = await importPaths(open(), [
      folderOf({ '.DS_Store': 'x', 'Thumbs.db': 'x', 'page.html': '<p>x', 'page_files/s.txt': 'x', 'sub/t.txt': 'y' }),
    ]);
    expect(outcomes.map(({ file }) => file.split('/').slice(-2).at(-1))).toEqual(['page.html', 't.txt']);
  });

  it('tags and collects what it adds, and what was there already', async () => {
    const library = open();
    const folder = folderOf({ 'a.txt': 'One.' });
    await importPaths(library, [folder]);
    writeFileSync(join(folder, 'b.txt'), 'Two.');
    await importPaths(library, [folder], { tags: ['Immunity'], collectionName: 'Rulings' });
    expect(await library.do('tags.list', {})).toMatchObject([{ name: 'Immunity', count: 2 }]);
    expect(await library.do('collections.list', {})).toMatchObject([{ name: 'Rulings', count: 2 }]);
    await library.do('history.undo', {});
    expect(await library.do('tags.list', {})).toMatchObject([{ name: 'Immunity', count: 0 }]);
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 1, bin: 1 });
  });

  it('is one step to undo and to redo', async () => {
    const library = open();
    await importPaths(library, [folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' })]);
    expect(await library.do('history.state', {})).toEqual({ undo: 'Import 2 files', redo: null });
    await library.do('history.undo', {});
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 0, bin: 2 });
    await library.do('history.redo', {});
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 2, bin: 0 });
    expect((await library.do('search.run', { query: 'two' })).total).toBe(1);
  });

  it('deletes an upload once it is in the library, and keeps one that failed for another try', async () => {
    const library = open();
    const uploads = ['Words.', ''].map((text, i) => {
      const name = `upload-${i}.txt`;
      const staged = stageUpload(library.context, name);
      writeFileSync(staged.path, text);
      return { ...staged, name };
    });
    const { jobId } = await library.do('imports.start', { files: uploads.map(({ token, name }) => ({ token, name })) });
    await library.context.jobs.ended(jobId);
    expect(uploads.map(({ path }) => exists(path))).toEqual([false, true]);
    writeFileSync(uploads[1]?.path as string, 'Better.');
    await library.do('jobs.retry', { id: jobId });
    expect(await library.context.jobs.ended(jobId)).toMatchObject({ failed: 0, finished: 2, state: 'done' });
    expect(exists(uploads[1]?.path as string)).toBe(false);
  });

  it('stops when it is cancelled, keeps whole files only, and can be taken up again', async () => {
    const library = open();
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i + 100}.txt`, `Number ${i}.`]));
    const folder = folderOf(files);
    const seen: LibraryEvent[] = [];
    library.subscribe((event) => seen.push(event));
    const token = stagePath(library.context, folder);
    const { jobId } = await library.do('imports.start', { files: [{ token, name: 'pile' }] });
    while ((await library.do('jobs.get', { id: jobId })).finished < 5) await new Promise((r) => setTimeout(r, 5));
    await library.do('jobs.cancel', { id: jobId });
    const stopped = await library.context.jobs.ended(jobId);
    expect(stopped.state).toBe('cancelled');
    const { all } = await library.do('sources.counts', {});
    expect(all).toBe(stopped.finished);
    await library.do('jobs.resume', { id: jobId });
    expect(await library.context.jobs.ended(jobId)).toMatchObject({ state: 'done', finished: 60, total: 60 });
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 60 });
    expect(seen.some((event) => event.type === 'changed' && event.nouns.includes('sources'))).toBe(true);
    expect(seen.at(-1)).toMatchObject({ type: 'job', job: { state: 'done' } });
  });

  it('takes an interrupted import up when the same one is asked again, and sees files that came since', async () => {
    const folder = folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const root = temporaryFolder();
    const first = open(root);
    const { jobId } = await first.do('imports.start', {
      files: [{ token: stagePath(first.context, folder), name: 'pile' }],
    });
    await first.close();
    writeFileSync(join(folder, 'c.txt'), 'Three.');
    const second = open(root);
    expect(await second.do('jobs.get', { id: jobId })).toMatchObject({ state: 'interrupted' });
    const again = await second.do('imports.start', {
      files: [{ token: stagePath(second.context, folder), name: 'pile' }],
    });
    expect(again.jobId).toBe(jobId);
    expect(await second.context.jobs.ended(jobId)).toMatchObject({ state: 'done', total: 3, finished: 3 });
  });

  it('stores a long document in stretches, every page indexed', async () => {
    const library = open();
    const long = Array.from({ length: 60_000 }, (_, i) => `Paragraph ${i} of a very long report to the committee.`);
    const { outcomes } = await importPaths(library, [join(folderOf({ 'long.txt': long.join('\n\n') }), 'long.txt')]);
    expect(outcomes).toMatchObject([{ status: 'added' }]);
    const { sql } = library.context.db;
    expect(sql.prepare('SELECT count(*) FROM pages').pluck().get()).toBe((outcomes[0] as FileOutcome).pages);
    sql.exec("INSERT INTO pages_fts(pages_fts, rank) VALUES ('integrity-check', 1)");
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
