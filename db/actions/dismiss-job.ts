import { removeStaged } from '../files/staging';
import { waitingOrFailedItems } from '../store/job-items';
import { deleteStaged, findStaged } from '../store/staged';
import type { Context } from './context';

/**
 * Takes an ended job off the list, with what only it still needed: its result, and uploads that never became sources.
 * @throws Failure 'conflict' while it runs.
 */
export async function dismissJob(context: Context, id: string): Promise<void> {
  const { db, jobs } = context;
  const { result } = jobs.get(id);
  const uploads = waitingOrFailedItems(db, id).flatMap(({ input }) => tokenIn(input) ?? []);
  jobs.dismiss(id);
  for (const token of result ? [...uploads, result.token] : uploads) {
    const staged = findStaged(db, token);
    if (!staged?.owned) continue;
    deleteStaged(db, token);
    await removeStaged(staged.path);
  }
}

function tokenIn(input: string): string | null {
  if (!input.startsWith('{')) return null;
  const { token } = JSON.parse(input) as { token?: string | null };
  return token ?? null;
}
