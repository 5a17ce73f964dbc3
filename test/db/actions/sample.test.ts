import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from '../../../resources/sample/library.json';
import { type TestLibrary, testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

async function addSample(library: TestLibrary) {
  const { jobId } = await library.do('library.addSample', {});
  return library.context.jobs.ended(jobId);
}

describe('the sample library', () => {
  it('adds every source with its files, tags, collections, verified quotations, relations, claims and its brief, once', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    expect(await addSample(library)).toMatchObject({
      state: 'done',
      message: `${sample.sources.length} sources and a brief added.`,
    });
    const { rows } = await library.do('sources.list', {
      scope: { place: 'all' },
      sort: { by: 'title', descending: false },
    });
    expect(rows).toHaveLength(sample.sources.length);
    expect(rows.reduce((sum, { files }) => sum + files, 0)).toBe(sample.sources.flatMap(({ files }) => files).length);
    const quotes = await library.do('quotes.list', {});
    expect(quotes.total).toBe(sample.sources.flatMap((source) => source.quotes).length);
    for (const { text, anchor, verdict } of quotes.rows) {
      expect(anchor, text).not.toBeNull();
      expect(['exact', 'typographic'], text).toContain(verdict);
    }
    const ruling = rows.find(({ title }) => title.includes('Backpage.com, LLC'))?.id as string;
    expect(await library.do('sources.get', { id: ruling })).toMatchObject({
      tags: [{ name: 'Section 230' }, { name: 'Survivors' }],
      collections: [{ name: 'Law' }],
      files: [{ name: 'doe-v-backpage.html', format: 'html' }],
    });
    expect((await library.do('tags.list', {})).find(({ name }) => name === 'Section 230')?.parentId).not.toBeNull();
    const claims = await library.do('claims.list', {});
    expect(claims.rows.map(({ supporting }) => supporting).every((count) => count > 0)).toBe(true);
    expect(claims.total).toBe(sample.claims.length);
    expect((await library.do('search.run', { query: '"not through litigation"' })).total).toBe(1);
    const kept = (await library.do('briefs.list', {})).rows;
    expect(kept).toMatchObject([
      {
        title: sample.briefs[0]?.title,
        name: 'brief.md',
        sources: 6,
        quotations: 2,
        summary: { quotes: 2, verified: 2, lacking: 0, errors: 0 },
      },
    ]);
    expect(claims.rows.map(({ briefs }) => briefs)).toEqual(sample.claims.map(() => 1));
    const uses = (await library.do('briefs.checkKept', { id: kept[0]?.id ?? '', sha256: kept[0]?.sha256 ?? '' }))
      .claims;
    // One claim is made in other words, so that a newcomer sees what the check makes of that.
    expect(uses.filter((claim) => claim.uses.some(({ verdict }) => verdict === 'altered'))).toMatchObject([
      { statement: sample.claims.find(({ id }) => id === 'c-reach')?.statement },
    ]);
    const used = await library.do('briefs.ofSource', { sourceId: ruling });
    expect(used).toMatchObject([{ cited: [{ words: '817 F.3d 12' }], quoted: [{ verdict: 'exact' }] }]);
    expect(await library.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
    expect(readdirSync(library.context.folder.staging)).toEqual([]);

    expect((await addSample(library)).message).toBe('The sample is in this library already.');
    expect(await library.do('history.undo', {})).toEqual({ label: 'Add the sample library' });
    expect(await library.do('briefs.list', {})).toEqual({ rows: [], inBin: 1 });
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 0, bin: sample.sources.length });
    expect(await library.do('claims.list', {}), 'claims without a source to stand on').toMatchObject({ total: 0 });
    await library.do('history.redo', {});
    expect((await library.do('briefs.list', {})).rows).toMatchObject([{ sources: 6, claims: sample.claims.length }]);
    expect(await library.do('sources.counts', {})).toMatchObject({ all: sample.sources.length, bin: 0 });
    expect(await library.do('claims.list', {})).toMatchObject({ total: sample.claims.length });
  });

  it('taken back, leaves no tag and no collection; done again, or added again, it has all of them as before', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const mine = await library.do('tags.create', { name: sample.tags[0]?.name ?? '' });
    await addSample(library);
    const grouped = async () => ({
      tags: (await library.do('tags.list', {})).map(({ name, count, totalCount }) => ({ name, count, totalCount })),
      collections: (await library.do('collections.list', {})).map(({ name, totalCount }) => ({ name, totalCount })),
    });
    const before = await grouped();
    expect(before.tags.length).toBeGreaterThan(1);
    expect(before.collections.length).toBeGreaterThan(0);
    await library.do('history.undo', {});
    expect((await library.do('tags.list', {})).map(({ id }) => id)).toEqual([mine.id]);
    expect(await library.do('collections.list', {})).toEqual([]);
    await library.do('history.redo', {});
    expect(await grouped()).toEqual(before);
    await library.do('history.undo', {});
    await addSample(library);
    expect(await grouped()).toEqual(before);
    await library.do('history.undo', {});
    expect(await library.do('collections.list', {})).toEqual([]);
    expect(await library.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
  });

  it('taken back, leaves a tag that another source has got meanwhile, and takes it up again', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const { id } = await library.do('sources.create', { kind: 'book', fields: { title: 'Mine' } });
    await addSample(library);
    const [tag] = (await library.do('tags.list', {})).filter(({ count, parentId }) => count > 0 && parentId === null);
    // As an import does it: its own step says of a source only that it was added.
    library.context.db.sql.prepare('INSERT INTO source_tags (source_id, tag_id) VALUES (?, ?)').run(id, tag?.id);
    await library.do('history.undo', {});
    expect(await library.do('tags.list', {})).toMatchObject([{ name: tag?.name, count: 1 }]);
    await library.do('history.redo', {});
    const again = (await library.do('tags.list', {})).find(({ name }) => name === tag?.name);
    expect(again?.count).toBe((tag?.count ?? 0) + 1);
  });

  it('taken back and added again, comes back from the bin with its claims on their evidence', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    await addSample(library);
    await library.do('history.undo', {});
    expect((await addSample(library)).message).toBe(
      `${sample.sources.length} sources and a brief restored from the bin.`,
    );
    expect((await library.do('briefs.list', {})).rows).toMatchObject([
      { sources: 6, claims: sample.claims.length, changed: 0 },
    ]);
    expect(await library.do('sources.counts', {})).toMatchObject({ all: sample.sources.length, bin: 0 });
    const { rows, total } = await library.do('claims.list', {});
    expect(total).toBe(sample.claims.length);
    expect(rows.every(({ supporting }) => supporting > 0)).toBe(true);
    expect((await library.do('quotes.list', {})).total).toBe(sample.sources.flatMap(({ quotes }) => quotes).length);
    await library.do('history.undo', {});
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 0, bin: sample.sources.length });
    await library.do('history.redo', {});
    expect(await library.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
  });
});
