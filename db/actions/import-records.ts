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

/**
 * Stores the records of a bibliographic file as sources with their tags, notes and collections, inside the caller's
 * transaction. A record that the library has word for word, outside the bin, is not added a second time.
 */
export function writeRecords(context: Context, step: ImportStep, read: ReadRecords): Outcome {
  const added: string[] = [];
  const known = new Set<string>();
  let twice = 0;
  for (const record of read.records) {
    const same = findSameSource(context.db, record.draft);
    if (same) {
      if (added.includes(same) || known.has(same)) twice++;
      else known.add(same);
      continue;
    }
    const id = context.newId();
    writeRecord(context, { id, record, at: step.at });
    placeSource(context, step, { ids: [id], recorded: false });
    addSourceStep(context, step, id);
    added.push(id);
  }
  placeSource(context, step, { ids: [...known], recorded: true });
  return outcomeOf({ added, known: [...known], twice, warnings: read.warnings });
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

function outcomeOf(of: { added: string[]; known: string[]; twice: number; warnings: string[] }): Outcome {
  const { added, known, twice, warnings } = of;
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
