import type { Job } from '../../shared/model/job';
import { readJob, updateJob } from '../store/jobs';
import type { Context } from './context';
import type { JobHandle } from './job';

/** How far one running job is: kept in the database and told to windows, at most ten times a second. */
export interface JobProgress {
  step: JobHandle['progress'];
  /** What is told and not kept: it ends with the process. */
  now(): Pick<Job, 'current' | 'underWay'>;
  emit(): void;
  end(): void;
}

const pause = 100;

export function createJobProgress({ db, emit }: Pick<Context, 'db' | 'emit'>, id: string): JobProgress {
  let counts: { finished?: number; failed?: number; total?: number } = {};
  const here: Pick<Job, 'current' | 'underWay'> = { current: null, underWay: 0 };
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    if (!db.sql.open) return;
    updateJob(db, id, counts);
    counts = {};
    emit({ type: 'job', job: { ...readJob(db, id), ...here } });
  }

  return {
    step({ current, underWay, ...rest }) {
      if (current !== undefined) here.current = current;
      if (underWay !== undefined) here.underWay = underWay;
      counts = { ...counts, ...rest };
      timer ??= setTimeout(tell, pause);
    },
    now: () => here,
    emit: tell,
    end() {
      clearTimeout(timer);
      if (db.sql.open) updateJob(db, id, counts);
    },
  };
}
