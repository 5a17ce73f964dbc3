import type { Job } from '../../shared/model/job';
import { useQuery } from './use-query';

/** A job as it goes, told anew whenever it moves on; null while there is none. */
export function useJob(id: string | null): Job | null {
  const { data } = useQuery('jobs.get', id ? { id } : null);
  return id ? (data ?? null) : null;
}
