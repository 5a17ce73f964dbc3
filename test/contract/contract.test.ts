import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../shared/model/job';
import type { SourceDetail } from '../../shared/model/library';
import { plainly } from './plain';
import { type FileReading, type Transport, transports, valueIn, writeInputs } from './transports';

/** What one run of the suite saw over one transport. */
interface Run {
  replies: Record<string, string>;
  files: Record<string, FileReading>;
  results: Record<string, string>;
  nouns: string[];
}

const runs = new Map<string, Run>();
const names = Object.keys(transports);
let inputs: Awaited<ReturnType<typeof writeInputs>>;

beforeAll(async () => {
  inputs = await writeInputs(await mkdtemp(join(tmpdir(), 'casebench-inputs-')));
  // One after the other: the figures of a run must not depend on what runs beside it.
  for (const name of names) runs.set(name, await runOver(name));
}, 240_000);

/** The same calls, in the same order, over one transport. */
async function runOver(name: string): Promise<Run> {
  const folder = join(await mkdtemp(join(tmpdir(), `casebench-contract-`)), 'library');
  const transport = await (transports[name] as (folder: string) => Promise<Transport>)(folder);
  const plain = plainly(folder);
  const run: Run = { replies: {}, files: {}, results: {}, nouns: [] };
  const call = async (label: string, procedure: string, input: unknown) => {
    const reply = await transport.call(procedure, input);
    run.replies[label] = plain(reply);
    return reply;
  };
  try {
    await call('an empty library', 'sources.counts', {});
    await call('an unknown call', 'sources.steal', {});
    await call('a name of the prototype', 'constructor', {});
    await call('input of the wrong type', 'sources.get', { id: 7 });
    await call('input with too much', 'sources.counts', { id: 'more' });
    await call('no input', 'sources.list', null);
    await call('what is not there', 'sources.get', { id: 'missing' });

    const draft = {
      kind: 'case',
      fields: { title: 'Doe v. Backpage.com, LLC — § 230 “𝔘”', volume: '817', reporter: 'F.3d', firstPage: '12' },
    };
    const { id } = valueIn<{ id: string }>(await call('a source made', 'sources.create', draft));
    await call('a source read', 'sources.get', { id });
    await call('an edit', 'sources.update', { id, fields: { court: '1st Cir.', date: '2016-03-14' } });
    await call('a tag', 'tags.apply', { ids: [id], add: ['immunity'] });
    await call('a note', 'notes.save', {
      sourceId: id,
      body: `Tab\t, line\n, quote ", backslash \\, null ${'x'.repeat(100_000)}`,
    });
    await call('the list', 'sources.list', { scope: { place: 'all' }, sort: { by: 'title', descending: false } });
    await call('its citation', 'citations.render', { ids: [id], style: 'bluebook' });
    await call('a search that no parser likes', 'search.run', { query: '"unclosed (NEAR AND OR -*' });
    await call('undo', 'history.undo', {});
    await call('the history', 'history.ofSource', { id });
    await call('a bin', 'sources.bin', { ids: [id] });
    await call('a restoration', 'sources.restore', { ids: [id] });
    await call('settings', 'settings.set', { key: 'contrast', value: { deep: [1, null, true, 'é'] } });
    await call('settings read', 'settings.get', {});

    const staged = [
      await transport.stage(inputs.page),
      await transport.stage(inputs.notes),
      await transport.stage(inputs.references),
    ];
    const { jobId } = valueIn<{ jobId: string }>(
      await call('an import', 'imports.start', { files: staged, tags: ['imported'] }),
    );
    await ended(transport, jobId);
    await call('its outcomes', 'jobs.outcomes', { id: jobId });
    const ids = valueIn<string[]>(
      await call('all ids', 'sources.ids', { scope: { place: 'all' }, sort: { by: 'title', descending: false } }),
    );
    await call('what was found', 'search.run', { query: '"not through litigation"' });
    await call('a token that is no more', 'imports.start', { files: [{ token: 'none', name: 'x' }] });

    const sources = await Promise.all(
      ids.map(async (one) => valueIn<SourceDetail>(await transport.call('sources.get', { id: one }))),
    );
    const stored = sources.flatMap((source) => source.files).find((file) => file.name.endsWith('.html'));
    if (!stored) throw new Error('The page was not stored.');
    run.files.whole = await transport.file(stored.sha256);
    run.files.part = await transport.file(stored.sha256, 'bytes=10-19');
    run.files.end = await transport.file(stored.sha256, 'bytes=-7');
    run.files.outside = await transport.file(stored.sha256, 'bytes=1000000-');
    run.files.missing = await transport.file('0'.repeat(64));

    for (const format of ['ris', 'bib', 'csl-json', 'csv', 'md']) {
      const started = await call(`an export as ${format}`, 'exports.start', { scope: { place: 'all' }, format });
      const job = await ended(transport, valueIn<{ jobId: string }>(started).jobId);
      if (!job.result) throw new Error(`No result: ${job.message}`);
      run.results[format] = plain((await transport.result(job.result.token, job.result.name)).toString('utf8'));
    }
    // Events may trail the replies: the last job's end is waited for.
    for (let tries = 0; tries < 100; tries++) {
      const done = (await transport.events()).filter((event) => event.type === 'job' && event.job.state === 'done');
      if (new Set(done.map((event) => (event.type === 'job' ? event.job.id : ''))).size === 6) break;
      await new Promise((wait) => setTimeout(wait, 50));
    }
    const changed = (await transport.events()).flatMap((event) => (event.type === 'changed' ? event.nouns : ['job']));
    // What documents cite is read in the background, at its own time.
    run.nouns = [...new Set(changed)].filter((noun) => noun !== 'authorities').sort();
    return run;
  } finally {
    await transport.close();
  }
}

async function ended(transport: Transport, id: string): Promise<Job> {
  for (;;) {
    const job = valueIn<Job>(await transport.call('jobs.get', { id }));
    if (job.state !== 'running') return job;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const run = (name: string): Run => runs.get(name) as Run;
const [reference = '', ...others] = names;

describe('one library over every transport', () => {
  afterAll(() => runs.clear());

  it('answers in envelopes, whatever it is asked', () => {
    const replies = Object.values(run(reference).replies).map(
      (text) => JSON.parse(text) as { ok: boolean; code?: string },
    );
    expect(replies.length).toBeGreaterThan(25);
    for (const reply of replies)
      expect(reply.ok || ['invalid', 'not-found', 'conflict', 'unsupported'].includes(reply.code ?? '')).toBe(true);
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(18);
  });

  it.each(others)('gives the same replies over %s as in process, letter by letter', (name) => {
    expect(run(name).replies).toEqual(run(reference).replies);
  });

  it.each(others)('gives the same bytes and headers of files over %s, whole and in ranges', (name) => {
    expect(run(name).files).toEqual(run(reference).files);
  });

  it.each(others)('hands over the same exports over %s', (name) => {
    expect(run(name).results).toEqual(run(reference).results);
    expect(Object.values(run(name).results).every((text) => text.includes('Twenty-Six Words'))).toBe(true);
  });

  it.each(others)('tells the same things changed over %s', (name) => {
    expect(run(name).nouns).toEqual(run(reference).nouns);
    expect(run(name).nouns).toEqual(expect.arrayContaining(['job', 'sources', 'tags', 'notes']));
  });

  it('serves a file as it was handed over, and its ranges right', async () => {
    const original = await readFile(inputs.page);
    const { whole, part, end, outside, missing } = run(reference).files;
    expect(whole?.bytes.equals(original)).toBe(true);
    expect([part?.status, part?.bytes.toString()]).toEqual([206, original.subarray(10, 20).toString()]);
    expect([end?.status, end?.bytes.toString()]).toEqual([206, original.subarray(-7).toString()]);
    expect([outside?.status, missing?.status]).toEqual([416, 404]);
  });
});
