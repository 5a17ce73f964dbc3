import { spawn } from 'node:child_process';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, runCli, runJson } from '../../support/run-cli';
import { smallPdf, textPage } from '../../support/small-pdf';

let folder: string;
let library: string[];
const sentence = 'We hold that the remedy is through legislation, not through litigation.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebench-cli-'));
  library = ['--library', join(folder, 'library')];
  await writeFile(
    join(folder, 'ruling.pdf'),
    smallPdf({ pages: [textPage('Doe v. Backpage.com'), textPage(sentence)] }),
  );
  await writeFile(
    join(folder, 'statement.txt'),
    'Statement on platforms.\n\nPlatforms must not profit from trafficking.\n',
  );
  await writeFile(join(folder, 'empty.pdf'), '');
});

describe('import', () => {
  it('makes the library, and gives an outcome for every file, failed ones named', async () => {
    const paths = ['ruling.pdf', 'statement.txt', 'empty.pdf', 'missing.pdf'].map((name) => join(folder, name));
    const run = await runCli([
      'import',
      ...paths,
      '--tag',
      'imported',
      '--collection',
      'Case file',
      '--json',
      ...library,
    ]);
    expect(run.code).toBe(1);
    const { outcomes, ...counts } = JSON.parse(run.out) as { outcomes: { file: string }[] };
    expect(counts).toEqual({ added: 2, already: 0, partial: 0, failed: 2 });
    const byFile = Object.fromEntries(outcomes.map((outcome) => [outcome.file.split('/').at(-1), outcome]));
    expect(byFile['ruling.pdf']).toMatchObject({ status: 'added', pages: 2, sourceIds: [expect.any(String)] });
    expect(byFile['empty.pdf']).toMatchObject({ status: 'failed', message: expect.stringContaining('empty') });
    expect(byFile['missing.pdf']).toMatchObject({ status: 'failed', message: 'There is no such file or folder.' });
  });

  it('says of the same file that it is already there, and exits with 0', async () => {
    const run = await runCli([...library, '--json', 'import', join(folder, 'ruling.pdf')]);
    expect([run.code, JSON.parse(run.out)]).toMatchObject([0, { already: 1, added: 0, failed: 0 }]);
  });
});

describe('the sources of a library', () => {
  interface Row {
    id: string;
    tags: string[];
    files: number;
  }
  const list = (...more: string[]) => runJson<Row[]>(['list', ...more, ...library]);

  it('are listed, found, shown, tagged and cited by their ids', async () => {
    const rows = await list();
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'kind', 'title', 'citation', 'tags', 'files', 'quotes']);
    expect(rows.every(({ tags, files }) => tags.includes('imported') && files === 1)).toBe(true);
    expect(await list('--limit', '1')).toHaveLength(1);
    const [found] = await list('--query', '"not through litigation"');
    const id = found?.id ?? '';
    expect(await runJson(['tag', 'add', 'immunity', id, ...library])).toEqual({ changed: 1 });
    expect(await runJson(['tag', 'remove', 'imported', id, ...library])).toEqual({ changed: 1 });
    expect(await runJson(['show', id, ...library])).toMatchObject({
      id,
      tags: [{ name: 'immunity' }],
      files: [{ name: 'ruling.pdf', pages: 2 }],
      quotes: [],
      claims: [],
    });
    const cited = await runJson(['cite', id, '--style', 'chicago', ...library]);
    expect(cited).toMatchObject([{ id, citation: expect.stringMatching(/\w/), missing: expect.any(Array) }]);
  });

  it('are searched by page', async () => {
    interface Found {
      ms: number;
      hits: { pages: { page: number; parts: { text: string; hit: boolean }[] }[] }[];
    }
    const found = await runJson<Found>(['search', 'legislation', ...library]);
    expect(found).toMatchObject({ total: 1, hits: [{ pages: [{ page: 2 }] }] });
    expect(found.ms).toBeGreaterThan(0);
    expect(found.hits[0]?.pages[0]?.parts.find(({ hit }) => hit)?.text).toBe('legislation');
  });

  it('are exported as one file', async () => {
    const to = join(folder, 'out.bib');
    const about = await runJson(['export', '--to', to, '--format', 'bib', ...library]);
    const { size } = await stat(to);
    expect(about).toMatchObject({ file: to, sources: 2, warnings: expect.any(Array), bytes: size });
    expect(await readFile(to, 'utf8')).toMatch(/^@/);
    const zip = join(folder, 'bundle.zip');
    await runJson(['export', '--collection', 'case file', '--to', zip, '--format', 'bundle', ...library]);
    expect((await readFile(zip)).subarray(0, 2).toString()).toBe('PK');
    const nothing = ['--to', to, '--format', 'bib', ...library];
    expect((await runCli(['export', '--collection', 'none', ...nothing])).code).toBe(2);
    expect((await runCli(['export', '--query', 'nosuchword', ...nothing])).code).toBe(2);
  });

  it('survive a backup and its restoration', async () => {
    const file = join(folder, 'backup.zip');
    const made = await runJson(['backup', '--to', file, ...library]);
    expect(made).toMatchObject({ file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const again = ['--library', join(folder, 'restored')];
    expect(await runJson(['restore', file, ...again])).toEqual(made);
    expect(await runJson(['list', ...again])).toEqual(await list());
    expect(await runJson(['check', ...again])).toMatchObject({ ok: true, problems: [] });
    expect((await runCli(['restore', file, ...again])).code).toBe(2);
    expect((await runCli(['restore', file])).code).toBe(2);
  });

  it('give a brief its verdicts', async () => {
    const brief = join(folder, 'brief.md');
    const wrong = '“the remedy is through litigation, not through legislation.”';
    await writeFile(
      brief,
      `The court said “the remedy is through legislation, not through litigation.” It never said ${wrong}`,
    );
    const checked = await runJson(['check-quotes', brief, ...library]);
    expect(checked).toMatchObject({ verified: 1, failed: 1, quotes: [{ page: 2 }, {}] });
    expect((await runCli(['check-quotes', brief, ...library])).code).toBe(1);
    const whole = await runJson<Record<string, unknown>>(['check-brief', brief, ...library]);
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(['quotes', 'citations', 'authorities', 'names']));
  });
});

describe('commands without a library', () => {
  const nowhere = { env: { CASEBENCH_LIBRARY: '/nowhere/to/be/found' } };
  const record = {
    id: 'dart',
    type: 'case',
    meta: {
      parties: ['Backpage.com, LLC', 'Thomas J. Dart'],
      volume: '807',
      reporter: 'Federal Reporter, Third Series',
      page: '229',
      court: 'United States Court of Appeals for the Seventh Circuit',
      year: 2015,
    },
  };
  const pinned = { ...record, meta: { ...record.meta, pin: '233' } };

  it('cite raw records, as a list or as items, in full and in short', async () => {
    const file = join(folder, 'records.json');
    await writeFile(file, JSON.stringify({ items: [{ ...record, short: 'Dart, 807 F.3d at 231' }] }));
    const full = await runJson(['cite', '--records', file, '--style', 'bluebook'], nowhere);
    expect(full).toMatchObject([
      { id: 'dart', citation: 'Backpage.com, LLC v. Dart, 807 F.3d 229 (7th Cir. 2015)', missing: [] },
    ]);
    const shown = await runJson(['cite', '--records', file, '--form', 'short'], nowhere);
    expect(shown).toMatchObject([{ citation: 'Dart, 807 F.3d at 231', short: 'Dart, 807 F.3d at 231' }]);
    await writeFile(file, JSON.stringify([pinned]));
    const short = await runJson(['cite', '--records', file, '--form', 'short'], nowhere);
    expect(short).toMatchObject([{ citation: 'Dart, 807 F.3d at 233', short: 'Dart, 807 F.3d at 233' }]);
  });

  it('find citations in a file, in standard input and in a batch', async () => {
    const text = 'See Doe v. Backpage.com, LLC, 817 F.3d 12, 15 (1st Cir. 2016).';
    const locator = { kind: 'case', text: '817 F.3d 12', span: [30, 41] };
    const found = await runJson(['find-citations', '-'], { ...nowhere, input: text });
    expect(found).toMatchObject({ citations: [locator] });
    const file = join(folder, 'batch.json');
    await writeFile(
      file,
      JSON.stringify([
        { id: 'a', text },
        { id: 'b', text: 'Nothing here.' },
      ]),
    );
    const batch = await runJson(['find-citations', '--batch', file], nowhere);
    expect(batch).toMatchObject([
      { id: 'a', citations: [locator] },
      { id: 'b', citations: [] },
    ]);
  });

  it('cite a thousand records for less than the start of a process for each of ten', async () => {
    const seconds = async (count: number) => {
      const file = join(folder, `${count}.json`);
      await writeFile(file, JSON.stringify(Array.from({ length: count }, (_, at) => ({ ...record, id: String(at) }))));
      const started = performance.now();
      expect(await runJson<unknown[]>(['cite', '--records', file], nowhere)).toHaveLength(count);
      return (performance.now() - started) / 1000;
    };
    const least = { one: Number.POSITIVE_INFINITY, thousand: Number.POSITIVE_INFINITY };
    for (let round = 0; round < 3; round++) {
      least.one = Math.min(least.one, await seconds(1));
      least.thousand = Math.min(least.thousand, await seconds(1000));
    }
    console.log(`1 record cited in ${least.one.toFixed(2)} s, 1,000 in ${least.thousand.toFixed(2)} s`);
    expect(least.thousand / least.one).toBeLessThan(10);
  });
});

describe('what goes wrong', () => {
  const ends = (run: Finished) => ({ code: run.code, out: run.out });

  it.each([
    [['nonsense']],
    [['list', '--limit', 'many']],
    [['list', '--nonsense']],
    [['tag', 'add', 'x']],
    [['cite']],
    [['cite', '--records', '/no/such/file.json']],
    [['cite', '--records', resolve('package.json'), '--form', 'long']],
    [['export', '--to', 'x', '--format', 'papyrus']],
    [['export', '--to', 'x', '--format', 'binder']],
  ])('is wrong usage, said in words: %j', async (args) => {
    const run = await runCli([...args, ...library]);
    expect(ends(run)).toEqual({ code: 2, out: '' });
    expect(run.err).not.toMatch(/ at \w+ \(|node:internal/);
  });

  it('is a library that is missing, and that stays missing', async () => {
    const none = join(folder, 'none');
    const run = await runCli(['list', '--library', none, '--json']);
    expect(ends(run)).toEqual({ code: 3, out: '' });
    expect(run.err).toContain(none);
    await expect(stat(none)).rejects.toThrow();
  });

  it('is a library in use by another process; it is to be had again when that ends', async () => {
    const server = spawn(process.execPath, [resolve('out/main/cli.js'), 'serve', '--no-open', ...library]);
    const address = await new Promise<string>((done) => createInterface({ input: server.stdout }).once('line', done));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/);
    const run = await runCli(['list', ...library]);
    expect(ends(run)).toEqual({ code: 3, out: '' });
    expect(run.err).toMatch(/already open/);
    server.kill('SIGINT');
    expect(await new Promise((done) => server.once('exit', done))).toBe(0);
    expect((await runCli(['list', ...library])).code).toBe(0);
  });

  it('is not help or version, which are what was asked for', async () => {
    expect(await runCli(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('find-citations') });
    expect(await runCli(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('demo', () => {
  it('builds the sample, finds its sentence, checks its brief and exports its bundle', async () => {
    const to = join(folder, 'demo');
    const run = await runCli(['demo', '--to', to, '--json']);
    expect(run.code).toBe(0);
    const made = JSON.parse(run.out) as { sources: number; bundle: { file: string; bytes: number } };
    expect(made).toMatchObject({ library: to, search: { total: 1 }, brief: { failed: 0 } });
    expect(made.sources).toBeGreaterThan(10);
    expect((await stat(made.bundle.file)).size).toBe(made.bundle.bytes);
  });
});
