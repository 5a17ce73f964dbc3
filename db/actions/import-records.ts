import type { BibliographicRecord } from '../../shared/model/bibliographic';
import { addToCollection, ensurePath } from '../store/collections';
import { saveNote } from '../store/notes';
import { findSameSource } from '../store/same-source';
import { insertSource } from '../store/sources';
import { applyTags, ensureTag } from '../store/tags';
import type { Context } from './context';
import type { ReadRecords } from './import-read';
import { addSourceStep, type ImportStep, placeSource } from './import-step';
import type { Outcome } from './import-write';

/** How far a file of references has been stored; kept with its item, so that a killed import goes on from there. */
export interface RecordsSoFar {
  /** Of the file's bytes: another file under the same name is begun anew. */
  sha256: string;
  next: number;
  added: string[];
  known: string[];
  /** Records that stand in the file more than once. */
  twice: number;
}

export function noRecordsYet({ sha256 }: ReadRecords): RecordsSoFar {
  return { sha256, next: 0, added: [], known: [], twice: 0 };
}

/** Records that one transaction stores: some hundred milliseconds of the library's thread. */
export const recordsAtOnce = 300;

/**
 * Stores the next stretch of a bibliographic file's records as sources with their tags, notes and collections, inside
 * the caller's transaction. A record that the library has word for word, outside the bin, is not added a second time.
 */
export function writeRecords(
  context: Context,
  step: ImportStep,
  { read, soFar }: { read: ReadRecords; soFar: RecordsSoFar },
): RecordsSoFar {
  const added = new Set(soFar.added);
  const known = new Set(soFar.known);
  let { twice } = soFar;
  const mine: string[] = [];
  for (const record of read.records.slice(soFar.next, soFar.next + recordsAtOnce)) {
    const same = findSameSource(context.db, record.draft);
    if (same && (added.has(same) || known.has(same))) twice++;
    else if (same) {
      known.add(same);
      placeSource(context, step, { ids: [same], recorded: true });
    } else {
      const id = context.newId();
      writeRecord(context, { id, record, at: step.at });
      addSourceStep(context, step, id);
      added.add(id);
      mine.push(id);
    }
  }
  placeSource(context, step, { ids: mine, recorded: false });
  const next = Math.min(soFar.next + recordsAtOnce, read.records.length);
  return { sha256: read.sha256, next, added: [...added], known: [...known], twice };
}

/** Writes one record as a source of its own, with its notes, tags and collections. */
export function writeRecord(
  { db, newId }: Context,
  { id, record, at }: { id: string; record: BibliographicRecord; at: string },
): void {
  insertSource(db, { ...record.draft, id, at });
  for (const body of record.notes) saveNote(db, { id: newId(), sourceId: id, body, at });
  const tagIds = record.tags.filter((tag) => tag.trim() !== '').map((tag) => ensureTag(db, tag, newId));
  applyTags(db, [id], { add: tagIds, remove: [] });
  for (const path of record.collections ?? []) addToCollection(db, ensurePath(db, path, newId), [id]);
}

/** What became of a file of references, once all of it is stored. */
export function recordsOutcome({ added, known, twice }: RecordsSoFar, warnings: string[]): Outcome {
  const said = [
    added.length > 0 && known.length > 0 ? `${added.length} added, ${known.length} already in the library.` : '',
    twice > 0 ? `${twice} stood in the file more than once.` : '',
    ...warnings,
  ].filter(Boolean);
  const message = said.length > 0 ? said.join(' ') : null;
  const base = { sourceIds: [...added, ...known], pages: 0, message };
  if (base.sourceIds.length === 0)
    return { ...base, status: 'failed', code: 'empty', message: message ?? 'There is no reference in this file.' };
  if (warnings.length > 0) return { ...base, status: 'partial', code: 'records' };
  if (added.length > 0) return { ...base, status: 'added', code: null };
  return {
    ...base,
    status: 'already',
    code: null,
    message: message ?? 'All its references are in the library already.',
  };
}
