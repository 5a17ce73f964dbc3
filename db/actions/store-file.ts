import { deleteUnheldFile, isHeld, isInHistory } from '../store/files';
import type { Context } from './context';
import { layDown, takeUp } from './import-lay-down';
import { dropUnstored, type KnownFile, type ReadDocument } from './import-read';
import type { ImportStep } from './import-step';
import { type Written, writeFile, writeParts } from './import-write';
import type { Placed } from './reanchor';

/**
 * Stores the file with its pages, and long ones inside it, before any source or brief has them; one that undo could bring
 * back lies there whole.
 */
export async function storePages(context: Context, read: ReadDocument, at: string): Promise<Set<string>> {
  const { db } = context;
  const { sha256 } = read;
  const laid = new Set<string>();
  for (const part of read.parts)
    if (part.is === 'document') for (const hash of await layDown(context, part, at)) laid.add(hash);
  if (isHeld(db, sha256) || isInHistory(db, sha256)) return laid;
  const own = await layDown(context, { ...read, parts: [] }, at);
  if (own.size === 0)
    db.sql
      .transaction(() => {
        deleteUnheldFile(db, sha256);
        writeFile(context, at, read);
      })
      .immediate();
  return laid.add(sha256);
}

/** What came of giving a source a file: where its quotations stand now, and what lay inside the file. */
export interface Stored {
  placed: Placed;
  inside: Written | null;
}

/** Takes in what lies inside a file that a source was given, within the caller's step. */
export function storeParts(
  context: Context,
  { read, sourceId, laid, at }: { read: ReadDocument; sourceId: string; laid: ReadonlySet<string>; at: string },
): Written {
  const placing = { tags: [], collectionId: null, collectionName: null };
  const step: ImportStep = { jobId: '', label: '', at, placing, laidDown: laid, within: 'step' };
  return writeParts(context, step, { read, parentId: sourceId });
}

/** Whether this source has the file. */
export function hasAlready({ db }: Context, sourceId: string, sha256: string): boolean {
  const row = db.sql.prepare('SELECT 1 FROM attachments WHERE source_id = ? AND sha256 = ?').get(sourceId, sha256);
  return row !== undefined;
}

/** Takes a file out again that was stored and that nothing got after all. */
export async function unstore(
  context: Context,
  read: ReadDocument | KnownFile,
  laid: ReadonlySet<string>,
): Promise<void> {
  takeUp(context, laid);
  if (!isHeld(context.db, read.sha256) && !isInHistory(context.db, read.sha256)) await dropUnstored(context, read);
  else if (read.is === 'document') for (const part of read.parts) await dropUnstored(context, part);
}
