export type JobState = 'running' | 'done' | 'cancelled' | 'interrupted' | 'failed';
export type JobKind = 'import' | 'export' | 'ocr' | 'backup' | 'restore' | 'reindex' | 'demo' | 'replace' | 'attach';

/** Long work, as the window and the command line see it. Counts are items (files, pages), not percent. */
export interface Job {
  id: string;
  kind: JobKind;
  title: string;
  state: JobState;
  total: number;
  finished: number;
  failed: number;
  /** What is being worked on now, e.g. a file's name. */
  current: string | null;
  /** How much of the items under way is done, counted in items: 0.4 for a file of which 40 % is read. */
  underWay: number;
  startedAt: string;
  endedAt: string | null;
  message: string | null;
  /** A staged result (see the host seam), once an export or backup is done. */
  result: { token: string; name: string; bytes: number } | null;
  warnings: string[];
}

/** How much of a job is done, from 0 to 1; what is read of files under way counts. */
export function shareDone({ total, finished, underWay }: Pick<Job, 'total' | 'finished' | 'underWay'>): number {
  return total > 0 ? Math.min(1, (finished + underWay) / total) : 0;
}

export type OutcomeStatus = 'added' | 'already' | 'partial' | 'failed';

/** What became of one file. `partial`: catalogued, but something of it could not be read (message says what). */
export interface FileOutcome {
  file: string;
  status: OutcomeStatus;
  sourceIds: string[];
  pages: number;
  code: string | null;
  message: string | null;
}
