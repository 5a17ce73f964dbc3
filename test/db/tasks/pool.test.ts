import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool, type TaskPool } from '../../../db/tasks/pool';
import type { Task } from '../../../db/tasks/task';
import { smallPdf, textPage } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
let workerFile: string;
const pools: TaskPool[] = [];

function pool(size: number, options: { workerFile?: string; timeLimit?: number } = {}): TaskPool {
  const made = createTaskPool({ size, workerFile, ...options });
  pools.push(made);
  return made;
}

function file(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { kind: 'extract', path, name } as const;
}

/** A stand-in worker that misbehaves as its task's name says. */
function wayward(): string {
  const path = join(folder, 'wayward.mjs');
  writeFileSync(
    path,
    `     const hoard = [];
     process.on('message', ({ id, task }) => {
       if (task.name === 'crash') throw new Error('broken inside');
       if (task.name === 'exit') process.exit(3);
       if (task.name === 'hang') for (;;);
       if (task.name === 'crawl') return setInterval(() => process.send({ id, done: 1 }), 5);
       if (task.name === 'hoard') for (;;) hoard.push(new Array(100000).fill({}).map(() => ({})));
       process.send({ id, result: { ok: true, name: task.name }, retire: task.name === 'retire' });
     });`,
  );
  return path;
}

const named = (name: string) => ({ kind: 'extract', path: '', name }) as const;

beforeAll(async () => {
  workerFile = await builtTaskWorker();
});

afterAll(async () => {
  await Promise.all(pools.map((one) => one.close()));
  rmSync(folder, { recursive: true });
});

describe('the task pool', () => {
  it('reads a PDF and a text in the built worker', async () => {
    const tasks = pool(2);
    const pdf = file('report.pdf', smallPdf({ pages: [textPage('Knowing facilitation'), textPage('Second page')] }));
    const text = file('note.txt', 'Plain words.');
    const [first, second] = await Promise.all([tasks.run(pdf), tasks.run(text)]);
    expect(first).toMatchObject({
      ok: true,
      document: { format: 'pdf', pages: [{ text: 'Knowing facilitation' }, { text: 'Second page' }] },
    });
    expect(second).toMatchObject({ ok: true, document: { format: 'txt', pages: [{ text: 'Plain words.' }] } });
  });

  it('renders a citation while every other worker is busy', async () => {
    const tasks = pool(1, { workerFile: wayward() });
    const busy = tasks.run(named('hang'));
    const cited = { kind: 'render-citations', name: 'cited', style: 'bluebook', sources: [] } as unknown as Task;
    expect(await tasks.run(cited)).toMatchObject({ ok: true, name: 'cited' });
    await tasks.close();
    expect(await busy).toMatchObject({ ok: false, code: 'cancelled' });
  });

  it('answers wrong, empty and missing files with one line each', async () => {
    const tasks = pool(1);
    const outcomes = await Promise.all([
      tasks.run(file('empty.pdf', '')),
      tasks.run(file('broken.pdf', '%PDF-1.4\nnothing else')),
      tasks.run(named('gone.pdf')),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code))).toEqual(['empty', 'truncated', 'missing']);
  });

  it('replaces a worker that crashes, exits, hangs or hoards memory, and does the rest', async () => {
    const tasks = createTaskPool({ size: 1, workerFile: wayward(), timeLimit: 1500, heapLimit: 64 });
    pools.push(tasks);
    const names = ['crash', 'fine', 'exit', 'fine', 'hang', 'fine', 'retire', 'fine', 'hoard', 'fine'];
    const results = await Promise.all(names.map((name) => tasks.run(named(name))));
    expect(results.map((result) => (result.ok ? 'ok' : result.code))).toEqual([
      'crashed',
      'ok',
      'crashed',
      'ok',
      'timeout',
      'ok',
      'ok',
      'ok',
      'memory',
      'ok',
    ]);
  });

  it('ends a file whose reader moves on for ever', async () => {
    const tasks = pool(1, { workerFile: wayward(), timeLimit: 400 });
    const begun = Date.now();
    const results = await Promise.all([tasks.run(named('crawl')), tasks.run(named('fine'))]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code))).toEqual(['timeout', 'ok']);
    // Longer than one that says nothing.
    expect(Date.now() - begun).toBeGreaterThan(3000);
  });

  it('drops a waiting task and ends a running one when it is cancelled', async () => {
    const tasks = pool(1, { workerFile: wayward() });
    const running = new AbortController();
    const waiting = new AbortController();
    const results = Promise.all([
      tasks.run(named('hang'), running.signal),
      tasks.run(named('hang'), waiting.signal),
      tasks.run(named('fine')),
    ]);
    waiting.abort();
    running.abort();
    expect((await results).map((result) => (result.ok ? 'ok' : result.code))).toEqual(['cancelled', 'cancelled', 'ok']);
  });

  it('answers everything when it is closed', async () => {
    const tasks = pool(1, { workerFile: wayward() });
    const results = [tasks.run(named('hang')), tasks.run(named('fine'))];
    await tasks.close();
    expect(await Promise.all(results)).toMatchObject([{ code: 'cancelled' }, { code: 'cancelled' }]);
  });
});
