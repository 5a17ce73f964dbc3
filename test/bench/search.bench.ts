import { describe, test } from 'vitest';
import { insertPages } from '../../db/store/pages';
import { fillLibrary, seeded } from '../support/big-library';
import { type TestLibrary, testLibrary } from '../support/library';

const pagesPerFile = 30;
const files = 2000;

/** Pages of 350 words over a vocabulary in which word n is as frequent as 1/n (Zipf), as in real text. */
function fillPages(library: TestLibrary): void {
  const { db } = library.context;
  const random = seeded(7);
  const word = () => `w${Math.floor(20_000 ** random())}`;
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
        text: Array.from({ length: 350 }, word).join(' '),
        broken: false,
      }));
      insertPages(db, sha256, pages);
      db.sql.prepare("INSERT INTO attachments VALUES (?, ?, ?, 'a.pdf', 0, '2026')").run(`att${i}`, id, sha256);
    });
  })();
}

type Run = () => unknown;

/** The floor: every statement that one search runs, noted with its values, to be run again bare. */
async function statementsOf(library: TestLibrary, search: () => Promise<unknown>): Promise<Run[]> {
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

describe(`search over ${(files * pagesPerFile).toLocaleString('en-US')} pages`, () => {
  test('against bare SQL', async ({ bench }) => {
    const library = testLibrary();
    fillLibrary(library, 5000);
    fillPages(library);
    const count = library.context.db.sql.prepare('SELECT count(*) FROM pages_fts WHERE pages_fts MATCH ?').pluck();
    for (const [what, word] of [
      ['rare word', 'w15000'],
      ['common word', 'w900'],
      ['very common word', 'w12'],
      ['word on most pages', 'w2'],
    ] as const) {
      const pages = count.get(`"${word}"`);
      const search = () => library.do('search.run', { query: word, limit: 50, facets: false });
      const statements = await statementsOf(library, search);
      const floor = bench(`its SQL bare, ${what} (${pages} pages)`, () => {
        for (const run of statements) run();
      });
      const whole = bench(`search.run, ${what}`, async () => void (await search()));
      const result = await bench.compare(floor, whole, { time: 600 });
      const [a, b] = [floor, whole].map((each) => result.get(each.name).latency.p50);
      console.log(
        `${what}: search.run takes ${((b ?? Number.NaN) / (a ?? Number.NaN)).toFixed(2)} times its SQL run bare`,
      );
    }
  }, 300_000);
});
