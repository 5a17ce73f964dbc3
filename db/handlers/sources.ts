import type { SourceFields } from '../../shared/model/source';
import { missingToCite } from '../../shared/model/source-kinds';
import { sourceTitle } from '../../shared/model/source-title';
import { citeInList } from '../actions/cite';
import { type Context, commit } from '../actions/context';
import { outOfBin } from '../actions/out-of-bin';
import { listAttachments } from '../store/attachments';
import { addToCollection, collectionsOf } from '../store/collections';
import { stepBack, stepForward } from '../store/commit';
import { historyOfSource, recentHistory } from '../store/history';
import { stretchOfList } from '../store/list-order';
import { listNotes } from '../store/notes';
import { listRelations } from '../store/relations';
import { quickEntries, readRows } from '../store/rows';
import { placeCounts, scopeCount, scopeIds } from '../store/scope';
import { insertSource, purgeSources, readSource, replaceSource, setBinned } from '../store/sources';
import { applyTags, ensureTag, tagsOf } from '../store/tags';
import { undoState } from '../store/undo';
import type { Handlers } from './handler';

type Names = Extract<keyof Handlers, `sources.${string}` | `history.${string}`>;

export const sourceHandlers: Handlers<Exclude<Names, 'sources.duplicates' | 'sources.keepApart' | 'sources.merge'>> = {
  'sources.list': ({ db, now }, { scope, sort, offset, limit }) => ({
    total: scopeCount(db, scope, now()),
    rows: readRows(db, stretchOfList(db, { scope, sort, now: now(), offset, limit }), citeInList),
  }),
  'sources.ids': ({ db, now }, { scope, sort }) => scopeIds(db, { scope, sort, now: now() }),
  'sources.get': ({ db }, { id }) => {
    const source = readSource(db, id);
    return {
      ...source,
      tags: tagsOf(db, id),
      collections: collectionsOf(db, id),
      files: listAttachments(db, id),
      notes: listNotes(db, id),
      relations: listRelations(db, id),
      missing: missingToCite(source),
      quotes: db.sql.prepare('SELECT count(*) FROM quotations WHERE source_id = ?').pluck().get(id) as number,
    };
  },
  'sources.counts': ({ db, now }) => placeCounts(db, now()),
  'sources.quickEntries': ({ db }, { after, limit }) => {
    const entries = quickEntries(db, after, limit);
    return { entries, next: entries.length === limit ? (entries.at(-1)?.id ?? null) : null };
  },
  'sources.create': (context, { kind, fields, creators, collectionId, tags }) => {
    const id = context.newId();
    commit(context, `Add ${sourceTitle({ kind, fields, creators })}`, () => {
      insertSource(context.db, { id, kind, fields, creators, at: context.now() });
      if (collectionId) addToCollection(context.db, collectionId, [id]);
      applyTags(context.db, [id], {
        add: (tags ?? []).map((name) => ensureTag(context.db, name, context.newId)),
        remove: [],
      });
    });
    return { id };
  },
  'sources.update': (context, { id, kind, fields, creators }) => {
    const before = readSource(context.db, id);
    outOfBin(context.db, [id]);
    const next = patchFields(before.fields, fields ?? {});
    commit(context, `Edit ${before.title}`, () => {
      replaceSource(context.db, {
        id,
        kind: kind ?? before.kind,
        fields: next,
        creators: creators ?? before.creators,
        drafted: confirmed(before.drafted, [
          ...Object.keys(fields ?? {}),
          ...(creators ? ['creators'] : []),
          ...(kind ? ['kind'] : []),
        ]),
        at: context.now(),
      });
    });
    return null;
  },
  'sources.confirm': (context, { id, fields }) => {
    const source = readSource(context.db, id);
    outOfBin(context.db, [id]);
    commit(context, `Confirm ${source.title}`, () => {
      replaceSource(context.db, {
        ...source,
        drafted: fields ? confirmed(source.drafted, fields) : {},
        at: context.now(),
      });
    });
    return null;
  },
  'sources.bin': (context, { ids }) => ({
    changed: commit(context, `Move ${some(context, ids)} to the bin`, () => setBinned(context.db, ids, context.now())),
  }),
  'sources.restore': (context, { ids }) => ({
    changed: commit(context, `Restore ${some(context, ids)}`, () => setBinned(context.db, ids, null)),
  }),
  'sources.purge': (context, { ids }) => {
    const changed = context.db.sql.transaction(() => purgeSources(context.db, ids)).immediate();
    context.emit({ type: 'changed', nouns: ['sources', 'tags', 'collections', 'quotes', 'library'] });
    return { changed };
  },
  'history.state': ({ db }) => undoState(db),
  'history.ofSource': ({ db }, { id }) => historyOfSource(db, id),
  'history.recent': ({ db }, { limit }) => recentHistory(db, limit),
  'history.undo': (context) => move(context, stepBack),
  'history.redo': (context) => move(context, stepForward),
};

function move(context: Context, step: typeof stepBack): { label: string | null } {
  const { label, touched } = step(context.db, context.now());
  if (label !== null) context.emit({ type: 'changed', ...touched });
  return { label };
}

function patchFields(fields: SourceFields, patch: Record<string, SourceFields[string] | null>): SourceFields {
  const next = { ...fields };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

/** What a person has set or accepted is no longer a machine's draft. */
function confirmed(drafted: Record<string, number>, keys: string[]): Record<string, number> {
  return Object.fromEntries(Object.entries(drafted).filter(([key]) => !keys.includes(key)));
}

/** "Doe v. Backpage.com" for one source, "3 sources" for more: how steps are named. */
export function some(context: Context, ids: string[]): string {
  return ids.length === 1 && ids[0]
    ? readSource(context.db, ids[0]).title
    : `${ids.length.toLocaleString('en-US')} sources`;
}
