import type { Connection } from '../connection';

/** A file on its way in or out. Casebench deletes the ones it owns (uploads, results) when they are done with. */
export interface StagedFile {
  token: string;
  path: string;
  name: string;
  owned: boolean;
  createdAt: string;
}

type Row = Omit<StagedFile, 'owned'> & { owned: number };

export function insertStaged({ sql }: Connection, file: StagedFile): void {
  sql
    .prepare('INSERT INTO staged (token, path, name, owned, created_at) VALUES (?, ?, ?, ?, ?)')
    .run(file.token, file.path, file.name, file.owned ? 1 : 0, file.createdAt);
}

/** The file behind a token, or null when the token is unknown or was done with. */
export function findStaged({ sql }: Connection, token: string): StagedFile | null {
  const row = sql
    .prepare<[string], Row>('SELECT token, path, name, owned, created_at createdAt FROM staged WHERE token = ?')
    .get(token);
  return row ? { ...row, owned: row.owned === 1 } : null;
}

export function deleteStaged({ sql }: Connection, token: string): void {
  sql.prepare('DELETE FROM staged WHERE token = ?').run(token);
}

export function listStaged({ sql }: Connection): StagedFile[] {
  return sql
    .prepare<[], Row>('SELECT token, path, name, owned, created_at createdAt FROM staged')
    .all()
    .map((row) => ({ ...row, owned: row.owned === 1 }));
}
