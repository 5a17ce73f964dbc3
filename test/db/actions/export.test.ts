import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { stagedPath } from '../../../db/actions/staging';
import type { InputOf } from '../../../shared/contract/contract';
import { exportFormats } from '../../../shared/contract/transfer';
import type { Job } from '../../../shared/model/job';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

async function libraryOfTwo(): Promise<TestLibrary> {
  const library = testLibrary(undefined, { taskWorker });
  const { outcomes } = await importPaths(library, [
    join(folderOf({ 'report.txt': 'Words of the report.' }), 'report.txt'),
  ]);
  const id = outcomes[0]?.sourceIds[0] as string;
  await library.do('sources.update', {
    id,
    kind: 'ngo-report',
    fields: { title: 'A report: on / immunity', institution: 'The Institute', date: '2016' },
  });
  await library.do('tags.apply', { ids: [id], add: ['Immunity'] });
  await library.do('notes.save', { sourceId: id, body: 'A note of mine.' });
  await library.do('quotes.create', { sourceId: id, text: 'Words of the report', anchor: null });
  await library.do('sources.create', {
    kind: 'case',
    fields: { parties: ['Doe', 'Backpage.com, LLC'], volume: '817', reporter: 'F.3d', page: '12' },
  });
  return library;
}

async function run(library: TestLibrary, input: InputOf<'exports.start'>): Promise<Job & { bytes: Buffer }> {
  const { jobId } = await library.do('exports.start', input);
  const job = await library.context.jobs.ended(jobId);
  expect(job).toMatchObject({ state: 'done', warnings: [] });
  const path = stagedPath(library.context, job.result?.token as string) as string;
  return { ...job, bytes: readFileSync(path) };
}

async function entriesOf(zip: string): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  const file = await openPromise(zip, { lazyEntries: true });
  for await (const entry of file.eachEntry())
    entries.set(entry.fileName, await buffer(await file.openReadStreamPromise(entry)));
  return entries;
}

describe('export', () => {
  it('says before it begins what goes in and what lacks something', async () => {
    const library = await libraryOfTwo();
    expect(await library.do('exports.preview', { scope: { place: 'all' } })).toEqual({
      sources: 2,
      files: 1,
      bytes: 20,
      incomplete: [{ id: expect.any(String), title: 'Doe v. Backpage.com, LLC', missing: ['Date decided'] }],
    });
    await expect(library.do('exports.start', { scope: { tag: 'none' }, format: 'bib' })).rejects.toBeTruthy();
  });

  it('makes a bundle whose manifest names every other file in it, with files, tags, notes and quotations', async () => {
    const library = await libraryOfTwo();
    const { result } = await run(library, { scope: { place: 'all' }, format: 'bundle' });
    expect(result?.name).toMatch(/\.zip$/);
    const entries = await entriesOf(stagedPath(library.context, result?.token as string) as string);
    const manifest = JSON.parse(String(entries.get('manifest.json'))) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      [...entries.keys()].filter((path) => path !== 'manifest.json').sort(),
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const is = entries.get(path) as Buffer;
      expect([is.length, createHash('sha256').update(is).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect([...entries.values()].some((bytes) => bytes.toString() === 'Words of the report.')).toBe(true);
    const index = String(entries.get('index.html'));
    for (const words of ['A note of mine.', '“Words of the report”', 'Immunity', '817 F.3d 12'])
      expect(index).toContain(words);
  });

  it('writes each format alone, and leaves files out when it is told to', async () => {
    const library = await libraryOfTwo();
    const formats = exportFormats.filter((format) => format !== 'bundle');
    for (const format of formats) {
      const { result, bytes } = await run(library, { scope: { place: 'all' }, format });
      expect(result?.bytes, format).toBe(bytes.length);
      if (format !== 'docx') expect(bytes.toString(), format).toContain('817');
    }
    const { result } = await run(library, { scope: { place: 'all' }, format: 'bundle', includeFiles: false });
    const entries = await entriesOf(stagedPath(library.context, result?.token as string) as string);
    expect([...entries.keys()].filter((path) => path.endsWith('.txt'))).toEqual([]);
  });

  it('cites in the style asked for', async () => {
    const library = await libraryOfTwo();
    const scope = { query: 'immunity' };
    const bluebook = await run(library, { scope, format: 'md' });
    const apa = await run(library, { scope, format: 'md', style: 'apa' });
    expect(bluebook.bytes.toString()).not.toEqual(apa.bytes.toString());
    expect(apa.bytes.toString()).toContain('The Institute. (2016)');
  });

  const read = ['bib', 'ris', 'csl-json', 'zotero-rdf', 'endnote-xml', 'mods', 'csv'] as const;
  it.each(read)('gives back what it was given from references imported again, %s', async (format) => {
    const library = await libraryOfTwo();
    const { bytes, result } = await run(library, { scope: { place: 'all' }, format });
    const other = testLibrary(undefined, { taskWorker });
    const folder = folderOf({ [result?.name as string]: bytes });
    await importPaths(other, [folder]);
    const list = { scope: { place: 'all' }, sort: { by: 'title', descending: false } } as const;
    const rows = async (from: TestLibrary) =>
      (await from.do('sources.list', list)).rows.map(({ title, kind, citation, tags }) => [
        title,
        kind,
        citation,
        tags,
      ]);
    expect(await rows(other)).toEqual(await rows(library));
    const again = await importPaths(other, [folder]);
    expect(again.outcomes).toMatchObject([{ status: 'already' }]);
  });

  it('ends as failed with a reason for a style that is none, and leaves nothing', async () => {
    const library = await libraryOfTwo();
    const { jobId } = await library.do('exports.start', { scope: { place: 'all' }, format: 'md', style: 'nowhere' });
    expect(await library.context.jobs.ended(jobId)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('nowhere'),
    });
    expect(readdirSync(library.context.folder.staging)).toEqual([]);
  });
});
