import type { FileOutcome, OutcomeStatus } from '../../shared/model/job';
import { type Connection, statement } from '../connection';

/** One item of a job that still waits. `input` is what the kind of job needs to do it, as text. */
export interface JobItem {
  position: number;
  file: string;
  input: string;
}

type Row = Omit<FileOutcome, 'sourceIds'> & { sourceIds: string };

/** Adds items after those that a job has; counts them in the job's total. */
export function addItems({ sql }: Connection, jobId: string, items: Omit<JobItem, 'position'>[]): void {
  const first = sql.prepare('SELECT coalesce(max(position) + 1, 0) FROM job_items WHERE job_id = ?').pluck().get(jobId);
  const insert = sql.prepare('INSERT INTO job_items (job_id, position, file, input) VALUES (?, ?, ?, ?)');
  items.forEach((item, i) => {
    insert.run(jobId, (first as number) + i, item.file, item.input);
  });
  sql.prepare('UPDATE jobs SET total = (SELECT count(*) FROM job_items WHERE job_id = id) WHERE id = ?').run(jobId);
}

/** Items without an outcome, in order. */
export function waitingItems({ sql }: Connection, jobId: string): JobItem[] {
  return sql
    .prepare<[string], JobItem>(
      'SELECT position, file, input FROM job_items WHERE job_id = ? AND status IS NULL ORDER BY position',
    )
    .all(jobId);
}

/** Items that came to nothing so far, in order. */
export function waitingOrFailedItems({ sql }: Connection, jobId: string): JobItem[] {
  return sql
    .prepare<[string], JobItem>(
      `SELECT position, file, input FROM job_items WHERE job_id = ? AND coalesce(status, 'failed') = 'failed'
       ORDER BY position`,
    )
    .all(jobId);
}

export function allItems({ sql }: Connection, jobId: string): JobItem[] {
  return sql
    .prepare<[string], JobItem>('SELECT position, file, input FROM job_items WHERE job_id = ? ORDER BY position')
    .all(jobId);
}

/** Writes down what became of an item. */
export function writeOutcome(
  db: Connection,
  item: { jobId: string; position: number },
  outcome: Omit<FileOutcome, 'file'>,
): void {
  statement<[object], never>(
    db,
    `UPDATE job_items SET status = @status, source_ids = @sourceIds, pages = @pages, code = @code, message = @message
     WHERE job_id = @jobId AND position = @position`,
  ).run({ ...outcome, ...item, sourceIds: JSON.stringify(outcome.sourceIds) });
}

/** Writes down what became of an item and counts it in its job, for jobs that count items. */
export function finishItem(
  db: Connection,
  item: { jobId: string; position: number },
  outcome: Omit<FileOutcome, 'file'>,
): void {
  writeOutcome(db, item, outcome);
  statement<[number, string], never>(
    db,
    'UPDATE jobs SET finished = finished + 1, failed = failed + ? WHERE id = ?',
  ).run(outcome.status === 'failed' ? 1 : 0, item.jobId);
}

/** Writes down how far an unfinished item is. */
export function writeItemInput(db: Connection, item: { jobId: string; position: number }, input: string): void {
  statement<[object], never>(
    db,
    'UPDATE job_items SET input = @input WHERE job_id = @jobId AND position = @position',
  ).run({ ...item, input });
}

/** Lets the failed items of a job wait again; returns how many. */
export function reopenFailed({ sql }: Connection, jobId: string): number {
  const { changes } = sql
    .prepare("UPDATE job_items SET status = NULL, code = NULL, message = NULL WHERE job_id = ? AND status = 'failed'")
    .run(jobId);
  sql
    .prepare('UPDATE jobs SET finished = finished - @changes, failed = failed - @changes WHERE id = @jobId')
    .run({ changes, jobId });
  return changes;
}

/** A stretch of a job's outcomes in the order of its items; only those done, of one status when it is given. */
export function listOutcomes(
  { sql }: Connection,
  of: { id: string; status?: OutcomeStatus; offset: number; limit: number },
): { total: number; rows: FileOutcome[] } {
  const where = `job_id = @id AND status IS NOT NULL AND (@status IS NULL OR status = @status)`;
  const values = { ...of, status: of.status ?? null };
  const total = sql.prepare(`SELECT count(*) FROM job_items WHERE ${where}`).pluck().get(values) as number;
  const rows = sql
    .prepare(
      `SELECT file, status, source_ids sourceIds, pages, code, message FROM job_items WHERE ${where}
       ORDER BY position LIMIT @limit OFFSET @offset`,
    )
    .all(values) as Row[];
  return { total, rows: rows.map((row) => ({ ...row, sourceIds: JSON.parse(row.sourceIds) as string[] })) };
}

/** How many items came out each way. */
export function countOutcomes({ sql }: Connection, jobId: string): Record<OutcomeStatus, number> {
  const counts = { added: 0, already: 0, partial: 0, failed: 0 };
  const rows = sql
    .prepare('SELECT status, count(*) n FROM job_items WHERE job_id = ? AND status IS NOT NULL GROUP BY status')
    .all(jobId) as { status: OutcomeStatus; n: number }[];
  for (const { status, n } of rows) counts[status] = n;
  return counts;
}
