import { stat } from 'node:fs/promises';
import { safeName } from '../../shared/formats/safe-name';
import { removeStaged, stagingPath } from '../files/staging';
import { insertStaged } from '../store/staged';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';

/**
 * Lets `write` make a file in staging, where it waits under a token as the job's result; a failed or stopped one leaves
 * nothing. `write` answers the job's last sentence.
 */
export async function saveResult(
  context: Context,
  job: JobHandle,
  wanted: string,
  write: (path: string, name: string) => Promise<string>,
): Promise<JobEnd> {
  const token = context.newId() + context.newId();
  const path = stagingPath(context.folder, token);
  const name = safeName(wanted);
  job.progress({ current: name });
  try {
    const message = await write(path, name);
    job.signal.throwIfAborted();
    const { size } = await stat(path);
    insertStaged(context.db, { token, path, name, owned: true, createdAt: context.now() });
    return { message, result: { token, name, bytes: size } };
  } catch (error) {
    await removeStaged(path);
    throw error;
  }
}
