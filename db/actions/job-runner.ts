import { Failure } from '../../shared/contract/failure';
import type { Job, JobKind } from '../../shared/model/job';
import { reopenFailed } from '../store/job-items';
import { deleteJob, insertJob, interruptRunning, listJobs, readJob, readPayload, updateJob } from '../store/jobs';
import type { Context } from './context';
import { type JobEnd, type JobHandle, type JobWork, laneOf } from './job';
import { createJobProgress, type JobProgress } from './job-progress';

/** Runs long work in the background of the library's thread; jobs outlive the process that began them. */
export interface JobRunner {
  /** Writes the job down, begins it, and returns its id at once. */
  start(kind: JobKind, job: { title: string; payload: unknown; total?: number }): string;
  /** @throws Failure 'conflict' when it runs or is done. */
  resume(id: string): void;
  /** Lets a running job stop after what it has in hand; nothing half done stays. */
  cancel(id: string): void;
  /** Tries the failed items again. @throws Failure 'conflict' when there are none or it still runs. */
  retry(id: string): void;
  /** Takes an ended job off the list. @throws Failure 'conflict' while it runs. */
  dismiss(id: string): void;
  list(): Job[];
  get(id: string): Job;
  /** Settles with the job once it no longer runs. */
  ended(id: string): Promise<Job>;
  /** Interrupts all that runs, so that it can be taken up by the next process. */
  stop(): Promise<void>;
}

interface Running {
  abort: AbortController;
  progress: JobProgress;
  end: Promise<void>;
}

type Parts = Omit<Context, 'jobs'>;

/**
 * Makes the runner of one library, marks what an earlier process left running as interrupted, and puts the runner into
 * the context that jobs are given.
 */
export function createJobRunner(
  parts: Parts,
  options: { works: Record<JobKind, JobWork>; logBug(call: string, error: unknown): void },
): JobRunner {
  const { db } = parts;
  const running = new Map<string, Running>();
  const lanes = new Map<string, Promise<void>>();
  interruptRunning(db);

  function begin(id: string): void {
    const { kind } = readJob(db, id);
    const abort = new AbortController();
    const progress = createJobProgress(parts, id);
    const lane = laneOf(kind);
    const before = lanes.get(lane) ?? Promise.resolve();
    const end = before.then(() => work(id, kind, { abort, progress }));
    running.set(id, { abort, progress, end });
    lanes.set(lane, end);
    progress.emit();
  }

  async function work(id: string, kind: JobKind, { abort, progress }: Omit<Running, 'end'>): Promise<void> {
    const warnings = readJob(db, id).warnings;
    const job: JobHandle = {
      id,
      payload: readPayload(db, id),
      signal: abort.signal,
      progress: progress.step,
      warn(text) {
        if (warnings.length < 500 && !warnings.includes(text)) warnings.push(text);
      },
    };
    let end: JobEnd & { state: Job['state'] };
    try {
      abort.signal.throwIfAborted();
      end = { ...(await options.works[kind]({ ...parts, jobs: runner }, job)), state: 'done' };
    } catch (error) {
      end = abort.signal.aborted
        ? { state: abort.signal.reason === 'interrupted' ? 'interrupted' : 'cancelled', message: null }
        : { state: 'failed', message: sentence(error, kind) };
    }
    running.delete(id);
    progress.end();
    // The library may have been closed for good while the last task was under way.
    if (!db.sql.open) return;
    updateJob(db, id, { ...end, result: end.result ?? null, warnings, endedAt: parts.now() });
    parts.emit({ type: 'job', job: readJob(db, id) });
  }

  function sentence(error: unknown, kind: JobKind): string {
    if (error instanceof Failure) return error.message;
    if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'SQLITE_FULL'))
      return 'The disk is full. Make room, then resume; what was done so far is safe.';
    options.logBug(`job ${kind}`, error);
    return 'Something went wrong inside Casebench. What was done so far is safe; resume to try the rest again.';
  }

  function stopped(id: string): Job {
    const job = readJob(db, id);
    if (running.has(id)) throw new Failure('conflict', `“${job.title}” is still running.`);
    return job;
  }

  const runner: JobRunner = {
    start(kind, { title, payload, total }) {
      const id = parts.newId();
      insertJob(db, { id, kind, title, payload, total: total ?? 0, at: parts.now() });
      begin(id);
      return id;
    },
    resume(id) {
      const job = stopped(id);
      if (job.state === 'done') throw new Failure('conflict', `“${job.title}” is done; there is nothing to resume.`);
      updateJob(db, id, { state: 'running', message: null, endedAt: null });
      begin(id);
    },
    cancel(id) {
      readJob(db, id);
      running.get(id)?.abort.abort('cancelled');
    },
    retry(id) {
      const job = stopped(id);
      if (reopenFailed(db, id) === 0) throw new Failure('conflict', `Nothing in “${job.title}” failed.`);
      updateJob(db, id, { state: 'running', message: null, endedAt: null });
      begin(id);
    },
    dismiss(id) {
      stopped(id);
      deleteJob(db, id);
      parts.emit({ type: 'changed', nouns: ['jobs'] });
    },
    list: () => listJobs(db).map((job) => ({ ...job, ...running.get(job.id)?.progress.now() })),
    get: (id) => ({ ...readJob(db, id), ...running.get(id)?.progress.now() }),
    async ended(id) {
      await running.get(id)?.end;
      return readJob(db, id);
    },
    async stop() {
      const ends = [...running.values()].map(({ abort, end }) => {
        abort.abort('interrupted');
        return end;
      });
      await Promise.all(ends);
    },
  };
  return runner;
}
