import { useMemo } from 'react';
import { unwrap } from '../../shared/contract/failure';
import type { Host } from '../../shared/contract/host';
import type { Job } from '../../shared/model/job';
import { callOver, useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';

/** Waits for a job that makes a file, then saves it where the person says; what went wrong is told. */
export function useSaveJob(): (jobId: string) => void {
  const host = useHost();
  const { go } = useNavigate();
  return useMemo(
    () => (jobId) => {
      const show = { label: 'Show', run: () => go({ view: 'activity', jobId }) };
      const save = async () => {
        const { state, message, result, warnings } = await ended(host, jobId);
        if (!result) return toast(message ?? `The export was stopped (${state}). Nothing was written.`, show);
        const { saved, where } = unwrap(await host.saveFile(result.token, result.name));
        const doubts = warnings.length > 0 ? ` ${warnings.join(' ')}` : '';
        if (saved) toast((where ? `Saved to ${where}.` : `Saved ${result.name} to your downloads.`) + doubts);
      };
      save().catch(toastFailure);
    },
    [host, go],
  );
}

/** The job once it no longer runs. */
function ended(host: Host, id: string): Promise<Job> {
  return new Promise((done, fail) => {
    const settle = (job: Job) => {
      if (job.id !== id || job.state === 'running') return;
      end();
      done(job);
    };
    const end = host.subscribe((event) => {
      if (event.type === 'job') settle(event.job);
    });
    callOver(host)('jobs.get', { id }).then(settle, (error: unknown) => {
      end();
      fail(error);
    });
  });
}
