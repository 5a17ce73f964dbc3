import type { LibraryConnection } from '../../db/open';
import type { Job } from '../../shared/model/job';
import { ask, type Invocation } from './invocation';

/** Events may be lost when a worker is busy; a look at the job now and then makes sure that its end is seen. */
const lookAgain = 1000;

/**
 * Waits for a job to end, telling how far it is; when a person stops the command, cancels the job and waits for that.
 * @returns the job as it ended, whatever its state.
 */
export async function watchJob(invocation: Invocation, library: LibraryConnection, jobId: string): Promise<Job> {
  const stop = invocation.stoppable();
  const cancel = () => void library.call('jobs.cancel', { id: jobId });
  const { promise, resolve, reject } = Promise.withResolvers<Job>();
  const see = (job: Job) => {
    if (job.id !== jobId) return;
    if (job.state !== 'running') resolve(job);
    else invocation.progress(progressLine(job));
  };
  const look = () => void ask(library, 'jobs.get', { id: jobId }).then(see, reject);
  const end = library.subscribe((event) => {
    if (event.type === 'job') see(event.job);
  });
  const timer = setInterval(look, lookAgain);
  stop.addEventListener('abort', cancel, { once: true });
  try {
    if (stop.aborted) cancel();
    look();
    return await promise;
  } finally {
    end();
    clearInterval(timer);
    stop.removeEventListener('abort', cancel);
  }
}

function progressLine(job: Job): string {
  const count = job.total > 0 ? `${job.finished} of ${job.total}` : '…';
  return `${job.title}: ${count}${job.failed > 0 ? `, ${job.failed} failed` : ''}${job.current ? ` · ${job.current}` : ''}`;
}
