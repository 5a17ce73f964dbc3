import { addToCollection, ensureCollection, hasCollection } from '../store/collections';
import { noteAdded, recordUnder, type StepOf } from '../store/import-step';
import { applyTags, ensureTag } from '../store/tags';
import type { Context } from './context';

/** Where an import puts what it adds. */
export interface Placing {
  tags: string[];
  collectionId: string | null;
  collectionName: string | null;
}

/** One file's part in the undoable step that a whole import is. */
export interface ImportStep extends StepOf {
  placing: Placing;
  /** Hashes of files whose pages are in the database already, ahead of their source. */
  laidDown: ReadonlySet<string>;
  /** The caller writes every change down himself, in a step of `commit`. */
  within?: 'step';
}

/** Writes down that a source was added: undoing the import then puts it into the bin. */
export function addSourceStep({ db }: Context, step: ImportStep, sourceId: string): void {
  if (step.within === 'step') return;
  noteAdded(db, step, sourceId);
}

/** Tags sources and puts them into the collection. `recorded`: the sources were there before, so undo must take it back. */
export function placeSource(
  context: Context,
  step: ImportStep,
  { ids, recorded }: { ids: string[]; recorded: boolean },
): void {
  const { db, newId } = context;
  const { tags, collectionId, collectionName } = step.placing;
  if (ids.length === 0 || (tags.length === 0 && !collectionId && !collectionName)) return;
  const tagIds = tags.map((tag) => ensureTag(db, tag, newId));
  const collection = collectionName ? ensureCollection(db, collectionName, newId) : collectionId;
  const place = () => {
    applyTags(db, ids, { add: tagIds, remove: [] });
    // A person may have deleted the collection while the import ran; its files are then added without it.
    if (collection && hasCollection(db, collection)) addToCollection(db, collection, ids);
  };
  if (recorded) recordUnder(db, step, place);
  else place();
}
