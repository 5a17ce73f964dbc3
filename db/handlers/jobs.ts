import { dismissJob } from '../actions/dismiss-job';
import { countOutcomes, listOutcomes } from '../store/job-items';
import { readJob } from '../store/jobs';
import type { Handlers } from './handler';

export const jobHandlers: Handlers<Extract<keyof Handlers, `jobs.${string}`>> = {
  'jobs.list': ({ jobs }) => jobs.list(),
  'jobs.get': ({ jobs }, { id }) => jobs.get(id),
  'jobs.outcomes': ({ db }, of) => {
    readJob(db, of.id);
    return { ...listOutcomes(db, of), counts: countOutcomes(db, of.id) };
  },
  'jobs.cancel': ({ jobs }, { id }) => {
    jobs.cancel(id);
    return null;
  },
  'jobs.resume': ({ jobs }, { id }) => {
    jobs.resume(id);
    return null;
  },
  'jobs.retry': ({ jobs }, { id }) => {
    jobs.retry(id);
    return null;
  },
  'jobs.dismiss': async (context, { id }) => {
    await dismissJob(context, id);
    return null;
  },
};
