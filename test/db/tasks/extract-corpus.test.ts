import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool, type TaskPool } from '../../../db/tasks/pool';
import type { ExtractOutcome } from '../../../shared/model/extraction';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { type DraftFacts, draftFacts } from '../../support/draft-facts';
import { type PageLabelFacts, pageLabelFacts } from '../../support/page-label-facts';
import { builtTaskWorker } from '../../support/task-worker';

const corpus = corpusFolder('.');
const read = /^(?:pdf-court|pdf-gov|pdf-hearing|pdf-bill|pdf-long|pdf-hard|html-|doc-|xml-)/;
const files = corpus ? filesBelow(corpus).filter((file) => read.test(relative(corpus, file))) : [];

let pool: TaskPool;
const outcomes = new Map<string, ExtractOutcome>();

beforeAll(async () => {
  if (!corpus) return;
  pool = createTaskPool({ size: 2, workerFile: await builtTaskWorker() });
  const results = files.map(async (path) => {
    outcomes.set(path, await pool.run({ kind: 'extract', path, name: basename(path) }));
  });
  await Promise.all(results);
}, 600_000);

afterAll(() => pool?.close());

/** Outcomes by folder and reason, as a table. */
function table(): string {
  const rows = new Map<string, Map<string, number>>();
  for (const [path, outcome] of outcomes) {
    const folder = relative(corpus ?? '', path).split('/')[0] ?? '';
    const what = !outcome.ok
      ? outcome.code
      : outcome.holds === 'records'
        ? 'records'
        : `text ${outcome.document.textState}`;
    const row = rows.get(folder) ?? new Map<string, number>();
    rows.set(folder, row.set(what, (row.get(what) ?? 0) + 1));
  }
  return [...rows]
    .sort()
    .map(
      ([folder, row]) =>
        `${folder.padEnd(16)} ${[...row]
          .sort()
          .map(([what, count]) => `${what} ${count}`)
          .join(', ')}`,
    )
    .join('\n');
}

const words = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad-]\s*\n\s*/g, '')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];

/** Share of the words of `theirs` that `ours` has too, each as often. */
function overlap(ours: string, theirs: string): { found: number; all: number } {
  const left = new Map<string, number>();
  for (const word of words(ours)) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  const all = words(theirs);
  for (const word of all) {
    const count = left.get(word) ?? 0;
    if (count > 0) found++;
    left.set(word, count - 1);
  }
  return { found, all: all.length };
}

describe.skipIf(corpus === null)('reading the real documents in the pool', () => {
  it('ends with a document or one line for each of them, and never with a crash', () => {
    console.info(`Outcomes of ${outcomes.size} files:\n${table()}`);
    expect(outcomes.size).toBe(files.length);
    const bad = [...outcomes].filter(
      ([, outcome]) => !outcome.ok && /^(?:crashed|memory|timeout|cancelled)$/.test(outcome.code),
    );
    expect(bad).toEqual([]);
    for (const [path, outcome] of outcomes) {
      if (outcome.ok) continue;
      expect(outcome.message, path).toMatch(/^[^\n]{10,300}\.$/);
      expect(outcome.message).toContain(basename(path));
    }
  });

  it('keeps pages in order, with no control characters and no empty label', () => {
    for (const [path, outcome] of outcomes) {
      if (!outcome.ok || outcome.holds !== 'document') continue;
      const { pages, draft, confidence } = outcome.document;
      expect(
        pages.map((page) => page.index),
        path,
      ).toEqual(pages.map((_, i) => i));
      expect(
        pages.filter((page) => page.label === '' || /(?![\n\t])\p{Cc}/u.test(page.text)),
        path,
      ).toEqual([]);
      for (const [key, value] of Object.entries(draft.fields))
        expect(value.length, `${path}: ${key}`).toBeGreaterThan(0);
      for (const sure of Object.values(confidence)) expect(sure).toBeLessThanOrEqual(1);
    }
  });

  const poppler = spawnSync('which', ['pdftotext']).status === 0;
  it.skipIf(!poppler)(
    'finds the words that pdftotext finds in PDFs with a full text layer: at least 97 of 100',
    () => {
      const low: string[] = [];
      let [found, all, compared] = [0, 0, 0];
      for (const [path, outcome] of outcomes) {
        if (!outcome.ok || outcome.holds !== 'document' || outcome.document.format !== 'pdf') continue;
        if (outcome.document.textState !== 'full' || basename(dirname(dirname(path))) === 'pdf-hard') continue;
        const ours = outcome.document.pages.map((page) => page.text).join('\n');
        const theirs = execFileSync('pdftotext', [path, '-'], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
        // Where words are spaced out letter by letter, pdftotext is no yardstick: we put them together, it does not.
        if (isLetterSpaced(theirs.toString())) continue;
        const words = overlap(ours, theirs.toString());
        found += words.found;
        all += words.all;
        compared++;
        if (words.found < words.all * 0.97)
          low.push(`${((100 * words.found) / words.all).toFixed(1)} % ${basename(path)}`);
      }
      console.info(
        `Words of pdftotext found: ${((100 * found) / all).toFixed(2)} % in ${compared} PDFs; under 97 %:\n${low.join('\n')}`,
      );
      expect(found / all).toBeGreaterThanOrEqual(0.99);
      expect(low.length / compared).toBeLessThanOrEqual(0.05);
    },
    300_000,
  );
});

const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

/** The document of the one file that ends so, or has this in its path; null where it could not be read. */
function documentOf(end: string, only: (path: string) => boolean) {
  const [path, ...others] = files.filter(only);
  if (!path || others.length > 0) throw new Error(`No file, or several, for ${end}.`);
  const outcome = outcomes.get(path);
  return outcome?.ok && outcome.holds === 'document' ? outcome.document : null;
}

/** Whether a drafted value is what the document says; "Brief of…" asks only how it begins. */
function agrees(expected: string | string[], found: unknown): boolean {
  if (typeof expected !== 'string' || typeof found !== 'string')
    return JSON.stringify(expected) === JSON.stringify(found);
  return expected.endsWith('…') ? found.startsWith(expected.slice(0, -1)) : found === expected;
}

function wrongFields(facts: DraftFacts): string[] {
  const draft = documentOf(facts.file, (path) => path.endsWith(facts.file))?.draft;
  if (!draft) return Object.keys(facts.fields).concat('kind');
  const wrong = Object.entries(facts.fields).filter(([key, value]) => !agrees(value, draft.fields[key]));
  return [
    ...(draft.kind === facts.kind ? [] : [`kind: ${draft.kind} for ${facts.kind}`]),
    ...wrong.map(([key, value]) => `${key}: ${JSON.stringify(draft.fields[key])} for ${JSON.stringify(value)}`),
  ];
}

function wrongLabels({ file, labels }: PageLabelFacts): string[] {
  const first = files.find((path) => path.endsWith(file));
  const pages = documentOf(file, (path) => path === first)?.pages;
  if (!pages) return [`${file} could not be read`];
  return Object.entries(labels)
    .filter(([index, label]) => pages[Number(index)]?.label !== label)
    .map(([index, label]) => `${file}, page ${Number(index) + 1}: ${pages[Number(index)]?.label} for ${label}`);
}

describe.skipIf(corpus === null)('what real documents say of themselves', () => {
  it('is drafted from them: at least 95 of 100 fields, and nine documents of ten in all fields', () => {
    const faults = draftFacts.map((facts) => ({ facts, wrong: wrongFields(facts) }));
    const fields = faults.reduce((sum, { facts }) => sum + Object.keys(facts.fields).length + 1, 0);
    const right = fields - faults.reduce((sum, { wrong }) => sum + wrong.length, 0);
    const faulty = faults.filter(({ wrong }) => wrong.length > 0);
    const whole = draftFacts.length - faulty.length;
    console.info(
      `Drafts: ${share(right, fields)} fields right, ${share(whole, draftFacts.length)} documents right in all.\n` +
        faulty.map(({ facts, wrong }) => `${facts.file}: ${wrong.join('; ')}`).join('\n'),
    );
    expect(right / fields).toBeGreaterThanOrEqual(0.95);
    expect(whole / draftFacts.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is the numbers printed on their pages: at least 98 of 100 labels read off by eye', () => {
    const wrong = pageLabelFacts.flatMap(wrongLabels);
    const all = pageLabelFacts.reduce((sum, { labels }) => sum + Object.keys(labels).length, 0);
    const whole = pageLabelFacts.filter(({ file }) => !wrong.some((line) => line.startsWith(file))).length;
    console.info(
      `Page labels: ${share(all - wrong.length, all)} right, ${share(whole, pageLabelFacts.length)} documents in all.\n${wrong.join('\n')}`,
    );
    expect((all - wrong.length) / all).toBeGreaterThanOrEqual(0.98);
    expect(whole / pageLabelFacts.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** More than a tenth of the words are single letters, "a" and "I" not counted. */
function isLetterSpaced(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^[b-hj-zB-HJ-Z]$/.test(word)).length > words.length / 10;
}
