import { setImmediate } from 'node:timers/promises';
import type { ExtractedDocument } from '../../shared/model/extraction';
import { closeReading, keepReadingAsIs, type ReadFileRow, takePages } from '../store/readings';
import type { Context } from './context';
import { inOrder } from './in-order';
import type { JobHandle } from './job';

/** Pages taken in one transaction: some fifty milliseconds of the library's thread. */
const stretch = 200;
/** Documents read ahead of the one that is being taken, and their bytes. */
const ahead = { items: 3, weight: 200_000_000 };

/**
 * Reads the originals anew that an earlier Casebench has read (`files`), so that their pages have the numbers it did not look for:
 * star pages, paragraphs, lines. Words read by machine, page maps and records stay as they are; quotations are placed
 * again by the caller. A file whose pages are cut otherwise now, or that cannot be read, keeps its stored text.
 */
export async function readAnew(
  context: Context,
  job: JobHandle,
  files: readonly ReadFileRow[],
  onFile: () => void,
): Promise<void> {
  const { db } = context;
  const read = (file: ReadFileRow) => readOriginal(context, job, file);
  const limits = { ahead, weigh: async (file: ReadFileRow) => file.bytes, giveUp: async () => {} };
  for await (const { item: file, result: document } of inOrder(files, read, limits)) {
    job.progress({ current: file.name });
    if (document?.pages.length === file.pages) await take(context, job, { file, document });
    else db.sql.transaction(() => keepReadingAsIs(db, file)).immediate();
    onFile();
    await setImmediate();
    job.signal.throwIfAborted();
  }
  if (files.length > 0) context.emit({ type: 'changed', nouns: ['sources', 'library', 'authorities'] });
}

async function readOriginal(
  { folder, pool }: Context,
  { signal }: JobHandle,
  { sha256, name, bytes }: ReadFileRow,
): Promise<ExtractedDocument | null> {
  const outcome = await pool.run({ kind: 'extract', path: folder.fileOf(sha256), name, bytes }, signal);
  signal.throwIfAborted();
  return outcome.ok && outcome.holds === 'document' ? outcome.document : null;
}

async function take(
  { db }: Context,
  { signal }: JobHandle,
  { file: { sha256 }, document }: { file: ReadFileRow; document: ExtractedDocument },
): Promise<void> {
  const { pages, textState, warnings } = document;
  let changed = 0;
  for (let from = 0; from < pages.length; from += stretch) {
    changed += db.sql.transaction(() => takePages(db, sha256, pages.slice(from, from + stretch))).immediate();
    await setImmediate();
    signal.throwIfAborted();
  }
  const sentences = warnings.map(({ message }) => message);
  db.sql.transaction(() => closeReading(db, sha256, { changed, textState, warnings: sentences })).immediate();
}
