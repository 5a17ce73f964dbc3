import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeStaged } from '../files/staging';
import { deleteStaged } from '../store/staged';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';
import { restoreBackup } from './restore';
import { stagedInput, stagedInputOf } from './staging';

/** Begins restoring a staged backup as a library of its own beside this one. @throws Failure 'not-found' */
export function startRestore(context: Context, staged: { token: string; name: string }): string {
  const payload = stagedInputOf(context, staged);
  return context.jobs.start('restore', { title: `Restore ${payload.name}`, payload });
}

/** Restores a backup into a new folder beside the open library, which stays as it is. */
export async function restoreBeside(context: Context, job: JobHandle): Promise<JobEnd> {
  const { path, name, token } = stagedInput.parse(job.payload);
  const total = Math.ceil((await stat(path)).size / 1_000_000);
  let bytes = 0;
  job.progress({ current: name, total, finished: 0 });
  const into = freeFolder(context);
  const manifest = await restoreBackup(path, into, {
    signal: job.signal,
    newId: context.newId,
    onBytes(count) {
      bytes += count;
      job.progress({ finished: Math.min(total, Math.floor(bytes / 1_000_000)) });
    },
  });
  if (token) {
    deleteStaged(context.db, token);
    await removeStaged(path);
  }
  return { message: `The library of ${manifest.madeAt.slice(0, 10)} lies in ${into}. Open it from there.` };
}

function freeFolder({ folder, now }: Context): string {
  const base = join(dirname(folder.root), `${folder.name} restored ${now().slice(0, 10)}`);
  for (let n = 1; ; n++) {
    const path = n === 1 ? base : `${base} ${n}`;
    if (!existsSync(path)) return path;
  }
}
