import { setImmediate } from 'node:timers/promises';
import { removeStaged, stagingPath } from '../files/staging';
import { fingerprint } from '../files/take-in';
import { listFiles } from '../store/files';
import { filesReadAskew } from '../store/page-words';
import { listQuotations } from '../store/quotations';
import { filesReadBefore } from '../store/readings';
import type { Context } from './context';
import { sweep } from './sweep';

export interface LibraryCheck {
  ok: boolean;
  /** One sentence each: what is wrong, with what, and what to do. */
  problems: string[];
  /** What is no fault of the library, but waits for a person. */
  notes: string[];
  /** What was left over from a kill or from deletions and is now cleared away; nothing of value. */
  cleared: string[];
}

/**
 * Checks everything that can be checked of a library: its database (in a copy, by a worker, so that the library goes on
 * answering) and every file's bytes against their hash.
 */
export async function checkLibrary(context: Context): Promise<LibraryCheck> {
  const cleared = await sweep(context);
  const problems = [...(await checkDatabase(context)), ...readBefore(context), ...(await checkFiles(context))];
  return { ok: problems.length === 0, problems, notes: [...quotesToLookAt(context), ...readAskew(context)], cleared };
}

async function checkDatabase({ db, folder, pool, newId }: Context): Promise<string[]> {
  const copy = stagingPath(folder, `check-${newId()}`);
  try {
    await db.sql.backup(copy, { progress: () => 2000 });
    const result = await pool.run({ kind: 'check-database', path: copy, name: 'The database' });
    return result.ok ? result.problems : [`The database could not be checked: ${result.message}`];
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) await removeStaged(copy + end);
  }
}

function readBefore({ db }: Context): string[] {
  const files = filesReadBefore(db).length;
  if (files === 0) return [];
  const who = files === 1 ? '1 document was' : `${files} documents were`;
  return [
    `${who} read by an earlier Casebench, which read some things otherwise: star pages, paragraph numbers, numbered lines, or the notes of Markdown. Nothing is lost. Run “Rebuild the search index” (casebench reindex).`,
  ];
}

function readAskew({ db }: Context): string[] {
  const files = filesReadAskew(db);
  if (files === 0) return [];
  const who = files === 1 ? '1 picture file was' : `${files} picture files were`;
  return [
    `${who} read by machine before Casebench turned pictures as their file says: words may lie beside them. Open Files of ${files === 1 ? 'its source' : 'their sources'}, and choose “Read again”.`,
  ];
}

function quotesToLookAt({ db }: Context): string[] {
  const count = (state: { lost?: boolean; unsure?: boolean }) =>
    listQuotations(db, { ...state, text: '', offset: 0, limit: 0 }).total;
  const [unsure, lost] = [count({ unsure: true }), count({ lost: true })];
  const who = (many: number) => (many === 1 ? '1 quotation' : `${many} quotations`);
  return [
    unsure > 0 &&
      `${who(unsure)} moved to a place that is not certain to be theirs when a file was replaced or read anew. Open Quotations, “Moved: to check”, and confirm each or point it elsewhere.`,
    lost > 0 &&
      `${who(lost)} lost ${lost === 1 ? 'its' : 'their'} place when a file was replaced or read anew. Open Quotations, “Lost their place”.`,
  ].filter((note) => note !== false);
}

async function checkFiles({ db, folder }: Context): Promise<string[]> {
  const problems: string[] = [];
  for (const { sha256, bytes } of listFiles(db)) {
    const is = await fingerprint(folder.fileOf(sha256)).catch((error: NodeJS.ErrnoException) => error);
    if (is instanceof Error)
      problems.push(`File ${sha256} ${is.code === 'ENOENT' ? 'is missing' : 'cannot be read'}. ${cure}`);
    else if (is.sha256 !== sha256) problems.push(`File ${sha256} was changed on the disk. ${cure}`);
    else if (is.bytes !== bytes) problems.push(`File ${sha256} is recorded with ${bytes} bytes, but has ${is.bytes}.`);
    await setImmediate();
  }
  return problems;
}

const cure = 'Import the original again, or restore a backup.';
