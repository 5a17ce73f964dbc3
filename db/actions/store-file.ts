import { deleteUnheldFile, isHeld, isInHistory } from '../store/files';
import type { Context } from './context';
import { layDown, takeUp } from './import-lay-down';
import { dropUnstored, type KnownFile, type ReadDocument } from './import-read';
import { writeFile } from './import-write';

/** Stores the file with its pages before any source or brief has it; one that undo could bring back lies there whole. */
export async function storePages(context: Context, read: ReadDocument, at: string): Promise<Set<string>> {
  const { db } = context;
  const { sha256 } = read;
  for (const part of read.parts) await dropUnstored(context, part);
  if (isHeld(db, sha256) || isInHistory(db, sha256)) return new Set();
  const laid = await layDown(context, { ...read, parts: [] }, at);
  if (laid.size > 0) return laid;
  db.sql
    .transaction(() => {
      deleteUnheldFile(db, sha256);
      writeFile(context, at, read);
    })
    .immediate();
  return new Set([sha256]);
}

/** Whether this source has the file. */
export function hasAlready({ db }: Context, sourceId: string, sha256: string): boolean {
  const row = db.sql.prepare('SELECT 1 FROM attachments WHERE source_id = ? AND sha256 = ?').get(sourceId, sha256);
  return row !== undefined;
}

/** A sentence on files inside a document that do not come along with it. */
export function partsLeft({ parts, name }: ReadDocument): string[] {
  if (parts.length === 0) return [];
  const [first, second] = parts.map((part) => part.name);
  const which = parts.length === 1 ? first : parts.length === 2 ? `${first}, ${second}` : `${first} and others`;
  const said = parts.length === 1 ? `1 file inside ${name} was` : `${parts.length} files inside ${name} were`;
  // Imported by itself it would be known already, and not be looked into again.
  return [`${said} left out (${which}): save what you need of them from it with another program, and add it here.`];
}

/** Takes a file out again that was stored and that nothing got after all. */
export async function unstore(
  context: Context,
  read: ReadDocument | KnownFile,
  laid: ReadonlySet<string>,
): Promise<void> {
  if (isHeld(context.db, read.sha256) || isInHistory(context.db, read.sha256)) return;
  takeUp(context, laid);
  await dropUnstored(context, read);
}
