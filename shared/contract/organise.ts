import { z } from 'zod';
import {
  type Collection,
  type Relation,
  relationKinds,
  type SavedSearch,
  type Tag,
  type TagSuggestion,
} from '../model/library';
import { color, id, ids, name, nothing, scope } from './inputs';
import { mutation, query } from './procedure';

export const organiseProcedures = {
  'tags.list': query<Tag[]>()(nothing),
  'tags.create': mutation<{ id: string }>()(
    z.object({ name, parentId: id.nullable().default(null), color: color.optional() }),
  ),
  'tags.update': mutation<null>()(
    z.object({ id, name: name.optional(), color: color.optional(), parentId: id.nullable().optional() }),
  ),
  /** Everything tagged `from` is tagged `into`; `from` is gone. */
  'tags.merge': mutation<null>()(z.object({ from: id, into: id })),
  'tags.remove': mutation<null>()(z.object({ id })),
  /** Tags by name: one that does not exist is made. Also for a whole scope. */
  'tags.apply': mutation<{ changed: number }>()(
    z.object({ ids, add: z.array(name).max(50).default([]), remove: z.array(name).max(50).default([]) }),
  ),
  'tags.applyToScope': mutation<{ changed: number }>()(
    z.object({ scope, add: z.array(name).max(50).default([]), remove: z.array(name).max(50).default([]) }),
  ),
  'tags.suggest': query<TagSuggestion[]>()(
    z.object({ sourceId: id, limit: z.number().int().min(1).max(20).default(6) }),
  ),
  'collections.list': query<Collection[]>()(nothing),
  'collections.create': mutation<{ id: string }>()(z.object({ name, parentId: id.nullable().default(null) })),
  'collections.update': mutation<null>()(
    z.object({ id, name: name.optional(), parentId: id.nullable().optional(), position: z.number().int().optional() }),
  ),
  'collections.remove': mutation<null>()(z.object({ id })),
  'collections.add': mutation<{ changed: number }>()(z.object({ id, sourceIds: ids })),
  'collections.take': mutation<{ changed: number }>()(z.object({ id, sourceIds: ids })),
  'notes.save': mutation<{ id: string }>()(
    z.object({ id: id.optional(), sourceId: id, body: z.string().max(500_000) }),
  ),
  'notes.remove': mutation<null>()(z.object({ id })),
  'relations.add': mutation<{ id: string }>()(
    z.object({ fromId: id, toId: id, kind: z.enum(relationKinds), note: z.string().max(2000).default('') }),
  ),
  'relations.remove': mutation<null>()(z.object({ id })),
  'relations.ofSource': query<Relation[]>()(z.object({ id })),
  'searches.list': query<SavedSearch[]>()(nothing),
  'searches.save': mutation<{ id: string }>()(z.object({ id: id.optional(), name, query: z.string().max(4000) })),
  'searches.remove': mutation<null>()(z.object({ id })),
};
