import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type BackupManifest, readBackupFile, writeBackupFile } from '../files/backup-file';
import { removeStaged, stagingPath } from '../files/staging';
import { fingerprint } from '../files/take-in';
import { writeSetting } from '../store/settings';
import { insertStaged } from '../store/staged';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';

/**
 * Writes the whole library as it is at one moment into one file, reads that file again from end to end, and only then
 * calls it a backup.
 */
export async function backUp(context: Context, job: JobHandle): Promise<JobEnd> {
  const { db, folder, newId, now } = context;
  const copy = stagingPath(folder, `backup-${newId()}.db`);
  const token = newId() + newId();
  const path = stagingPath(folder, token);
  try {
    job.progress({ current: 'Copying the database' });
    await copyDatabase(context, copy, job.signal);
    const manifest = await manifestOf(context, copy, job.signal);
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    const following = follow(job, bytes);
    job.progress({ current: 'Writing' });
    const pathOf = ({ path, sha256 }: { path: string; sha256: string }) =>
      path === 'library.db' ? copy : folder.fileOf(sha256);
    await writeBackupFile(path, { manifest, pathOf }, following);
    job.progress({ current: 'Reading it again' });
    await readBackupFile(path, following);
    const name = `${folder.name} ${manifest.madeAt.slice(0, 10)}.casebench-backup.zip`;
    insertStaged(db, { token, path, name, owned: true, createdAt: now() });
    writeSetting(db, 'library.lastBackupAt', manifest.madeAt);
    context.emit({ type: 'changed', nouns: ['library', 'settings'] });
    const size = (await stat(path)).size;
    return { message: `${manifest.files.length - 1} files and all records.`, result: { token, name, bytes: size } };
  } catch (error) {
    await removeStaged(path);
    throw error;
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) await removeStaged(copy + end);
  }
}

/** A copy of the database without what only this machine understands: jobs, and paths of staged files. */
async function copyDatabase({ db }: Context, to: string, signal: AbortSignal): Promise<void> {
  await db.sql.backup(to, {
    progress: () => {
      signal.throwIfAborted();
      return 2000;
    },
  });
  const copy = new Database(to);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.pragma('foreign_keys = ON');
    copy.exec('DELETE FROM jobs; DELETE FROM staged;');
  } finally {
    copy.close();
  }
}

/** What the copy names is what the backup holds: files that come or go meanwhile are no part of it. */
async function manifestOf(context: Context, copy: string, signal: AbortSignal): Promise<BackupManifest> {
  const { sha256, bytes } = await fingerprint(copy, signal);
  const reader = new Database(copy, { readonly: true });
  const rows = reader
    .prepare(
      `SELECT sha256, bytes FROM files WHERE EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = files.sha256)
         OR EXISTS (SELECT 1 FROM briefs b WHERE b.sha256 = files.sha256)
       ORDER BY sha256`,
    )
    .all() as { sha256: string; bytes: number }[];
  reader.close();
  await setImmediate();
  return {
    format: 'casebench-backup',
    version: 1,
    madeAt: context.now(),
    casebench: context.version,
    library: context.folder.name,
    files: [
      { path: 'library.db', bytes, sha256 },
      ...rows.map((row) => ({ ...row, path: `files/${row.sha256.slice(0, 2)}/${row.sha256}` })),
    ],
  };
}

/** Progress in megabytes, of writing and of reading again. */
function follow(job: JobHandle, bytes: number): { signal: AbortSignal; onBytes(count: number): void } {
  let done = 0;
  const mega = (count: number) => Math.ceil(count / 1_000_000);
  job.progress({ total: mega(bytes * 2) });
  return {
    signal: job.signal,
    onBytes(count) {
      done += count;
      job.progress({ finished: Math.min(mega(done), mega(bytes * 2)) });
    },
  };
}
