import { useMemo } from 'react';
import { unwrap } from '../../shared/contract/failure';
import type { Job } from '../../shared/model/job';
import { useHost } from '../client/host-context';
import { toast, toastFailure } from '../client/toast';

/** Saves the file that a job made where the person says, and says where that was. */
export function useSaveResult(): (job: Job) => void {
  const host = useHost();
  return useMemo(
    () => (job) => {
      const { result } = job;
      if (!result) return;
      host
        .saveFile(result.token, result.name)
        .then((reply) => {
          const { saved, where } = unwrap(reply);
          if (saved) toast(where ? `Saved to ${where}` : `Saved ${result.name} to your downloads`);
        })
        .catch(toastFailure);
    },
    [host],
  );
}
