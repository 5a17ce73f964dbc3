import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../db/connection';
import { quoteTexts } from '../../db/store/quote-texts';
import { type QuoteClaim, quoteChecker } from '../../shared/text/quote-check';
import { documentBytes, documents } from '../support/corpus-text';
import { libraryOfPages } from '../support/library-of-pages';
import { Random } from '../support/random';

// 10,000 checks against a library of 100,000 pages, one after another in no order (wanted: under a minute), and a digest
// of everything they found, which a change for speed alone must leave as it is.
// `npm run bench quote-check [PAGES] [CHECKS] [FOLDER]`; in a folder, the library is kept for the
// next run, and the findings line by line for a diff.

if (!documents) process.exit(0);
const pages = Number(process.argv[2] ?? 100_000);
const checks = Number(process.argv[3] ?? 10_000);
const folder = process.argv[4] ?? mkdtempSync(join(tmpdir(), 'casebench-bench-'));
const pagesEach = 50;

const texts = [
  'doc-txt/Unstructured-IO__unstructured/example-docs__book-war-and-peace-1225p.txt',
  'doc-txt/paultopia__casebook-14amend/automated-repair__working_copies__uncleaned.txt',
  ...['1943-09', '1979-03', '1990-03', '1997-09', '2005-09'].map(
    (date) => `doc-txt/freelawproject__free.law/public__pdf__judicial-conference-proceedings__${date}.txt`,
  ),
];
mkdirSync(folder, { recursive: true });
const path = join(folder, `library-${pages}.sqlite`);
const db = existsSync(path)
  ? connect(path)
  : libraryOfPages(path, {
      pages,
      pagesEach,
      vocabulary: texts
        .map((file) => documentBytes(file).toString('utf8'))
        .join(' ')
        .split(/\s+/)
        .filter(Boolean),
      random: new Random(4),
    });
const random = new Random(5);
const textOf = db.sql.prepare<[string, number], string>('SELECT text FROM pages WHERE sha256 = ? AND page = ?').pluck();
const claims = Array.from({ length: checks }, claimed);

function claimed(): QuoteClaim {
  const source = random.between(0, pages / pagesEach - 1) * pagesEach;
  const page = random.between(0, pagesEach - 1);
  const words = (textOf.get(source.toString(16).padStart(64, '0'), page) ?? '').split(/\s+/);
  const from = random.between(0, words.length - 30);
  const taken = words.slice(from, from + random.between(6, 30));
  // One in four is altered, one in ten stands nowhere; half are cited.
  if (random.chance(0.25)) taken.splice(3, 0, 'not');
  if (random.chance(0.1)) taken.reverse();
  const cited = random.chance(0.5) ? { sourceId: `s${source}`, pages: { from: page, to: page } } : null;
  return { text: taken.join(' '), cited };
}

const check = quoteChecker(quoteTexts(db));
const verdicts: Record<string, number> = {};
const findings: string[] = [];
const slowest: { ms: number; text: string }[] = [];
const began = { at: performance.now(), used: process.cpuUsage() };
for (const claim of claims) {
  const started = performance.now();
  const found = check(claim);
  const ms = performance.now() - started;
  verdicts[found.verdict] = (verdicts[found.verdict] ?? 0) + 1;
  findings.push(JSON.stringify({ claim, found }));
  if (ms > (slowest.at(-1)?.ms ?? 0) || slowest.length < 5) {
    slowest.push({ ms, text: claim.text });
    slowest.sort((a, b) => b.ms - a.ms).splice(5);
  }
}
const { user, system } = process.cpuUsage(began.used);
const seconds = (performance.now() - began.at) / 1000;
// Time of this process alone beside the clock, so that a busy machine does not count.
console.info(`${checks} checks against ${pages} pages (wanted: 60 s for 10000 against 100000)`);
console.info(`  ${((user + system) / 1e6).toFixed(1)} s of processor, ${seconds.toFixed(1)} s by the clock`);
console.info(`  verdicts ${JSON.stringify(verdicts)}`);
const all = findings.join('\n');
console.info(`  digest of all findings ${createHash('sha256').update(all).digest('hex').slice(0, 16)}`);
for (const { ms, text } of slowest)
  console.info(`  slowest: ${ms.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 90))}`);
db.sql.close();
if (process.argv[4]) writeFileSync(join(folder, 'findings.jsonl'), all);
else rmSync(folder, { recursive: true });
