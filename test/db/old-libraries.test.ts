import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testLibrary } from '../support/library';
import { newest, ruling, transcript, words, writeOldLibrary } from '../support/old-library';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const hearing = 'aaaaaaaaaaaa';
const ages = [
  { version: 2, early: true },
  { version: 4, early: true },
  ...Array.from({ length: newest - 2 }, (_, i) => ({ version: i + 2, early: false })),
];

function opened(age: { version: number; early: boolean }) {
  const folder = join(temporaryFolder(), 'Old');
  writeOldLibrary(folder, age);
  return testLibrary(folder, { taskWorker });
}

describe.each(ages)('a library of version $version, early: $early', (age) => {
  it('is opened without loss, and what was deleted in it can be had back', async () => {
    const library = opened(age);
    const { rows } = await library.do('sources.list', {
      scope: { place: 'all' },
      sort: { by: 'title', descending: false },
    });
    expect(rows.map(({ title, tags, files, quotes }) => ({ title, tags, files, quotes }))).toEqual([
      { title: 'A Hearing on Platforms', tags: ['Remedies'], files: 1, quotes: 1 },
      { title: 'Doe v. Roe', tags: [], files: 1, quotes: 0 },
    ]);
    expect((await library.do('sources.get', { id: hearing })).notes).toMatchObject([{ body: 'Read this first.' }]);
    expect((await library.do('search.run', { query: '"no merit in the other claims"' })).hits).toMatchObject([
      { sourceId: 'bbbbbbbbbbbb', pages: [{ page: 1 }] },
    ]);
    expect(await library.do('history.undo', {})).toEqual({ label: 'Delete a quotation' });
    const quotes = await library.do('quotes.list', { sourceId: hearing });
    expect(quotes.rows.map(({ text, lost }) => ({ text, lost }))).toEqual(
      expect.arrayContaining([
        { text: words, lost: false },
        { text: 'line 22 of the argument', lost: false },
      ]),
    );
  });

  it('has by a rebuild what its version did not look for, and keeps quotations and page maps', async () => {
    const library = opened(age);
    const map = { sourceId: hearing, sha256: transcript, anchors: [{ page: 0, label: '57' }], scheme: null };
    await library.do('pages.setMap', map);
    const marks = async () => (await library.do('pages.map', { sourceId: hearing, sha256: transcript })).counts;
    expect(await marks()).toMatchObject({ line: 0 });
    const before = await library.do('library.check', {});
    expect(before.problems).toContainEqual(expect.stringMatching(/^2 documents were read by an earlier Casebench/));
    expect(before.problems.join('\n')).toMatch(/“Doe v. Roe” is looked for under other citations/);

    const { jobId } = await library.do('library.reindex', {});
    const job = await library.context.jobs.ended(jobId);
    expect(job).toMatchObject({ state: 'done', message: expect.stringContaining('2 documents were read anew') });
    expect(job.finished).toBe(job.total);

    expect(await library.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
    expect(await marks()).toMatchObject({ line: 40 });
    expect((await library.do('pages.map', { sourceId: 'bbbbbbbbbbbb', sha256: ruling })).counts).toMatchObject({
      star: 3,
    });
    const [quote] = (await library.do('quotes.list', { sourceId: hearing })).rows;
    expect(quote).toMatchObject({ text: words, lost: false, pageLabel: '58', places: { line: '58:7' } });
    const [, page] = await library.do('pages.text', { sha256: transcript, from: 0, count: 2 });
    expect(page?.text.slice(quote?.anchor?.start, quote?.anchor?.end)).toBe(words);
    expect(page?.text).not.toMatch(/^7 We find/m);
    expect(await library.do('pages.labels', { sha256: transcript })).toEqual(['57', '58']);

    const again = await library.do('library.reindex', {});
    expect((await library.context.jobs.ended(again.jobId)).message).not.toContain('read anew');
  });
});
