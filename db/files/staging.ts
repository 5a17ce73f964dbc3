import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryFolder } from './folder';

/** A path for a file on its way in or out, named by its token. */
export function stagingPath(folder: LibraryFolder, token: string): string {
  return join(folder.staging, token);
}

/** Removes a staged file; one that is gone already is no error. */
export async function removeStaged(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Removes all in staging that no token names, e.g. after a kill; returns how many files that were. */
export async function clearStaging(folder: LibraryFolder, kept: ReadonlySet<string>): Promise<number> {
  const left = (await readdir(folder.staging)).filter((name) => !kept.has(join(folder.staging, name)));
  for (const name of left) await rm(join(folder.staging, name), { recursive: true, force: true });
  return left.length;
}
