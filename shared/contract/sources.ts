import { z } from 'zod';
import type {
  DuplicateGroup,
  HistoryEntry,
  PlaceCounts,
  QuickEntry,
  SourceDetail,
  SourceRow,
  UndoState,
} from '../model/library';
import { creator, fieldKey, fields, fieldValue, id, ids, kind, nothing, scope, sort, staged, stretch } from './inputs';
import { mutation, query } from './procedure';

export const sourceProcedures = {
  'sources.list': query<{ total: number; rows: SourceRow[] }>()(z.object({ scope, sort, ...stretch })),
  /** Ids of a whole scope in its order, for "select all" and for the tagging queue. */
  'sources.ids': query<string[]>()(z.object({ scope, sort })),
  'sources.get': query<SourceDetail>()(z.object({ id })),
  'sources.counts': query<PlaceCounts>()(nothing),
  /** Everything quick-find indexes in the window. */
  'sources.quickEntries': query<{ entries: QuickEntry[]; next: string | null }>()(
    z.object({ after: id.nullable(), limit: z.number().int().min(1).max(20_000) }),
  ),
  'sources.create': mutation<{ id: string }>()(
    z.object({
      kind,
      fields: fields.default({}),
      creators: z.array(creator).max(500).default([]),
      collectionId: id.optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
  /** `fields` is a patch: null takes a field away. What a person sets is no longer marked as drafted. */
  'sources.update': mutation<null>()(
    z.object({
      id,
      kind: kind.optional(),
      fields: z.record(fieldKey, fieldValue.nullable()).optional(),
      creators: z.array(creator).max(500).optional(),
    }),
  ),
  /** A person accepts what the importer drafted. */
  'sources.confirm': mutation<null>()(z.object({ id, fields: z.array(fieldKey).optional() })),
  'sources.bin': mutation<{ changed: number }>()(z.object({ ids })),
  'sources.restore': mutation<{ changed: number }>()(z.object({ ids })),
  /** Deletes for good what lies in the bin; asked once by the window, never undoable. */
  'sources.purge': mutation<{ changed: number }>()(z.object({ ids })),
  /** Groups of sources that are likely the same work, the surest first. */
  'sources.duplicates': query<{ total: number; rows: DuplicateGroup[] }>()(z.object(stretch)),
  /** A person says that these are different works: they are no longer shown as duplicates. */
  'sources.keepApart': mutation<{ changed: number }>()(z.object({ ids: z.array(id).min(2).max(100) })),
  /** Moves all that hangs on `from` to `keep`; fields of `from` fill gaps, `fields` settles conflicts. */
  'sources.merge': mutation<null>()(z.object({ keep: id, from: ids, fields: fields.optional() })),
  /** Reads files and hangs them on a source that is there already; each is a step that can be undone. */
  'files.add': mutation<{ jobId: string }>()(z.object({ sourceId: id, files: z.array(staged).min(1).max(1000) })),
  /** Takes a file off its source; undoable. Quotations that stand in it keep their words and say that they lost their place. */
  'files.remove': mutation<null>()(z.object({ attachmentId: id })),
  /** Reads another file and puts it in the place of one of a source's; its quotations are looked for in the new text. */
  'files.replace': mutation<{ jobId: string }>()(z.object({ attachmentId: id, file: staged })),
  'history.state': query<UndoState>()(nothing),
  'history.ofSource': query<HistoryEntry[]>()(z.object({ id })),
  'history.recent': query<HistoryEntry[]>()(z.object({ limit: z.number().int().min(1).max(500).default(50) })),
  'history.undo': mutation<{ label: string | null }>()(nothing),
  'history.redo': mutation<{ label: string | null }>()(nothing),
};
