import { type Connection, statement } from '../connection';
import { record, stopRecording } from './recorder';
import { reindexSources } from './source-index';

/** Under which step an import's job writes its sources down. */
export interface StepOf {
  jobId: string;
  label: string;
  at: string;
}

/**
 * Writes down one added source and indexes its words. One row stands for all that came with the source, since undoing
 * an addition puts the source into the bin whole.
 */
export function noteAdded(db: Connection, step: StepOf, sourceId: string): void {
  statement<[number, string], never>(
    db,
    `INSERT INTO changes (commit_id, table_name, op, after, source_id)
     SELECT ?, 'sources', 'I', json_object('id', id, 'kind', kind, 'title', title), id FROM sources WHERE id = ?`,
  ).run(ensureCommit(db, step), sourceId);
  forgetUndone(db);
  reindexSources(db, [sourceId]);
}

/** Runs `work` with every change to records written down; work that changes nothing leaves no step behind. */
export function recordUnder(db: Connection, step: StepOf, work: () => void): void {
  const commitId = ensureCommit(db, step);
  record(db, commitId);
  try {
    work();
  } finally {
    stopRecording(db);
  }
  if (db.sql.prepare('SELECT 1 FROM changes WHERE commit_id = ? LIMIT 1').get(commitId)) forgetUndone(db);
  else db.sql.prepare('DELETE FROM commits WHERE id = ?').run(commitId);
}

/** The job's own commit, or a new one when it has none or a person has undone it meanwhile. */
function ensureCommit(db: Connection, step: StepOf): number {
  const { sql } = db;
  const own = statement<[string], { id: number }>(
    db,
    'SELECT commits.id FROM jobs JOIN commits ON commits.id = jobs.commit_id WHERE jobs.id = ? AND undone = 0',
  ).get(step.jobId);
  if (own) return own.id;
  const made = sql.prepare('INSERT INTO commits (label, at) VALUES (?, ?)').run(step.label, step.at);
  sql.prepare('UPDATE jobs SET commit_id = ? WHERE id = ?').run(made.lastInsertRowid, step.jobId);
  return Number(made.lastInsertRowid);
}

/** A new step forgets what was undone, as everywhere. */
function forgetUndone(db: Connection): void {
  statement<[], never>(db, 'DELETE FROM commits WHERE undone = 1').run();
}
