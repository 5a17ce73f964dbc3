import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quoteTexts } from '../../db/store/quote-texts';
import { type QuoteClaim, quoteChecker } from '../../shared/text/quote-check';
import { documentBytes, documents } from '../support/corpus-text';
import { libraryOfPages } from '../support/library-of-pages';
import { Random } from '../support/random';

const pages = Number(process.env.BENCH_PAGES ?? 100_000);
const checks = Number(process.env.BENCH_CHECKS ?? 10_000);
const pagesEach = 50;

describe.skipIf(!documents)(`${checks} checks against a library of ${pages} pages (wanted: under a minute)`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebench-bench-'));
  const random = new Random(4);
  const texts = [
    'doc-txt/Unstructured-IO__unstructured/example-docs__book-war-and-peace-1225p.txt',
    'doc-txt/paultopia__casebook-14amend/automated-repair__working_copies__uncleaned.txt',
    ...['1943-09', '1979-03', '1990-03', '1997-09', '2005-09'].map(
      (date) => `doc-txt/freelawproject__free.law/public__pdf__judicial-conference-proceedings__${date}.txt`,
    ),
  ].map((file) => documentBytes(file).toString('utf8'));
  const db = libraryOfPages(join(folder, 'library.sqlite'), {
    pages,
    pagesEach,
    vocabulary: texts.join(' ').split(/\s+/).filter(Boolean),
    random,
  });
  afterAll(() => {
    db.sql.close();
    rmSync(folder, { recursive: true });
  });
  const claims = Array.from({ length: checks }, () => claimFrom(random));

  function claimFrom(random: Random): QuoteClaim {
    const source = random.between(0, pages / pagesEach - 1) * pagesEach;
    const page = random.between(0, pagesEach - 1);
    const text = db.sql
      .prepare('SELECT text FROM pages WHERE sha256 = ? AND page = ?')
      .pluck()
      .get(source.toString(16).padStart(64, '0'), page) as string;
    const words = text.split(/\s+/);
    const from = random.between(0, words.length - 30);
    const taken = words.slice(from, from + random.between(6, 30));
    // One in four is altered, one in ten stands nowhere; half are cited.
    if (random.chance(0.25)) taken.splice(3, 0, 'not');
    if (random.chance(0.1)) taken.reverse();
    const cited = random.chance(0.5) ? { sourceId: `s${source}`, pages: { from: page, to: page } } : null;
    return { text: taken.join(' '), cited };
  }

  it('takes them one after another', { timeout: 600_000 }, () => {
    const check = quoteChecker(quoteTexts(db));
    const verdicts: Record<string, number> = {};
    const began = process.cpuUsage();
    for (const claim of claims) {
      const { verdict } = check(claim);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
    // Time of this process alone, so that a busy machine does not count.
    const spent = process.cpuUsage(began);
    const seconds = (spent.user + spent.system) / 1_000_000;
    console.log(
      `${checks} checks against ${pages} pages in ${seconds.toFixed(1)} s of one processor: ${JSON.stringify(verdicts)}`,
    );
    expect(seconds).toBeLessThan(60);
  });
});
