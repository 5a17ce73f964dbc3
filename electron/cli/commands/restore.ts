import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { restoreLibrary } from '../../../db/open';
import { type Invocation, type Outcome, UsageError } from '../invocation';
import { sha256Of } from './care';

/** `restore FILE --library DIR`: a library made of a backup, in a folder that is new or empty. */
export async function restore(invocation: Invocation, backup: string, folder: string | undefined): Promise<Outcome> {
  if (folder === undefined) throw new UsageError('Say where to restore to: --library with a new or empty folder.');
  const file = resolve(backup);
  const bytes = (await stat(file).catch(() => null))?.size;
  if (bytes === undefined) throw new UsageError(`There is no file ${backup}.`);
  let read = 0;
  const into = resolve(folder);
  const { files, library, madeAt } = await restoreLibrary({
    backup: file,
    folder: into,
    signal: invocation.stoppable(),
    onBytes: (count) => {
      read += count;
      invocation.progress(`Restoring: ${Math.round(read / 2 ** 20)} MiB`);
    },
  });
  const text = `${into}: “${library}” as it was on ${madeAt}, with ${files} files`;
  return { data: { file, bytes, sha256: await sha256Of(file) }, text };
}
