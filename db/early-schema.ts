import type { Database } from 'better-sqlite3';

/**
 * The very first libraries named files by their hash alone, and counted pages from 1; the schema was changed in place before
 * there were others. Gives their files numbers, and their pages the ids that go by them (`store/pages`), before any
 * migration that takes both for granted.
 */
export function mendEarlySchema(sql: Database): void {
  const columns = sql.pragma('table_info(files)') as { name: string }[];
  if (columns.length === 0 || columns.some(({ name }) => name === 'seq')) return;
  sql.pragma('foreign_keys = OFF');
  try {
    sql.transaction(() => {
      sql.exec(`
        CREATE TABLE files_numbered (
          seq integer PRIMARY KEY AUTOINCREMENT NOT NULL, sha256 text NOT NULL, bytes integer NOT NULL, mime text NOT NULL,
          format text NOT NULL, pages integer NOT NULL, text_state text NOT NULL, warnings text DEFAULT '[]' NOT NULL,
          added_at text NOT NULL
        ) STRICT;
        INSERT INTO files_numbered (sha256, bytes, mime, format, pages, text_state, warnings, added_at)
          SELECT sha256, bytes, mime, format, pages, text_state, warnings, added_at FROM files ORDER BY rowid;
        DROP TABLE files;
        ALTER TABLE files_numbered RENAME TO files;
        CREATE UNIQUE INDEX files_sha256_unique ON files (sha256);
        UPDATE pages SET id = -((SELECT seq FROM files WHERE files.sha256 = pages.sha256) * 1048576 + page);
        UPDATE pages SET id = -id;
      `);
      const indexed = sql.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'pages_fts'").get();
      if (indexed) sql.exec("INSERT INTO pages_fts (pages_fts) VALUES ('rebuild')");
    })();
  } finally {
    sql.pragma('foreign_keys = ON');
  }
}
