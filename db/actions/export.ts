import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import type { Scope } from '../../shared/contract/inputs';
import type { ExportFormat } from '../../shared/contract/transfer';
import { missingToCite } from '../../shared/model/source-kinds';
import { readCollection } from '../store/collections';
import { readDrafts } from '../store/exported';
import { scopeIds } from '../store/scope';
import { readTag } from '../store/tags';
import type { Context } from './context';

/** What an export was asked for, with its title for people. */
export interface ExportPayload {
  scope: Scope;
  format: ExportFormat;
  style: string;
  includeFiles: boolean;
  title: string;
}

interface Preview {
  sources: number;
  files: number;
  bytes: number;
  incomplete: { id: string; title: string; missing: string[] }[];
}

/** Incomplete sources named one by one; the window shows no more. */
const named = 200;

/** What an export of this scope would hold, and which of its citations lack something. */
export function previewExport(context: Context, scope: Scope): Preview {
  const ids = idsOf(context, scope);
  const { files, bytes } = context.db.sql
    .prepare(
      `SELECT count(*) files, coalesce(sum(f.bytes), 0) bytes FROM attachments a JOIN files f ON f.sha256 = a.sha256
       WHERE a.source_id IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(ids)) as { files: number; bytes: number };
  const incomplete: Preview['incomplete'] = [];
  for (const { id, title, ...draft } of readDrafts(context.db, ids)) {
    const missing = missingToCite(draft);
    if (missing.length > 0) incomplete.push({ id, title, missing });
    if (incomplete.length === named) break;
  }
  return { sources: ids.length, files, bytes, incomplete };
}

/** Begins an export. @throws Failure 'invalid' when there is nothing in the scope. */
export function startExport(context: Context, input: ParsedInputOf<'exports.start'>): string {
  const total = idsOf(context, input.scope).length;
  if (total === 0) throw new Failure('invalid', 'There is no source to export here.');
  const title = titleOf(context, input.scope);
  const payload: ExportPayload = { ...input, title };
  return context.jobs.start('export', { title: `Export ${title}`, payload, total });
}

/** The sources of a scope, in the order in which they are exported. */
export function idsOf({ db, now }: Pick<Context, 'db' | 'now'>, scope: Scope): string[] {
  return scopeIds(db, { scope, sort: { by: 'title', descending: false }, now: now() });
}

const places = { all: 'Library', inbox: 'Inbox', recent: 'Recent', bin: 'Bin' };

function titleOf({ db, folder }: Context, scope: Scope): string {
  if ('place' in scope) return scope.place === 'all' ? folder.name : places[scope.place];
  if ('collection' in scope) return readCollection(db, scope.collection).name;
  if ('tag' in scope) return readTag(db, scope.tag).name;
  if ('query' in scope) return scope.query.trim() || folder.name;
  return scope.ids.length === 1 ? '1 source' : `${scope.ids.length} sources`;
}
