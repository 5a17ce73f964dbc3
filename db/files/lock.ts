import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { Failure } from '../../shared/contract/failure';
import type { LibraryFolder } from './folder';

/** The right to write one library, held until released or until the process ends, however it ends. */
export interface LibraryLock {
  release(): void;
}

interface Holder {
  pid: number;
  host: string;
  program: string;
  since: string;
}

/**
 * Takes the library for this process. The lock is SQLite's own lock on a small database beside the library: the kernel
 * drops it the moment a process dies, so a killed Casebench leaves nothing to wait for or to clear away, and the
 * file says who holds it, since a reserved lock lets others read.
 * @throws Failure 'conflict' naming the process that has the library.
 */
export function lockLibrary(folder: LibraryFolder, by: { program: string; since: string }): LibraryLock {
  const sql = new Database(folder.lock, { timeout: 300 });
  try {
    sql.exec('BEGIN IMMEDIATE');
    sql.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, program TEXT, since TEXT)');
    sql.exec('DELETE FROM holder');
    sql
      .prepare('INSERT INTO holder VALUES (@pid, @host, @program, @since)')
      .run({ pid: process.pid, host: hostname(), ...by });
    sql.exec('COMMIT');
    sql.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const holder = isBusy(error) ? readHolder(sql) : null;
    sql.close();
    if (isBusy(error)) throw new Failure('conflict', sentence(folder, holder), { holder });
    throw error;
  }
  return { release: () => sql.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readHolder(sql: Database.Database): Holder | null {
  try {
    return (sql.prepare('SELECT * FROM holder').get() as Holder | undefined) ?? null;
  } catch (error) {
    // The holder is writing its name this very moment; the answer is then given without it.
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

function sentence(folder: LibraryFolder, holder: Holder | null): string {
  const who = holder ? ` (${holder.program}, process ${holder.pid} on ${holder.host}, since ${holder.since})` : '';
  return `The library “${folder.name}” is already open in another Casebench${who}. Close it there first; nothing was changed.`;
}
