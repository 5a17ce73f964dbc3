import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../shared/contract/failure';
import { connect } from '../connection';
import { type BackupManifest, readBackupFile } from '../files/backup-file';

/**
 * Makes a library of a backup in `into`, a folder that is empty or not there. Everything is checked before anything
 * appears under that name; whatever goes wrong, nothing stays.
 * @throws Failure 'conflict' when something lies in the folder already, or the backup is damaged.
 */
export async function restoreBackup(
  backup: string,
  into: string,
  following: { signal?: AbortSignal; onBytes?(count: number): void; newId(): string },
): Promise<BackupManifest> {
  const there = await readdir(into).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    if (error.code === 'ENOTDIR') throw new Failure('conflict', `${into} is a file. Choose a new folder.`);
    throw error;
  });
  if (there && there.length > 0)
    throw new Failure('conflict', `${into} is not empty. Choose a new folder; a restore never overwrites anything.`);
  const partial = join(dirname(into), `.casebench-restore-${following.newId()}`);
  const signal = following.signal ?? new AbortController().signal;
  try {
    const manifest = await readBackupFile(backup, {
      signal,
      onBytes: following.onBytes ?? (() => {}),
      into: partial,
    });
    openOnce(join(partial, 'library.db'));
    if (there) await rmdir(into);
    await rename(partial, into);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Opens the restored database as Casebench would, so that one it cannot open is refused now. */
function openOnce(path: string): void {
  const { sql } = connect(path);
  try {
    const [first] = sql.pragma('quick_check') as { quick_check: string }[];
    if (first?.quick_check !== 'ok')
      throw new Failure('conflict', `The database in this backup is damaged (${first?.quick_check}).`);
  } finally {
    sql.close();
  }
}
