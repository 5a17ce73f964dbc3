import { type Connection, statement } from '../connection';

/** The sources that the records of one file of references have become. */
export interface StoredRecords {
  added: Set<string>;
  /** Sources that the library had already. */
  known: Set<string>;
}

interface ItemKey {
  jobId: string;
  position: number;
}

/** Writes down what a stretch of records became. */
export function writeStoredRecords(db: Connection, item: ItemKey, { added, known }: StoredRecords): void {
  const insert = statement<[object], never>(
    db,
    'INSERT OR IGNORE INTO job_records (job_id, position, source_id, added) VALUES (@jobId, @position, @id, @added)',
  );
  for (const id of added) insert.run({ ...item, id, added: 1 });
  for (const id of known) insert.run({ ...item, id, added: 0 });
}

/** In the order in which they were written down. */
export function readStoredRecords({ sql }: Connection, item: ItemKey): StoredRecords {
  const rows = sql
    .prepare(
      'SELECT source_id id, added FROM job_records WHERE job_id = @jobId AND position = @position ORDER BY rowid',
    )
    .all(item) as { id: string; added: number }[];
  const ids = (added: number) => new Set(rows.filter((row) => row.added === added).map(({ id }) => id));
  return { added: ids(1), known: ids(0) };
}

/** Once an item is done, its outcome names its sources. */
export function forgetStoredRecords({ sql }: Connection, item: ItemKey): void {
  sql.prepare('DELETE FROM job_records WHERE job_id = @jobId AND position = @position').run(item);
}
