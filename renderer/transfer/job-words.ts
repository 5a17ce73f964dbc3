import { type Job, type JobState, type OutcomeStatus, shareDone } from '../../shared/model/job';

const states: Record<JobState, string> = {
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
  failed: 'Failed',
};

/** Where a job stands, in a word; "Done, 3 not added" when some of its items did not go through. */
export function jobWords(job: Job): string {
  const failed =
    job.failed > 0 ? `, ${job.failed.toLocaleString('en-US')} ${job.kind === 'import' ? 'not added' : 'failed'}` : '';
  return job.state === 'done' || job.state === 'running' ? `${states[job.state]}${failed}` : states[job.state];
}

export const outcomeWords: Record<OutcomeStatus, string> = {
  added: 'Added',
  already: 'Already here',
  partial: 'Added in part',
  failed: 'Not added',
};

/** Items a second and the time left in words, from what is done so far; null while too little is known. */
export function pace(job: Job, now: number): string | null {
  const seconds = (now - Date.parse(job.startedAt)) / 1000;
  const share = shareDone(job);
  if (job.state !== 'running' || seconds < 3 || (job.finished < 3 && share < 0.1) || share >= 1) return null;
  const left = ((1 - share) * seconds) / share;
  if (left < 60) return 'less than a minute left';
  const minutes = Math.round(left / 60);
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
