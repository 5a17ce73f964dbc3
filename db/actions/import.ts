import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import { findStopped } from '../store/jobs';
import type { Context } from './context';
import type { ImportPayload } from './import-job';
import { releasePaths, stagedInputOf } from './staging';
import { readTableMaps, rememberTableMaps } from './table-maps';

/**
 * Begins an import of staged files and folders, and returns its job at once. Asked for the same files and places as an
 * import that stopped before its end, it takes that one up instead.
 * @throws Failure 'not-found' for a token that is not staged.
 */
export function startImport(context: Context, input: ParsedInputOf<'imports.start'>): string {
  const { db, jobs } = context;
  const { tables } = input;
  const inputs = input.files.map((file): ImportPayload['inputs'][number] => {
    if (file.table === undefined) return stagedInputOf(context, file);
    if (!tables[file.table]) throw new Failure('invalid', `${file.name} names a map that is not there.`);
    return { ...stagedInputOf(context, file), table: file.table };
  });
  const placing = {
    tags: input.tags,
    collectionId: input.collectionId ?? null,
    collectionName: input.collectionName ?? null,
  };
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        inputs.map(({ path }) => path),
        placing,
        ...(tables.length > 0 ? [inputs.map(mapOf), tables] : []),
      ]),
    )
    .digest('hex');
  const stopped = findStopped(db, 'import', key);
  if (input.remember) rememberTableMaps(context, tables);
  const payload: ImportPayload = { key, inputs, placing, tables, remembered: [...tables, ...readTableMaps(db)] };
  if (stopped) jobs.resume(stopped);
  const id = stopped ?? jobs.start('import', { title: titleOf(inputs), payload });
  releasePaths(context, input.files);
  return id;
}

function mapOf({ table }: ImportPayload['inputs'][number]): number | null {
  return table ?? null;
}

function titleOf(inputs: { name: string; path: string }[]): string {
  const [first] = inputs;
  if (inputs.length === 1 && first) return `Import ${first.name}`;
  const folders = inputs.some(({ path }) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  return `Import ${inputs.length} ${folders ? 'files and folders' : 'files'}`;
}
