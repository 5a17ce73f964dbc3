import { removeStaged } from '../files/staging';
import { deleteStaged, findStaged } from '../store/staged';
import type { Context } from './context';
import { tokensHeld } from './staging';

/**
 * Takes an ended job off the list, with what only it still needed: its result, and uploads that never became sources.
 * @throws Failure 'conflict' while it runs.
 */
export async function dismissJob(context: Context, id: string): Promise<void> {
  const { db, jobs } = context;
  const tokens = tokensHeld(db, jobs.get(id));
  jobs.dismiss(id);
  for (const token of tokens) {
    const staged = findStaged(db, token);
    if (!staged?.owned) continue;
    deleteStaged(db, token);
    await removeStaged(staged.path);
  }
}
