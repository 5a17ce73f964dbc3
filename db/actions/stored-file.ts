import type { Context } from './context';

/** Where a stored file lies, with its type and a name people know it by; null when the library has no such file. */
export function fileInfo(
  { db, folder }: Context,
  sha256: string,
): { path: string; mime: string; bytes: number; name: string } | null {
  const row = db.sql
    .prepare<[string], { mime: string; bytes: number; name: string | null }>(
      `SELECT f.mime, f.bytes, coalesce((SELECT name FROM attachments WHERE sha256 = f.sha256 LIMIT 1),
         (SELECT name FROM briefs WHERE sha256 = f.sha256 LIMIT 1)) name FROM files f WHERE f.sha256 = ?`,
    )
    .get(sha256);
  return row ? { ...row, name: row.name ?? sha256, path: folder.fileOf(sha256) } : null;
}
