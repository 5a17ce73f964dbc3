import type { Connection } from '../connection';

/** All settings of the library, by key. */
export function readSettings(db: Connection): Record<string, unknown> {
  const rows = db.sql.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings').all();
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
}

/** Writes one setting; null takes it away. */
export function writeSetting(db: Connection, key: string, value: unknown): void {
  if (value === null) db.sql.prepare('DELETE FROM settings WHERE key = ?').run(key);
  else
    db.sql
      .prepare('INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(key, JSON.stringify(value));
}
