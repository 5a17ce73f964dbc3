import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTaskPool } from '../../../db/tasks/pool';
import { corpusFolder } from '../../support/corpus';
import { builtTaskWorker } from '../../support/task-worker';

interface Item {
  file: string;
  scan?: string;
}

/** Scans like others that are read: one page in two more codecs, and the more files of one archive. */
const like = /(?:linn|ccitt|__image-pdf-2)\.pdf$|JFK-Files\/(?!.*(?:104-10006-10015|124-90158-10062))/;

describe('reading the scans of the corpus by machine', { timeout: 1_200_000 }, () => {
  it('brings no reader down, whatever the file; what cannot be opened is one line', async ({ skip }) => {
    const corpus = corpusFolder('.');
    if (!corpus) return skip('the corpus is not here');
    const { items } = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')) as { items: Item[] };
    const scans = items.filter(
      ({ scan, file }) => /^(image-only|no-text)$/.test(scan ?? '') && file.endsWith('.pdf') && !like.test(file),
    );
    const pool = createTaskPool({ size: 2, workerFile: await builtTaskWorker() });
    const results = await Promise.all(
      scans.map(async ({ file }) => {
        const result = await pool.run({ kind: 'ocr', path: join(corpus, file), name: basename(file), pages: [0] });
        return { file, result };
      }),
    );
    await pool.close();
    const failed = results.flatMap(({ file, result }) =>
      result.ok
        ? result.failed.map(({ message }) => `${file}: ${message}`)
        : [`${file}: ${result.code}: ${result.message}`],
    );
    const pages = results.flatMap(({ result }) => (result.ok ? result.pages : []));
    const words = pages.reduce((sum, page) => sum + page.words.length, 0);
    console.info(
      `${scans.length} files, ${pages.length} first pages with ${words} words; not read:\n${failed.join('\n')}`,
    );
    expect(scans.length).toBeGreaterThan(50);
    const codes = results.flatMap(({ result }) => (result.ok ? [] : [result.code]));
    expect(codes.filter((code) => code !== 'unreadable')).toEqual([]);
    expect(pages.length).toBeGreaterThan(scans.length * 0.8);
    for (const page of pages)
      for (const { text, start, end } of page.words) expect(text).toContain(page.text.slice(start, end));
  });
});
