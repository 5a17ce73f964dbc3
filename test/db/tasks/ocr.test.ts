import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool, type TaskPool } from '../../../db/tasks/pool';
import { smallPdf } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
let pool: TaskPool;

const page = (...lines: string[]) => ({ lines: lines.map((text, i) => ({ x: 72, y: 100 + i * 26, text, size: 18 })) });

function task(name: string, bytes: Uint8Array | string, pages: number[]) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { kind: 'ocr', path, name, pages } as const;
}

beforeAll(async () => {
  pool = createTaskPool({ size: 1, workerFile: await builtTaskWorker() });
});

afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

describe('reading pages by machine', () => {
  it('gives words with their places, their sureness and where they stand in the text', async () => {
    const bytes = smallPdf({
      pages: [
        page('Not this one'),
        page(
          'The company knowingly facil-',
          'itated the sale of children',
          'through legislation, not through litigation',
        ),
      ],
    });
    const done: number[] = [];
    const result = await pool.run(task('scan.pdf', bytes, [1]), undefined, (count) => done.push(count));
    if (!result.ok) throw new Error(result.message);
    const [read] = result.pages;
    expect(read).toMatchObject({ index: 1, width: 612, height: 792 });
    expect(read?.text.replace(/\s+/g, ' ')).toBe(
      'The company knowingly facilitated the sale of children through legislation, not through litigation',
    );
    expect(read?.confidence).toBeGreaterThan(0.8);
    for (const word of read?.words ?? [])
      expect(read?.text.slice(word.start, word.end)).toBe(word.text.replace(/-$/, ''));
    const company = read?.words.find((word) => word.text === 'company');
    expect(company?.x).toBeGreaterThan(90);
    expect(company?.x).toBeLessThan(130);
    expect(company?.y).toBeGreaterThan(80);
    expect(company?.y).toBeLessThan(102);
    expect(done).toEqual([0]);
  }, 60_000);

  it('names a page that is not there, and goes on with the next', async () => {
    const result = await pool.run(task('two.pdf', smallPdf({ pages: [page('Only page')] }), [7, 0]));
    expect(result).toMatchObject({
      ok: true,
      pages: [{ index: 0, text: 'Only page' }],
      failed: [{ index: 7, message: expect.stringMatching(/^Page 8 of two\.pdf could not be read/) }],
    });
  }, 60_000);

  it('answers a file that is none with one line', async () => {
    expect(await pool.run(task('none.pdf', 'words', [0]))).toMatchObject({ ok: false, code: 'unreadable' });
  });

  it('stops when it is cancelled', async () => {
    const bytes = smallPdf({ pages: Array.from({ length: 20 }, () => page('A page to read')) });
    const abort = new AbortController();
    const result = pool.run(
      task(
        'long.pdf',
        bytes,
        Array.from({ length: 20 }, (_, i) => i),
      ),
      abort.signal,
      (done) => {
        if (done === 2) abort.abort();
      },
    );
    expect(await result).toMatchObject({ ok: false, code: 'cancelled' });
  }, 60_000);
});
