import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool, type TaskPool } from '../../../db/tasks/pool';
import type { Orientation } from '../../../shared/formats/upright';
import { pictured } from '../../support/scanned-pdf';
import { smallPdf } from '../../support/small-pdf';
import { tiffOf } from '../../support/small-tiff';
import { builtTaskWorker } from '../../support/task-worker';
import { jpegOf, orientations, pngOf, storedAs } from '../../support/turned-picture';

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

  describe('of pictures that are stored turned or mirrored', { timeout: 60_000 }, () => {
    const upright = pictured(smallPdf({ pages: [page('The company knowingly', 'facilitated the sale')] }), 0, 150);
    const jpegs = orientations.map((one) => [`photo-${one}.jpg`, jpegOf(storedAs(upright, one), one)] as const);
    const tiff = (one: Orientation) => tiffOf([{ ...storedAs(upright, one), orientation: one }]);
    const tiffs = orientations.map((one) => [`scan-${one}.tif`, tiff(one)] as const);

    const pngs = orientations.map((one) => [`shot-${one}.png`, pngOf(storedAs(upright, one), one)] as const);
    // No browser turns a picture by what stands behind it.
    const behind = [['behind.png', pngOf(upright, 6, 'behind')]] as const;

    it.each([...jpegs, ...tiffs, ...pngs, ...behind])(
      '%s gives words where they stand upright',
      async (name, bytes) => {
        const result = await pool.run(task(name, bytes, [0]));
        if (!result.ok) throw new Error(result.message);
        const [read] = result.pages;
        expect(read?.text.replace(/\s+/g, ' ')).toBe('The company knowingly facilitated the sale');
        const { width = 0, height = 0, words = [] } = read ?? {};
        expect(width / height).toBeCloseTo(612 / 792, 2);
        const company = words.find(({ text }) => text === 'company');
        expect((company?.x ?? 0) / width).toBeCloseTo(109 / 612, 1);
        expect((company?.y ?? 0) / height).toBeCloseTo(88 / 792, 1);
      },
    );

    it('a fax of oblong pixels is read in its right shape', async () => {
      const rows = Math.round(upright.height / 2);
      const pixels = new Uint8Array(upright.width * rows);
      for (let y = 0; y < rows; y++)
        pixels.set(upright.pixels.subarray(2 * y * upright.width, (2 * y + 1) * upright.width), y * upright.width);
      const fax = tiffOf([{ width: upright.width, height: rows, pixels, dpi: [150, 75] }]);
      const result = await pool.run(task('fax.tif', fax, [0]));
      const [read] = result.ok ? result.pages : [];
      expect((read?.width ?? 0) / (read?.height ?? 1)).toBeCloseTo(612 / 792, 2);
      expect(read?.text).toContain('company');
    });
  });

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
