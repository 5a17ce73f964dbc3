import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagePath } from '../../../db/actions/staging';
import { shareDone } from '../../../shared/model/job';
import { folderOf } from '../../support/import';
import { type TestLibrary, testLibrary } from '../../support/library';
import { longCslJson, longRdf, longRis } from '../../support/long-bibliographies';
import { messyTable } from '../../support/messy-table';
import { smallPdf, textPage } from '../../support/small-pdf';

const items = 3000;
const map = {
  columns: [
    { name: 'Titel', to: 'title' },
    { name: 'Schlagwörter', to: 'tags' },
  ],
};

/** Begins an import of one file. */
async function begin(library: TestLibrary, path: string, name: string): Promise<{ jobId: string }> {
  const { jobId } = await library.do('imports.start', {
    files: [{ token: stagePath(library.context, path), name, ...(name.endsWith('.csv') && { table: 0 }) }],
    ...(name.endsWith('.csv') && { tables: [map] }),
  });
  return { jobId };
}

function shareIn(text: string | null): number | null {
  const share = /\((\d+)% read\)/.exec(text ?? '')?.[1];
  return share === undefined ? null : Number(share);
}

/** Waits for a job to say something that is wanted; false when it ends before. */
async function until(library: TestLibrary, id: string, wanted: (current: string | null) => boolean): Promise<boolean> {
  for (;;) {
    const { state, current } = library.context.jobs.get(id);
    if (wanted(current)) return true;
    if (state !== 'running') return false;
    await new Promise((next) => setTimeout(next, 2));
  }
}

const total = async (library: TestLibrary) => (await library.do('sources.counts', {})).all;

describe.each([
  ['long.rdf', longRdf(items)],
  ['long.ris', longRis(20_000)],
  ['long.json', longCslJson(20_000)],
  ['long.csv', messyTable(6000)],
] as const)('%s', (name, content) => {
  it('tells how far it is read, more each time, and then how many are stored', async () => {
    const library = testLibrary();
    const { jobId } = await begin(library, join(folderOf({ [name]: content }), name), name);
    const shares: number[] = [];
    await until(library, jobId, (current) => {
      const share = shareIn(current);
      if (share !== null && shares.at(-1) !== share) shares.push(share);
      return / references\)$/.test(current ?? '');
    });
    await library.do('jobs.cancel', { id: jobId });
    // Looked at from time to time: on a busy machine several may pass between two looks.
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await library.context.jobs.ended(jobId);
  });

  it('cancelled while it is read leaves nothing, while it is stored whole records only; taken up, all of them once', async () => {
    const library = testLibrary();
    const { jobId } = await begin(library, join(folderOf({ [name]: content }), name), name);
    expect(await until(library, jobId, (current) => (shareIn(current) ?? 0) > 10)).toBe(true);
    await library.do('jobs.cancel', { id: jobId });
    expect((await library.context.jobs.ended(jobId)).state).toBe('cancelled');
    expect(await total(library)).toBe(0);
    expect(readdirSync(join(library.folder, 'staging'))).toEqual([]);

    await library.do('jobs.resume', { id: jobId });
    expect(await until(library, jobId, (current) => / references\)$/.test(current ?? ''))).toBe(true);
    await library.do('jobs.cancel', { id: jobId });
    expect((await library.context.jobs.ended(jobId)).state).toBe('cancelled');
    const some = await total(library);
    expect(some % 300).toBe(0);
    expect(some).toBeGreaterThan(0);
    const bare = library.context.db.sql
      .prepare('SELECT count(*) FROM sources s WHERE NOT EXISTS (SELECT 1 FROM source_tags t WHERE t.source_id = s.id)')
      .pluck()
      .get();
    expect(bare).toBe(0);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true, problems: [] });
  });
});

it('a long PDF tells how far it is read, and its share of the job with it', async () => {
  const library = testLibrary();
  const page = textPage(...Array.from({ length: 50 }, (_, i) => `${i} ${'words in a long line of a page '.repeat(3)}`));
  const content = smallPdf({ pages: Array.from({ length: 1500 }, () => page) });
  const { jobId } = await begin(library, join(folderOf({ 'long.pdf': content }), 'long.pdf'), 'long.pdf');
  const shares: number[] = [];
  await until(library, jobId, () => {
    const { current, underWay, ...job } = library.context.jobs.get(jobId);
    const share = shareDone({ ...job, underWay });
    if (underWay > 0) expect(shareIn(current)).toBe(Math.floor(underWay * 100));
    if (share > 0 && share < 1 && shares.at(-1) !== share) shares.push(share);
    return false;
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(library.context.jobs.get(jobId)).toMatchObject({ state: 'done', finished: 1, total: 1, underWay: 0 });
});

it('a long one read to its end has every record', async () => {
  const library = testLibrary();
  const { jobId } = await begin(library, join(folderOf({ 'long.rdf': longRdf(items) }), 'long.rdf'), 'long.rdf');
  await until(library, jobId, (current) => / references\)$/.test(current ?? ''));
  await library.do('jobs.cancel', { id: jobId });
  await library.context.jobs.ended(jobId);
  await library.do('jobs.resume', { id: jobId });
  expect((await library.context.jobs.ended(jobId)).state).toBe('done');
  expect(await total(library)).toBe(items);
});
