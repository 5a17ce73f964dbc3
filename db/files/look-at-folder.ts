import { mkdirSync, readdirSync, rmdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { diskReason } from '../../shared/contract/disk-reason';
import { Failure } from '../../shared/contract/failure';

/** What systems leave in a folder that a person calls empty. */
const ofTheSystem = new Set(['.DS_Store', '.localized', 'desktop.ini', 'Thumbs.db', '.directory']);

/**
 * Looks at a folder before anything is written there.
 * @throws Failure when it does not hold a library ('library'), when it is neither empty nor new ('new'), or when it cannot
 * hold one ('either'); the message says what is there and what to do.
 */
export function refuseFolder(folder: string, wanted: 'library' | 'new' | 'either'): void {
  const is = look(folder);
  if (is && !is.isDirectory()) throw new Failure('conflict', `${folder} is a file; a library needs a folder.`);
  if (wanted === 'library') refuseUnlessLibrary(folder, is !== null);
  if (wanted === 'new') refuseUnlessNew(folder, is !== null);
}

/** Whether a database was made by another program; one that is still empty is nobody's. */
export function isForeign(sql: Database.Database): boolean {
  const tables = sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const version = sql.pragma('user_version', { simple: true }) as number;
  return version === 0 ? tables.length > 0 : !(tables.includes('sources') && tables.includes('attachments'));
}

function refuseUnlessLibrary(folder: string, there: boolean): void {
  if (!there) throw new Failure('not-found', `There is no folder ${folder}, and so no Casebench library in it.`);
  const path = join(folder, 'library.db');
  if (look(path)?.isFile() !== true) {
    const empty = filesIn(folder).length === 0 ? ' The folder is empty: a new library can be made in it.' : '';
    throw new Failure(
      'not-found',
      `There is no Casebench library in ${folder}: a library’s folder holds a file library.db.${empty}`,
    );
  }
  const foreign = new Failure(
    'conflict',
    `${folder} is not a Casebench library: its library.db was made by another program, or is damaged. Choose another folder, or restore a backup.`,
  );
  try {
    const sql = new Database(path, { readonly: true, fileMustExist: true });
    try {
      if (isForeign(sql)) throw foreign;
    } finally {
      sql.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') throw foreign;
    throw error;
  }
}

function refuseUnlessNew(folder: string, there: boolean): void {
  const name = basename(folder);
  if (!there) {
    const parent = dirname(folder);
    if (!look(parent)?.isDirectory())
      throw new Failure(
        'not-found',
        `There is no folder ${parent} to make “${name}” in. Make it first, or choose another.`,
      );
    // Made here and taken away again at once: whether it may be made is known before there is a library to clear away.
    try {
      mkdirSync(folder);
      rmdirSync(folder);
    } catch (error) {
      throw new Failure('conflict', `${folder} cannot be made: ${diskReason(error)}.`);
    }
    return;
  }
  const files = filesIn(folder);
  if (files.includes('library.db'))
    throw new Failure(
      'conflict',
      `There is a library in ${folder} already. Open it, or choose another folder for a new one.`,
    );
  const [first] = files;
  if (first !== undefined)
    throw new Failure(
      'conflict',
      `${folder} is not empty: it holds “${first}”${files.length > 1 ? ` and ${files.length - 1} more` : ''}. Choose an empty folder, or name one that is not there yet.`,
    );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !ofTheSystem.has(name));
  } catch (error) {
    throw new Failure('conflict', `${folder} cannot be looked into: ${diskReason(error)}.`);
  }
}

/** Null where nothing is. @throws Failure 'conflict' when it cannot be looked at. */
function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Failure('conflict', `${path} cannot be opened: ${diskReason(error)}.`);
  }
}
