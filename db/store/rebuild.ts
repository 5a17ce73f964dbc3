import { sourceColumns } from '../../shared/model/source-columns';
import type { Connection } from '../connection';
import { reindexSources } from './source-index';
import { readSource } from './sources';

const next = 'pages_fts_next';

/**
 * Begins a second index of all pages beside the one in use, or finds the one that a killed rebuild left. Until it takes
 * the other's place searches go on as before; triggers keep what it holds already true to the pages.
 */
export function beginPageIndex({ sql }: Connection): void {
  if (sql.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(next)) return;
  const made = sql.prepare("SELECT sql FROM sqlite_schema WHERE name = 'pages_fts'").pluck().get() as string;
  sql
    .transaction(() => {
      sql.exec(made.replace('pages_fts', next));
      const when = `WHEN EXISTS (SELECT 1 FROM ${next}_docsize WHERE id = old.id)`;
      const forget = `INSERT INTO ${next}(${next}, rowid, text) VALUES ('delete', old.id, old.text);`;
      // A page laid down below those already taken would be passed over.
      sql.exec(`CREATE TRIGGER ${next}_insert AFTER INSERT ON pages WHEN new.id < (SELECT max(id) FROM ${next}_docsize)
        BEGIN INSERT INTO ${next}(rowid, text) VALUES (new.id, new.text); END`);
      sql.exec(`CREATE TRIGGER ${next}_delete AFTER DELETE ON pages ${when} BEGIN ${forget} END`);
      sql.exec(`CREATE TRIGGER ${next}_update AFTER UPDATE OF text ON pages ${when} BEGIN
        ${forget} INSERT INTO ${next}(rowid, text) VALUES (new.id, new.text); END`);
    })
    .immediate();
}

/** How many pages the second index holds. */
export function pagesIndexedAnew({ sql }: Connection): number {
  return sql.prepare(`SELECT count(*) FROM ${next}_docsize`).pluck().get() as number;
}

/** Takes the next stretch of pages into the second index; with none left, puts it in the first one's place. */
export function growPageIndex({ sql }: Connection, pages: number): { grown: number; done: boolean } {
  return sql
    .transaction(() => {
      const { changes } = sql
        .prepare(
          `INSERT INTO ${next}(rowid, text) SELECT id, text FROM pages
           WHERE id > coalesce((SELECT max(id) FROM ${next}_docsize), 0) ORDER BY id LIMIT ?`,
        )
        .run(pages);
      if (changes > 0) return { grown: changes, done: false };
      const triggers = sql
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'pages' AND sql NOT LIKE ?")
        .pluck()
        .all(`%${next}%`) as string[];
      for (const name of triggerNames(sql)) sql.exec(`DROP TRIGGER ${name}`);
      sql.exec(`DROP TABLE pages_fts; ALTER TABLE ${next} RENAME TO pages_fts;`);
      for (const trigger of triggers) sql.exec(trigger);
      return { grown: 0, done: true };
    })
    .immediate();
}

function triggerNames(sql: Connection['sql']): string[] {
  return sql
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'pages'")
    .pluck()
    .all() as string[];
}

/** Merges some of the index's many small parts; false when there is no more to merge. */
export function mergePageIndex({ sql }: Connection, work: number): boolean {
  const before = sql.prepare('SELECT total_changes()').pluck().get() as number;
  sql.prepare("INSERT INTO pages_fts(pages_fts, rank) VALUES ('merge', ?)").run(work);
  return (sql.prepare('SELECT total_changes()').pluck().get() as number) - before >= 2;
}

/**
 * Derives a stretch of sources anew from their records, after the one with this row number: the columns of lists and
 * their words in the index. Returns the last row number, or null when there are no more.
 */
export function rederiveSources(db: Connection, after: number, count: number): { last: number; ids: string[] } | null {
  const rows = db.sql
    .prepare<[number, number], { seq: number; id: string }>(
      'SELECT seq, id FROM sources WHERE seq > ? ORDER BY seq LIMIT ?',
    )
    .all(after, count);
  const update = db.sql.prepare(
    `UPDATE sources SET title = @title, sort_title = @sortTitle, byline = @byline, venue = @venue, date = @date, year = @year
     WHERE id = @id AND (title, sort_title, byline, venue, date, year) IS NOT (@title, @sortTitle, @byline, @venue, @date, @year)`,
  );
  const ids = rows.map(({ id }) => id);
  db.sql
    .transaction(() => {
      for (const id of ids) update.run({ id, ...sourceColumns(readSource(db, id)) });
      reindexSources(db, ids);
    })
    .immediate();
  const last = rows.at(-1);
  return last ? { last: last.seq, ids } : null;
}

/** Drops words of sources that are not there. */
export function dropLostWords({ sql }: Connection): void {
  sql.exec('DELETE FROM sources_fts WHERE rowid NOT IN (SELECT seq FROM sources)');
}
