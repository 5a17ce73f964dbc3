import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import { attachFile } from '../store/files';
import { countOutcomes, type JobItem, waitingItems } from '../store/job-items';
import { quotationsToPlace } from '../store/quotations';
import { readSource } from '../store/sources';
import { type Context, commit } from './context';
import { dropUnstored, type KnownFile, type ReadDocument } from './import-read';
import type { Outcome } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { keepAnnotations } from './keep-annotations';
import { foundOnly, isStill, lookForQuotes, placedInStep, placeQuotes } from './reanchor';
import { alreadyOutcome, closeItem, failedOutcome, listFiles, readSourceFile, storedOutcome } from './source-file-item';
import { releasePaths, stagedInput, stagedInputOf } from './staging';
import { hasAlready, type Stored, storePages, storeParts, unstore } from './store-file';

const attachPayload = z.object({
  sourceId: z.string(),
  inputs: z.array(stagedInput),
});

/**
 * Begins to add files to a source that is there already.
 * @throws Failure 'not-found' for a source or a token that is gone, 'conflict' for a source in the bin.
 */
export function startAttach(context: Context, { sourceId, files }: ParsedInputOf<'files.add'>): string {
  const { title } = liveSource(context, sourceId);
  const inputs = files.map((file) => stagedInputOf(context, file));
  const what = files.length === 1 ? files[0]?.name : `${files.length} files`;
  const id = context.jobs.start('attach', { title: `Add ${what} to ${title}`, payload: { sourceId, inputs } });
  releasePaths(context, files);
  return id;
}

/**
 * Reads the files one after another and hangs each on the source, in one undoable step with its outcome. Quotations that
 * had lost their place are looked for in it.
 */
export async function attachFiles(context: Context, job: JobHandle): Promise<JobEnd> {
  const { sourceId, inputs } = attachPayload.parse(job.payload);
  listFiles(context, job, inputs);
  let last: string | null = null;
  for (const item of waitingItems(context.db, job.id)) {
    job.signal.throwIfAborted();
    const outcome = await attachOne(context, job, { sourceId, item });
    await closeItem(context, job, item, outcome);
    last = outcome.message;
    await setImmediate();
  }
  return { message: inputs.length === 1 ? last : summary(context, job.id) };
}

async function attachOne(
  context: Context,
  job: JobHandle,
  { sourceId, item }: { sourceId: string; item: JobItem },
): Promise<Outcome> {
  const read = await readSourceFile(context, job, item);
  if (read.is === 'failed') return failedOutcome(read);
  try {
    const { title } = liveSource(context, sourceId);
    if (hasAlready(context, sourceId, read.sha256)) {
      await dropUnstored(context, read);
      return alreadyOutcome(sourceId, `${read.name} is a file of “${title}” already. Nothing was changed.`);
    }
    return await hang(context, job, { sourceId, title, read });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await dropUnstored(context, read);
    return failedOutcome(error);
  }
}

/** Stores the file and hangs it on its source; looks for lost quotations once more when one was changed meanwhile. */
async function hang(
  context: Context,
  job: JobHandle,
  { sourceId, title, read }: { sourceId: string; title: string; read: ReadDocument | KnownFile },
): Promise<Outcome> {
  const { db, newId } = context;
  const { sha256, name } = read;
  const at = context.now();
  const laid = read.is === 'document' ? await storePages(context, read, at) : new Set<string>();
  try {
    for (;;) {
      const lost = () => quotationsToPlace(db, sourceId, sha256).filter((quote) => quote.lost);
      const looked = foundOnly(await lookForQuotes(context, { quotes: lost(), sha256, name }, job.signal));
      const named = (stored: Stored | null) => `Add ${name} to ${title}${placedInStep(stored?.placed ?? null)}`;
      const stored = commit(context, named, (): Stored | null => {
        const found = lost().filter(({ id }) => looked.found.has(id));
        liveSource(context, sourceId);
        if (!isStill(looked, found)) return null;
        attachFile(db, { id: newId(), sourceId, sha256, name, at });
        const placed = placeQuotes(context, looked, found);
        if (read.is !== 'document') return { placed, inside: null };
        keepAnnotations(context, { sourceId, sha256, document: read.document, at });
        return { placed, inside: storeParts(context, { read, sourceId, laid, at }) };
      });
      if (!stored) continue;
      context.emit({
        type: 'changed',
        nouns: ['sources', 'quotes', 'claims', 'library', 'authorities'],
        sourceIds: [sourceId, ...(stored.inside?.ids ?? [])],
      });
      return storedOutcome(sourceId, { read, ...stored, sentence: `${name} was added to “${title}”.` });
    }
  } catch (error) {
    await unstore(context, read, laid);
    throw error;
  }
}

/** @throws Failure 'not-found', 'conflict' for one in the bin. */
function liveSource({ db }: Context, id: string): { title: string } {
  const { title, binnedAt } = readSource(db, id);
  if (binnedAt) throw new Failure('conflict', `“${title}” is in the bin. Restore it first, then add files to it.`);
  return { title };
}

function summary({ db }: Context, jobId: string): string {
  const { added, already, partial, failed } = countOutcomes(db, jobId);
  const parts = [
    `${added + partial} added`,
    already > 0 && `${already} already there`,
    failed > 0 && `${failed} not added`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
