import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createLibrary } from '../../../db/library';
import { fillLibrary } from '../../support/big-library';
import { line, median } from './say';

export interface BenchLibrary {
  folder: string;
  remove(): void;
}

export function emptyLibrary(): Promise<BenchLibrary> {
  return made(() => {});
}

/** A library of `count` sources with forty tags, half of them nested, and a tree of collections. */
export function bigLibrary(count: number): Promise<BenchLibrary> {
  return made((library) => {
    fillLibrary(library, count);
    const { sql } = library.context.db;
    sql.exec(`
      WITH n AS (SELECT id, row_number() OVER (ORDER BY name) i FROM tags)
      UPDATE tags SET parent_id = (SELECT p.id FROM n p JOIN n me ON me.id = tags.id WHERE p.i = me.i - 20);
      INSERT INTO collections (id, name, parent_id, position) VALUES ('all-cases', 'Cases', NULL, 0), ('old', 'Before 2000', 'all-cases', 0);
      INSERT INTO collection_sources SELECT CASE WHEN year < 2000 THEN 'old' ELSE 'all-cases' END, id FROM sources WHERE kind = 'case';
    `);
  });
}

async function made(fill: (library: ReturnType<typeof createLibrary>) => void): Promise<BenchLibrary> {
  const home = mkdtempSync(join(tmpdir(), 'casebench-window-'));
  const folder = join(home, 'Library');
  const library = createLibrary({ folder, now: () => new Date().toISOString() });
  fill(library);
  await library.close();
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** What the window shows first, asked of SQLite without us: the floor of its reading. */
export function rawReading(folder: string): void {
  const sql = new Database(join(folder, 'library.db'), { readonly: true });
  const statements = {
    'count of sources': 'SELECT count(*) FROM sources WHERE binned_at IS NULL',
    'first 100 rows by title': 'SELECT * FROM sources WHERE binned_at IS NULL ORDER BY sort_title, seq LIMIT 100',
    '100 rows from 90 % on':
      'SELECT * FROM sources WHERE binned_at IS NULL ORDER BY sort_title, seq LIMIT 100 OFFSET (SELECT count(*) * 9 / 10 FROM sources)',
    'all titles, as quick-find needs them': 'SELECT id, kind, title, byline, year FROM sources',
  };
  for (const [what, text] of Object.entries(statements)) {
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      sql.prepare(text).all();
      return performance.now() - from;
    });
    line(what, { median: median(times) });
  }
  sql.close();
}
