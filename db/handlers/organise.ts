import type { TagSuggestion } from '../../shared/model/library';
import { parseQuery } from '../../shared/search/query';
import { type Context, commit } from '../actions/context';
import { outOfBin } from '../actions/out-of-bin';
import { suggestTags } from '../actions/suggest-tags';
import { mergeLabel } from '../store/binned-parts';
import {
  addToCollection,
  insertCollection,
  listCollections,
  readCollection,
  removeCollection,
  takeFromCollection,
  updateCollection,
} from '../store/collections';
import { findSources } from '../store/find-sources';
import { readNote, removeNote, saveNote } from '../store/notes';
import { addRelation, listRelations, removeRelation } from '../store/relations';
import { listSearches, removeSearch, saveSearch } from '../store/saved-searches';
import { scopeIds } from '../store/scope';
import { readSource } from '../store/sources';
import {
  applyTags,
  ensureTag,
  findTag,
  insertTag,
  listTags,
  mergeTags,
  readTag,
  removeTag,
  updateTag,
} from '../store/tags';
import type { Handlers } from './handler';
import { some } from './sources';

type Names = Extract<keyof Handlers, `${'tags' | 'collections' | 'notes' | 'relations' | 'searches'}.${string}`>;

export const organiseHandlers: Handlers<Names> = {
  'tags.list': ({ db }) => listTags(db),
  'tags.create': (context, tag) => ({
    id: commit(context, `Make tag ${tag.name}`, () => insertTag(context.db, { ...tag, id: context.newId() })),
  }),
  'tags.update': (context, patch) => {
    commit(context, `Change tag ${readTag(context.db, patch.id).name}`, () => updateTag(context.db, patch));
    return null;
  },
  'tags.merge': (context, { from, into }) => {
    const label = mergeLabel(readTag(context.db, from).name, readTag(context.db, into).name);
    commit(context, label, () => mergeTags(context.db, from, into));
    return null;
  },
  'tags.remove': (context, { id }) => {
    commit(context, `Delete tag ${readTag(context.db, id).name}`, () => removeTag(context.db, id));
    return null;
  },
  'tags.apply': (context, { ids, add, remove }) => tagSources(context, ids, { add, remove }),
  'tags.applyToScope': (context, { scope, add, remove }) => {
    const ids = scopeIds(context.db, { scope, sort: { by: 'added', descending: false }, now: context.now() });
    return tagSources(context, ids, { add, remove });
  },
  'tags.suggest': ({ db }, { sourceId, limit }): TagSuggestion[] => suggestTags(db, sourceId, limit),
  'collections.list': ({ db }) => listCollections(db),
  'collections.create': (context, { name, parentId }) => {
    const id = context.newId();
    commit(context, `Make collection ${name}`, () => insertCollection(context.db, { id, name, parentId }));
    return { id };
  },
  'collections.update': (context, patch) => {
    commit(context, `Change collection ${readCollection(context.db, patch.id).name}`, () =>
      updateCollection(context.db, patch),
    );
    return null;
  },
  'collections.remove': (context, { id }) => {
    commit(context, `Delete collection ${readCollection(context.db, id).name}`, () => removeCollection(context.db, id));
    return null;
  },
  'collections.add': (context, { id, sourceIds }) => {
    const label = `Put ${some(context, sourceIds)} into ${readCollection(context.db, id).name}`;
    outOfBin(context.db, sourceIds);
    return { changed: commit(context, label, () => addToCollection(context.db, id, sourceIds)) };
  },
  'collections.take': (context, { id, sourceIds }) => {
    const label = `Remove ${some(context, sourceIds)} from ${readCollection(context.db, id).name}`;
    outOfBin(context.db, sourceIds);
    return { changed: commit(context, label, () => takeFromCollection(context.db, id, sourceIds)) };
  },
  'notes.save': (context, note) => {
    const id = note.id ?? context.newId();
    const source = readSource(context.db, note.sourceId);
    outOfBin(context.db, [source.id, ...(note.id ? [readNote(context.db, note.id).sourceId] : [])]);
    commit(context, `Note on ${source.title}`, () => saveNote(context.db, { ...note, id, at: context.now() }));
    return { id };
  },
  'notes.remove': (context, { id }) => {
    const note = readNote(context.db, id);
    outOfBin(context.db, [note.sourceId]);
    commit(context, `Delete note on ${readSource(context.db, note.sourceId).title}`, () => removeNote(context.db, id));
    return null;
  },
  'relations.add': (context, relation) => {
    const label = `Relate ${readSource(context.db, relation.fromId).title} to ${readSource(context.db, relation.toId).title}`;
    outOfBin(context.db, [relation.fromId, relation.toId]);
    return { id: commit(context, label, () => addRelation(context.db, { ...relation, id: context.newId() })) };
  },
  'relations.remove': (context, { id }) => {
    commit(context, 'Remove a relation', () => removeRelation(context.db, id));
    return null;
  },
  'relations.ofSource': ({ db }, { id }) => listRelations(db, id),
  'searches.list': ({ db }) =>
    listSearches(db).map((search) => ({ ...search, count: findSources(db, parseQuery(search.query)).matches.length })),
  'searches.save': (context, search) => {
    const id = search.id ?? context.newId();
    commit(context, `Save search ${search.name}`, () => saveSearch(context.db, { ...search, id }));
    return { id };
  },
  'searches.remove': (context, { id }) => {
    commit(context, 'Delete a saved search', () => removeSearch(context.db, id));
    return null;
  },
};

function tagSources(context: Context, ids: string[], names: { add: string[]; remove: string[] }): { changed: number } {
  outOfBin(context.db, ids);
  const verb = names.add.length > 0 ? 'Tag' : 'Untag';
  const label = `${verb} ${some(context, ids)}: ${[...names.add, ...names.remove].join(', ')}`;
  const changed = commit(context, label, () =>
    applyTags(context.db, ids, {
      add: names.add.map((name) => ensureTag(context.db, name, context.newId)),
      remove: names.remove.flatMap((name) => findTag(context.db, name) ?? []),
    }),
  );
  return { changed };
}
