import { createHash } from 'node:crypto';
import type { ParsedInputOf } from '../../shared/contract/contract';
import { findStopped } from '../store/jobs';
import type { Context } from './context';
import type { ImportPayload } from './import-job';
import { releasePaths, stagedInputOf } from './staging';

/**
 * Begins an import of staged files and folders, and returns its job at once. Asked for the same files and places as an
 * import that stopped before its end, it takes that one up instead.
 * @throws Failure 'not-found' for a token that is not staged.
 */
export function startImport(context: Context, input: ParsedInputOf<'imports.start'>): string {
  const { db, jobs } = context;
  const inputs = input.files.map((file) => stagedInputOf(context, file));
  const placing = {
    tags: input.tags,
    collectionId: input.collectionId ?? null,
    collectionName: input.collectionName ?? null,
  };
  const key = createHash('sha256')
    .update(JSON.stringify([inputs.map(({ path }) => path), placing]))
    .digest('hex');
  const stopped = findStopped(db, 'import', key);
  const payload: ImportPayload = { key, inputs, placing };
  if (stopped) jobs.resume(stopped);
  const id = stopped ?? jobs.start('import', { title: titleOf(inputs), payload });
  releasePaths(context, input.files);
  return id;
}

function titleOf(inputs: { name: string }[]): string {
  const [first] = inputs;
  if (inputs.length === 1 && first) return `Import ${first.name}`;
  return `Import ${inputs.length} files and folders`;
}
