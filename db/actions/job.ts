import type { Job, JobKind } from '../../shared/model/job';
import type { Context } from './context';

/** What a job's work sees of its job. */
export interface JobHandle {
  id: string;
  payload: unknown;
  /** Aborted when a person cancels or the library closes: stop soon, leave nothing half done, throw. */
  signal: AbortSignal;
  /** Says how far it is; told to windows at most ten times a second. */
  progress(step: {
    current?: string | null;
    finished?: number;
    failed?: number;
    total?: number;
    underWay?: number;
  }): void;
  /** A sentence that stays with the job; the same one twice is kept once. */
  warn(text: string): void;
}

export interface JobEnd {
  /** One sentence on how it went. */
  message: string | null;
  result?: Job['result'];
}

/** One kind of job. It must be able to start again from what is in the library after a kill at any moment. */
export type JobWork = (context: Context, job: JobHandle) => Promise<JobEnd>;

/** Jobs of one lane run one after another: imports see each other's files; an export need not wait for an import. */
export function laneOf(kind: JobKind): string {
  return kind === 'demo' || kind === 'replace' || kind === 'attach' ? 'import' : kind;
}
