import type { Connection } from '../connection';

/** Where a person last was in a file: page from 0, offset within it as a share of its height, zoom (1 = 100 %). */
export interface ReadingPosition {
  page: number;
  offset: number;
  zoom: number;
}

export function readPosition({ sql }: Connection, sha256: string): ReadingPosition | null {
  const row = sql.prepare('SELECT page, "offset", zoom FROM reading_positions WHERE sha256 = ?').get(sha256);
  return (row as ReadingPosition | undefined) ?? null;
}

/** Keeps a position; a file that the library does not hold has none. */
export function writePosition({ sql }: Connection, position: ReadingPosition & { sha256: string }): void {
  sql
    .prepare(
      `INSERT INTO reading_positions (sha256, page, "offset", zoom) SELECT @sha256, @page, @offset, @zoom
       WHERE EXISTS (SELECT 1 FROM files WHERE sha256 = @sha256)
       ON CONFLICT (sha256) DO UPDATE SET page = excluded.page, "offset" = excluded."offset", zoom = excluded.zoom`,
    )
    .run(position);
}
