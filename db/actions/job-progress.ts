import { readJob, updateJob } from '../store/jobs';
import type { Context } from './context';
import type { JobHandle } from './job';

/** How far one running job is: kept in the database and told to windows, at most ten times a second. */
export interface JobProgress {
  step: JobHandle['progress'];
  current(): string | null;
  emit(): void;
  end(): void;
}

const pause = 100;

export function createJobProgress({ db, emit }: Pick<Context, 'db' | 'emit'>, id: string): JobProgress {
  let counts: { finished?: number; failed?: number; total?: number } = {};
  let current: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    if (!db.sql.open) return;
    updateJob(db, id, counts);
    counts = {};
    emit({ type: 'job', job: { ...readJob(db, id), current } });
  }

  return {
    step({ current: now, ...rest }) {
      if (now !== undefined) current = now;
      counts = { ...counts, ...rest };
      timer ??= setTimeout(tell, pause);
    },
    current: () => current,
    emit: tell,
    end() {
      clearTimeout(timer);
      if (db.sql.open) updateJob(db, id, counts);
    },
  };
}
