import { Failure } from '../../shared/contract/failure';
import type { Job, JobKind, JobState } from '../../shared/model/job';
import type { Connection } from '../connection';

interface Row extends Omit<Job, 'current' | 'underWay' | 'result' | 'warnings'> {
  result: string | null;
  warnings: string;
}

const columns =
  'id, kind, title, state, total, finished, failed, started_at startedAt, ended_at endedAt, message, result, warnings';

/** Writes down a job that has begun. `payload` is all it needs to be taken up again, as JSON. */
export function insertJob(
  { sql }: Connection,
  job: { id: string; kind: JobKind; title: string; payload: unknown; total: number; at: string },
): void {
  sql
    .prepare(
      `INSERT INTO jobs (id, kind, title, state, payload, started_at, total)
       VALUES (@id, @kind, @title, 'running', @payload, @at, @total)`,
    )
    .run({ ...job, payload: JSON.stringify(job.payload) });
}

/** @throws Failure 'not-found' */
export function readJob({ sql }: Connection, id: string): Job {
  const row = sql.prepare<[string], Row>(`SELECT ${columns} FROM jobs WHERE id = ?`).get(id);
  if (!row) throw new Failure('not-found', 'This job is no longer in the list.');
  return toJob(row);
}

/** Jobs that nobody has dismissed, the latest first. */
export function listJobs({ sql }: Connection): Job[] {
  return sql
    .prepare<[], Row>(`SELECT ${columns} FROM jobs ORDER BY started_at DESC, rowid DESC LIMIT 200`)
    .all()
    .map(toJob);
}

export function readPayload({ sql }: Connection, id: string): unknown {
  return JSON.parse(sql.prepare('SELECT payload FROM jobs WHERE id = ?').pluck().get(id) as string);
}

export function writePayload({ sql }: Connection, id: string, payload: unknown): void {
  sql.prepare('UPDATE jobs SET payload = ? WHERE id = ?').run(JSON.stringify(payload), id);
}

/** A job of this kind and payload that stopped before its end, the latest first; null when there is none. */
export function findStopped({ sql }: Connection, kind: JobKind, key: string): string | null {
  return (
    (sql
      .prepare(
        `SELECT id FROM jobs WHERE kind = ? AND state IN ('interrupted', 'cancelled', 'failed') AND payload ->> 'key' = ?
         ORDER BY started_at DESC, rowid DESC LIMIT 1`,
      )
      .pluck()
      .get(kind, key) as string | undefined) ?? null
  );
}

/** What moved on in a job; what is left out stays. */
export interface JobStep {
  state?: JobState;
  title?: string;
  message?: string | null;
  result?: Job['result'];
  warnings?: string[];
  endedAt?: string | null;
  total?: number;
  finished?: number;
  failed?: number;
}

export function updateJob({ sql }: Connection, id: string, step: JobStep): void {
  const values: Record<string, unknown> = {
    ...step,
    ...('result' in step && { result: step.result ? JSON.stringify(step.result) : null }),
    ...(step.warnings && { warnings: JSON.stringify(step.warnings) }),
  };
  const keys = Object.keys(values);
  if (keys.length === 0) return;
  const name = (key: string) => (key === 'endedAt' ? 'ended_at' : key);
  sql
    .prepare(`UPDATE jobs SET ${keys.map((key) => `${name(key)} = @${key}`).join(', ')} WHERE id = @id`)
    .run({ ...values, id });
}

/** Marks what was running when the last process ended, so that it can be taken up; returns how many. */
export function interruptRunning({ sql }: Connection): number {
  sql.exec(
    `UPDATE jobs SET finished = (SELECT count(status) FROM job_items WHERE job_id = id),
       failed = (SELECT count(*) FROM job_items WHERE job_id = id AND status = 'failed')
     WHERE state = 'running' AND kind = 'import'`,
  );
  return sql.prepare("UPDATE jobs SET state = 'interrupted' WHERE state = 'running'").run().changes;
}

export function deleteJob({ sql }: Connection, id: string): void {
  sql.prepare('DELETE FROM jobs WHERE id = ?').run(id);
}

function toJob(row: Row): Job {
  return {
    ...row,
    current: null,
    underWay: 0,
    result: row.result ? (JSON.parse(row.result) as Job['result']) : null,
    warnings: JSON.parse(row.warnings) as string[],
  };
}
