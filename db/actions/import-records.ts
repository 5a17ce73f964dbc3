import type { BibliographicRecord } from '../../shared/model/bibliographic';
import { addToCollection, ensurePath } from '../store/collections';
import type { StoredRecords } from '../store/job-records';
import { saveNote } from '../store/notes';
import { findSameSource } from '../store/same-source';
import { insertSource } from '../store/sources';
import { applyTags, ensureTag } from '../store/tags';
import type { Context } from './context';
import type { ReadRecords } from './import-read';
import { addSourceStep, type ImportStep, placeSource } from './import-step';
import type { Outcome } from './import-write';

/** How far a file of references has been stored; kept with its item, so that a killed import goes on from there. */
export interface RecordsPlace {
  /** Of the file's bytes: another file under the same name is begun anew. */
  sha256: string;
  next: number;
  /** Records that stand in the file more than once. */
  twice: number;
}

/** The same with what the records became, which `store/job-records` keeps. */
export interface RecordsSoFar extends RecordsPlace, StoredRecords {}

export function noRecordsYet({ sha256 }: ReadRecords): RecordsSoFar {
  return { sha256, next: 0, twice: 0, added: new Set(), known: new Set() };
}

/** Records that one transaction stores: some hundred milliseconds of the library's thread. */
export const recordsAtOnce = 300;

/**
 * Stores the next stretch of a bibliographic file's records as sources with their tags, notes and collections, inside
 * the caller's transaction, and moves `soFar` on. A record that the library has word for word, outside the bin, is not
 * added a second time.
 * @returns what this stretch became
 */
export function writeRecords(
  context: Context,
  step: ImportStep,
  { read, soFar }: { read: ReadRecords; soFar: RecordsSoFar },
): StoredRecords {
  const mine: StoredRecords = { added: new Set(), known: new Set() };
  for (const record of read.records.slice(soFar.next, soFar.next + recordsAtOnce)) {
    const same = findSameSource(context.db, record.draft);
    if (same && (soFar.added.has(same) || soFar.known.has(same))) soFar.twice++;
    else if (same) {
      soFar.known.add(same);
      mine.known.add(same);
      placeSource(context, step, { ids: [same], recorded: true });
    } else {
      const id = context.newId();
      writeRecord(context, { id, record, at: step.at });
      addSourceStep(context, step, id);
      soFar.added.add(id);
      mine.added.add(id);
    }
  }
  placeSource(context, step, { ids: [...mine.added], recorded: false });
  soFar.next = Math.min(soFar.next + recordsAtOnce, read.records.length);
  return mine;
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
    added.size > 0 &&
      known.size > 0 &&
      `${added.size.toLocaleString('en-US')} added, ${known.size.toLocaleString('en-US')} already in the library.`,
    twice === 1 && 'A reference that stands in the file again was added once.',
    twice > 1 && `${twice.toLocaleString('en-US')} references that stand in the file again were added once.`,
    ...warnings,
  ].filter(Boolean);
  const message = said.length > 0 ? said.join(' ') : null;
  const base = { sourceIds: [...added, ...known], pages: 0, message };
  if (base.sourceIds.length === 0)
    return { ...base, status: 'failed', code: 'empty', message: message ?? 'There is no reference in this file.' };
  if (warnings.length > 0) return { ...base, status: 'partial', code: 'records' };
  if (added.size > 0) return { ...base, status: 'added', code: null };
  return {
    ...base,
    status: 'already',
    code: null,
    message: message ?? 'All its references are in the library already.',
  };
}
