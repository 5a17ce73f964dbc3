import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { clearStaging } from '../files/staging';
import { deleteUnheldFile, hasFile, unheldFiles } from '../store/files';
import { listStaged } from '../store/staged';
import type { Context } from './context';

/**
 * Clears away what a killed process or deletions for good left behind: half-written copies in staging, files that no
 * source or brief has, bytes that the database does not name. Never while an import may be putting files there. Returns a
 * sentence on each sort of thing cleared.
 */
export async function sweep(context: Context): Promise<string[]> {
  const busy = context.jobs.list().some(({ state, kind }) => state === 'running' && kind !== 'reindex');
  if (busy) return ['Leftovers were not looked for: a job is running.'];
  const { db, folder } = context;
  const said: string[] = [];
  const kept = new Set(listStaged(db).map(({ path }) => path));
  const staged = await clearStaging(folder, kept);
  if (staged > 0) said.push(`Removed ${staged} unfinished ${staged === 1 ? 'copy' : 'copies'}.`);
  const unheld = unheldFiles(db);
  for (const sha256 of unheld) db.sql.transaction(() => deleteUnheldFile(db, sha256)).immediate();
  const orphans = await removeOrphans(context);
  if (orphans > 0) said.push(`Removed ${orphans} ${orphans === 1 ? 'file' : 'files'} that no source or brief has.`);
  return said;
}

async function removeOrphans({ db, folder }: Context): Promise<number> {
  let removed = 0;
  for (const shelf of await readdir(folder.files)) {
    if (!(await stat(join(folder.files, shelf))).isDirectory()) continue;
    for (const name of await readdir(join(folder.files, shelf))) {
      if (hasFile(db, name)) continue;
      await rm(join(folder.files, shelf, name), { force: true });
      removed++;
    }
  }
  return removed;
}
