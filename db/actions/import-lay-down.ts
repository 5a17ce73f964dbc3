import { setImmediate } from 'node:timers/promises';
import { deleteUnheldFile, insertFile, isHeld } from '../store/files';
import { insertPages } from '../store/pages';
import type { Context } from './context';
import type { ReadDocument } from './import-read';

/**
 * Text that one transaction stores at most, in UTF-16 units: about a tenth of a second of the library's thread, which
 * meanwhile answers nobody.
 */
const most = 1_500_000;

/**
 * Stores the pages of long documents ahead of their source, a stretch at a time, so that the library goes on answering.
 * Until a source has the file nobody sees its pages; a file that no source has is laid down anew by the next import
 * and swept away by `check`, so a kill leaves no trace. Returns the hashes laid down.
 */
export async function layDown(context: Context, read: ReadDocument, at: string): Promise<Set<string>> {
  const done = new Set<string>();
  for (const document of withParts(read)) {
    if (done.has(document.sha256) || lengthOf(document) <= most || isHeld(context.db, document.sha256)) continue;
    await layDownOne(context, document, at);
    done.add(document.sha256);
  }
  return done;
}

/** Takes back what was laid down for a file that will not get a source. */
export function takeUp({ db }: Context, hashes: ReadonlySet<string>): void {
  for (const sha256 of hashes) db.sql.transaction(() => deleteUnheldFile(db, sha256)).immediate();
}

async function layDownOne({ db }: Context, { sha256, bytes, document }: ReadDocument, at: string): Promise<void> {
  const { mime, format, textState, pages } = document;
  const warnings = document.warnings.map(({ message }) => message);
  let next = 0;
  while (next < pages.length) {
    const first = next;
    let units = 0;
    while (next < pages.length && (units === 0 || units + (pages[next]?.text.length ?? 0) <= most))
      units += (pages[next++]?.text.length ?? 0) + 1;
    db.sql
      .transaction(() => {
        if (first === 0) {
          deleteUnheldFile(db, sha256);
          insertFile(db, { sha256, bytes, mime, format, textState, pages: pages.length, warnings, at });
        }
        insertPages(db, sha256, pages.slice(first, next));
      })
      .immediate();
    await setImmediate();
  }
}

function withParts(read: ReadDocument): ReadDocument[] {
  return [read, ...read.parts.flatMap((part) => (part.is === 'document' ? withParts(part) : []))];
}

function lengthOf({ document }: ReadDocument): number {
  return document.pages.reduce((sum, { text }) => sum + text.length, 0);
}
