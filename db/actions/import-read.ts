import { basename } from 'node:path';
import type { OnRead } from '../../shared/formats/reading-progress';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import type { ExtractedDocument, ExtractedPart, ExtractFailureCode } from '../../shared/model/extraction';
import { removeStaged, stagingPath } from '../files/staging';
import { copyUnchanged, type Fingerprint, fingerprint, keepFile, writeDown } from '../files/take-in';
import { hasFile, isAttached } from '../store/files';
import type { TableReading } from '../tasks/task';
import type { Context } from './context';

/** A document that is ready to be stored: its bytes lie in the library, its text and draft are here. */
export interface ReadDocument {
  is: 'document';
  name: string;
  sha256: string;
  bytes: number;
  document: ExtractedDocument;
  parts: ReadPart[];
}

/** A part of a mail that could not be read as a document; its bytes lie in the library and are kept with the mail. */
export interface LoosePart {
  is: 'loose';
  name: string;
  sha256: string;
  bytes: number;
  mime: string;
  message: string;
}

/** A file whose very bytes some source has. */
export interface KnownFile {
  is: 'known';
  name: string;
  sha256: string;
}

export type ReadPart = ReadDocument | LoosePart | KnownFile;

export interface ReadRecords {
  is: 'records';
  sha256: string;
  records: BibliographicRecord[];
  warnings: string[];
}

export interface UnreadFile {
  is: 'failed';
  code: ExtractFailureCode;
  message: string;
}

/** What reading one file of an import gave, before anything of it is in the database. */
export type ReadFile = ReadDocument | KnownFile | ReadRecords | UnreadFile;

/** Parts of parts are read this deep: a mail in a mail in a mailbox. */
const deepest = 4;

/** What files inside one file may be in all, however they nest: a mailbox of many years, and no file that packs itself. */
interface Room {
  files: number;
  bytes: number;
}
const roomy: Readonly<Room> = { files: 20_000, bytes: 4_000_000_000 };

/**
 * Reads one file: looks whether its bytes are known, copies it, reads the copy's text in the pool, and moves the copy
 * into the library. A wrong file is an answer, not an error.
 * @throws the reason of `signal`, and errors of the library's own disk
 */
export async function readFileIn(
  context: Context,
  file: { path: string; name: string; tables?: TableReading; onRead?: OnRead; room?: Room },
  signal: AbortSignal,
): Promise<ReadFile> {
  const name = basename(file.name);
  const print = await fingerprint(file.path, signal).catch((error: unknown) => unread(error, name, signal));
  if ('is' in print) return print;
  if (isAttached(context.db, print.sha256)) return { is: 'known', name, sha256: print.sha256 };
  const copy = stagingPath(context.folder, `in-${context.newId()}`);
  try {
    if (!(await copyUnchanged(file.path, copy, print)))
      return { is: 'failed', code: 'unreadable', message: `${name} is being written to. Import it when that is done.` };
    return await readCopy(
      context,
      { copy, name, print, depth: 0, room: { ...(file.room ?? roomy) }, tables: file.tables, onRead: file.onRead },
      signal,
    );
  } catch (error) {
    return unread(error, name, signal);
  } finally {
    await removeStaged(copy);
  }
}

interface Copy {
  copy: string;
  name: string;
  print: Fingerprint;
  depth: number;
  /** What is left of it; shared by all that lies inside one file. */
  room: Room;
  tables?: TableReading | undefined;
  onRead?: OnRead | undefined;
}

async function readCopy(
  context: Context,
  { copy, name, print, depth, room, tables, onRead }: Copy,
  signal: AbortSignal,
): Promise<ReadDocument | ReadRecords | UnreadFile> {
  const task = { kind: 'extract', path: copy, name, bytes: print.bytes, ...(tables && { tables }) } as const;
  const outcome = await context.pool.run(task, signal, onRead);
  signal.throwIfAborted();
  if (!outcome.ok) return { is: 'failed', code: outcome.code, message: outcome.message };
  if (outcome.holds === 'records')
    return { is: 'records', sha256: print.sha256, records: outcome.records, warnings: outcome.warnings };
  await keepFile(context.folder, copy, print.sha256);
  const { document } = outcome;
  const parts: ReadPart[] = [];
  let left = 0;
  for (const part of document.parts) {
    room.files--;
    room.bytes -= part.bytes.length;
    if (room.files < 0 || room.bytes < 0) left++;
    else parts.push(await readPart(context, part, { depth: depth + 1, room, signal }));
  }
  if (left > 0)
    document.warnings.push({
      code: 'cut',
      message: `${left === 1 ? '1 file' : `${left.toLocaleString('en-US')} files`} inside it ${left === 1 ? 'was' : 'were'} left out: one file may bring ${roomy.files.toLocaleString('en-US')} files and 4 GB along.`,
    });
  return {
    is: 'document',
    name,
    sha256: print.sha256,
    bytes: print.bytes,
    document: { ...document, parts: [] },
    parts,
  };
}

async function readPart(
  context: Context,
  part: ExtractedPart,
  { depth, room, signal }: { depth: number; room: Room; signal: AbortSignal },
): Promise<ReadPart> {
  signal.throwIfAborted();
  const { name } = part;
  const copy = stagingPath(context.folder, `in-${context.newId()}`);
  try {
    const print = await writeDown(copy, part.bytes);
    if (isAttached(context.db, print.sha256)) return { is: 'known', name, sha256: print.sha256 };
    const read: ReadFile =
      depth > deepest
        ? { is: 'failed', code: 'unsupported', message: `${name} lies too deep inside other files to be read.` }
        : await readCopy(context, { copy, name, print, depth, room }, signal);
    if (read.is === 'document') return read;
    const message = read.is === 'failed' ? read.message : `${name} holds references; import it by itself to add them.`;
    await keepFile(context.folder, copy, print.sha256);
    return { is: 'loose', name, sha256: print.sha256, bytes: print.bytes, mime: part.mime, message };
  } finally {
    await removeStaged(copy);
  }
}

/** Takes the bytes of a file that was read, but will not be stored, out of the library again. */
export async function dropUnstored(context: Context, read: ReadFile | ReadPart): Promise<void> {
  if (read.is !== 'document' && read.is !== 'loose') return;
  if (!hasFile(context.db, read.sha256)) await removeStaged(context.folder.fileOf(read.sha256));
  if (read.is === 'document') for (const part of read.parts) await dropUnstored(context, part);
}

const reasons: Record<string, [ExtractFailureCode, string]> = {
  ENOENT: ['missing', 'is not there any more'],
  ELOOP: ['missing', 'is a link that leads back to itself'],
  EACCES: ['unreadable', 'may not be opened by you; ask its owner for permission'],
  EPERM: ['unreadable', 'may not be opened by you; ask its owner for permission'],
  EISDIR: ['unreadable', 'is a folder that cannot be looked into'],
  ELINKTOFOLDER: ['unsupported', 'is a link to a folder, which is not followed; add that folder itself'],
  EBUSY: ['unreadable', 'is in use by another program; close it there'],
  EIO: ['unreadable', 'cannot be read from its disk'],
  ENOTFILE: ['unreadable', 'is a pipe or a device and no file'],
};

/** The answer for an original that cannot be opened; any other error is thrown on. */
function unread(error: unknown, name: string, signal: AbortSignal): UnreadFile {
  signal.throwIfAborted();
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // What is no UTF-8 in a name comes with a mark in its place, and no file has that name.
  if (code === 'ENOENT' && name.includes('\uFFFD'))
    return { is: 'failed', code: 'unreadable', message: `${name} has signs in its name that are no text; rename it.` };
  const reason = reasons[code];
  if (!reason) throw error;
  return { is: 'failed', code: reason[0], message: `${name} ${reason[1]}.` };
}
