import { createHash } from 'node:crypto';
import { constants, copyFile, lstat, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LibraryFolder } from './folder';

/** What a file's bytes are, and the mark by which a later change to them shows. */
export interface Fingerprint {
  sha256: string;
  bytes: number;
  mark: string;
}

const stretch = 1 << 20;

/**
 * Hashes a file in stretches, so that the thread stays free between them. What is no file (a pipe, a device) might never
 * end, or never begin: it is not opened.
 * @throws the reason of `signal`, and an error with the code ENOTFILE, or ELINKTOFOLDER
 */
export async function fingerprint(path: string, signal?: AbortSignal): Promise<Fingerprint> {
  const is = await stat(path);
  if (!is.isFile() && !is.isDirectory()) throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTFILE' });
  if (is.isDirectory() && (await lstat(path)).isSymbolicLink())
    throw Object.assign(new Error(`${path} is a link to a folder`), { code: 'ELINKTOFOLDER' });
  const mark = await markOf(path);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(stretch);
  let bytes = 0;
  const file = await open(path, 'r');
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, stretch, bytes);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes, mark };
}

/**
 * Copies a file whose fingerprint was taken to `to`, down to the disk. False when the file was written to since its
 * fingerprint was begun; there is then no copy.
 */
export async function copyUnchanged(from: string, to: string, was: Fingerprint): Promise<boolean> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  if ((await markOf(from)) !== was.mark || (await stat(to)).size !== was.bytes) {
    await unlink(to);
    return false;
  }
  await sync(to);
  return true;
}

/** Puts a finished copy into the library under its hash, in one move. The same bytes put in twice are one file. */
export async function keepFile(folder: LibraryFolder, copy: string, sha256: string): Promise<void> {
  const to = folder.fileOf(sha256);
  await mkdir(dirname(to), { recursive: true });
  await rename(copy, to);
  await syncFolder(dirname(to));
}

/** Writes bytes to `path`, down to the disk. */
export async function writeDown(path: string, bytes: Uint8Array): Promise<Fingerprint> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength, mark: '' };
}

async function markOf(path: string): Promise<string> {
  const { size, mtimeNs, ino } = await stat(path, { bigint: true });
  return `${ino}.${size}.${mtimeNs}`;
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder to flush it; NTFS keeps renames in its journal.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
