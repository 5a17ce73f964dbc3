import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary, type Library } from '../../db/library';
import { insertPages } from '../../db/store/pages';
import { unwrap } from '../../shared/contract/failure';
import { fillLibrary, seeded } from '../support/big-library';

// What search.run adds to its own SQL: every statement that a search runs is noted and run again bare, the two taking turns
// in one process. As bundled for the product: Vitest's module runner calls a getter at every use of another module's export,
// which a search over 60,000 pages pays and the product does not. `npm run bench search [ROUNDS]`

const rounds = Number(process.argv[2] ?? 200);
const pagesPerFile = 30;
const files = 2000;
const folder = mkdtempSync(join(tmpdir(), 'casebench-bench-'));
let ticks = 0;
let ids = 0;
const library = createLibrary({
  folder,
  now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString(),
  newId: () => `id${String(++ids).padStart(6, '0')}`,
  logBug: (call, error) => {
    throw new Error(`a bug in ${call}`, { cause: error });
  },
});

/** Pages of 350 words, twelve a line, over a vocabulary in which word n is as frequent as 1/n (Zipf), as in real text. */
function fillPages({ context: { db } }: Library): void {
  const random = seeded(7);
  const word = () => named(Math.floor(20_000 ** random()));
  const ids = db.sql.prepare('SELECT id FROM sources ORDER BY seq LIMIT ?').pluck().all(files) as string[];
  db.sql.transaction(() => {
    ids.forEach((id, i) => {
      const sha256 = i.toString(16).padStart(64, '0');
      db.sql
        .prepare(
          "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 1, 'application/pdf', 'pdf', ?, 'full', '2026')",
        )
        .run(sha256, pagesPerFile);
      const pages = Array.from({ length: pagesPerFile }, (_, index) => ({
        index,
        label: String(index + 1),
        text: lines(Array.from({ length: 350 }, word)),
        broken: false,
      }));
      insertPages(db, sha256, pages);
      db.sql.prepare("INSERT INTO attachments VALUES (?, ?, ?, 'a.pdf', 0, '2026')").run(`att${i}`, id, sha256);
    });
  })();
}

/** A word of letters: numbers are what running heads may differ in, and lines of nothing else would all be taken for one. */
function named(n: number): string {
  return `${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)}w`;
}

function lines(words: string[]): string {
  return words
    .map((word, n) => word + (n % 12 === 11 ? '\n' : ' '))
    .join('')
    .trim();
}

type Run = () => unknown;

/** The floor: every statement that one search runs, noted with its values, to be run again bare. */
async function statementsOf(library: Library, search: () => Promise<unknown>): Promise<Run[]> {
  const { db } = library.context;
  const runs: Run[] = [];
  const watched = new Proxy(db.sql, {
    get(sql, name) {
      if (name !== 'prepare') {
        const value = Reflect.get(sql, name) as unknown;
        return typeof value === 'function' ? value.bind(sql) : value;
      }
      return (text: string) => watch(sql.prepare(text));
    },
  });
  const watch = <S extends object>(statement: S): S =>
    new Proxy(statement, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) => {
          if (name === 'all' || name === 'get' || name === 'run') runs.push(() => value.apply(target, values));
          const result = value.apply(target, values) as unknown;
          return result === target ? watch(target) : result;
        };
      },
    });
  library.context.db = { ...db, sql: watched };
  await search();
  library.context.db = db;
  return runs;
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

fillLibrary(library, 5000);
fillPages(library);
console.info(`search over ${(files * pagesPerFile).toLocaleString('en-US')} pages, middle of ${rounds} rounds`);
const count = library.context.db.sql.prepare('SELECT count(*) FROM pages_fts WHERE pages_fts MATCH ?').pluck();
for (const [what, word] of [
  ['rare word', named(15000)],
  ['common word', named(900)],
  ['very common word', named(12)],
  ['word on most pages', named(2)],
] as const) {
  const search = async () => unwrap(await library.call('search.run', { query: word, limit: 50, facets: false }));
  const statements = await statementsOf(library, search);
  const bare = () => {
    for (const run of statements) run();
  };
  const floor: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(await timeOf(bare));
    whole.push(await timeOf(search));
  }
  const [a, b] = [median(floor), median(whole)];
  console.info(
    `  ${what.padEnd(20)}${String(count.get(`"${word}"`)).padStart(7)} pages   bare ${a.toFixed(2).padStart(6)} ms   search.run ${b.toFixed(2).padStart(6)} ms   ${(b / a).toFixed(2)} times`,
  );
}
await library.close();
rmSync(folder, { recursive: true });
