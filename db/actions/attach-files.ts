import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import { removeStaged } from '../files/staging';
import { attachFile } from '../store/files';
import { addItems, allItems, countOutcomes, finishItem, type JobItem, waitingItems } from '../store/job-items';
import { quotationsToPlace } from '../store/quotations';
import { readSource } from '../store/sources';
import { deleteStaged, findStaged } from '../store/staged';
import { type Context, commit } from './context';
import { dropUnstored, type KnownFile, type ReadDocument, readFileIn } from './import-read';
import { type ItemInput, inputOf } from './import-store';
import type { Outcome } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { keepAnnotations } from './keep-annotations';
import { foundOnly, isStill, lookForQuotes, type Placed, placedSentence, placeQuotes } from './reanchor';
import { hasAlready, partsLeft, storePages, unstore } from './store-file';

const attachPayload = z.object({
  sourceId: z.string(),
  inputs: z.array(z.object({ name: z.string(), path: z.string(), token: z.string().nullable() })),
});

/**
 * Begins to add files to a source that is there already.
 * @throws Failure 'not-found' for a source or a token that is gone, 'conflict' for a source in the bin.
 */
export function startAttach(context: Context, { sourceId, files }: ParsedInputOf<'files.add'>): string {
  const { db, jobs } = context;
  const { title } = liveSource(context, sourceId);
  const inputs = files.map(({ token, name }) => {
    const staged = findStaged(db, token);
    if (!staged) throw new Failure('not-found', `${name} is no longer at hand. Choose it again.`);
    return { name, path: staged.path, token: staged.owned ? token : null };
  });
  const what = files.length === 1 ? files[0]?.name : `${files.length} files`;
  const id = jobs.start('attach', { title: `Add ${what} to ${title}`, payload: { sourceId, inputs } });
  inputs.forEach(({ token }, i) => {
    if (!token) deleteStaged(db, files[i]?.token ?? '');
  });
  return id;
}

/**
 * Reads the files one after another and hangs each on the source, in one undoable step with its outcome. Quotations that
 * had lost their place are looked for in it.
 */
export async function attachFiles(context: Context, job: JobHandle): Promise<JobEnd> {
  const { db } = context;
  const { sourceId, inputs } = attachPayload.parse(job.payload);
  if (allItems(db, job.id).length === 0) {
    const items = inputs.map(({ name, ...input }) => ({
      file: name,
      input: JSON.stringify(input satisfies ItemInput),
    }));
    db.sql.transaction(() => addItems(db, job.id, items)).immediate();
  }
  let last: string | null = null;
  for (const item of waitingItems(db, job.id)) {
    job.signal.throwIfAborted();
    job.progress({ current: item.file });
    const { path, token } = inputOf(item);
    const outcome = await attachOne(context, job, { sourceId, item });
    const done = outcome.status !== 'failed';
    db.sql
      .transaction(() => {
        finishItem(db, { jobId: job.id, position: item.position }, outcome);
        if (done && token) deleteStaged(db, token);
      })
      .immediate();
    if (done && token) await removeStaged(path);
    last = outcome.message;
    job.progress({});
    await setImmediate();
  }
  return { message: inputs.length === 1 ? last : summary(context, job.id) };
}

async function attachOne(
  context: Context,
  job: JobHandle,
  { sourceId, item }: { sourceId: string; item: JobItem },
): Promise<Outcome> {
  const failed = (code: string, message: string): Outcome => ({
    status: 'failed',
    sourceIds: [],
    pages: 0,
    code,
    message,
  });
  const read = await readFileIn(context, { path: inputOf(item).path, name: item.file }, job.signal);
  if (read.is === 'failed') return failed(read.code, read.message);
  if (read.is === 'records')
    return failed('unsupported', `${item.file} holds references and no document. Add it to the library instead.`);
  try {
    const { title } = liveSource(context, sourceId);
    if (hasAlready(context, sourceId, read.sha256)) {
      await dropUnstored(context, read);
      const message = `${read.name} is a file of “${title}” already. Nothing was changed.`;
      return { status: 'already', sourceIds: [sourceId], pages: 0, code: null, message };
    }
    return await hang(context, job, { sourceId, title, read });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await dropUnstored(context, read);
    return failed(error.code, error.message);
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
      const placed = commit(context, `Add ${name} to ${title}`, (): Placed | null => {
        const found = lost().filter(({ id }) => looked.found.has(id));
        liveSource(context, sourceId);
        if (!isStill(looked, found)) return null;
        attachFile(db, { id: newId(), sourceId, sha256, name, at });
        const placed = placeQuotes(context, looked, found);
        if (read.is === 'document') keepAnnotations(context, { sourceId, sha256, document: read.document, at });
        return placed;
      });
      if (!placed) continue;
      context.emit({
        type: 'changed',
        nouns: ['sources', 'quotes', 'claims', 'library', 'authorities'],
        sourceIds: [sourceId],
      });
      return outcomeOf({ sourceId, title, read, placed });
    }
  } catch (error) {
    await unstore(context, read, laid);
    throw error;
  }
}

function outcomeOf(of: { sourceId: string; title: string; read: ReadDocument | KnownFile; placed: Placed }): Outcome {
  const { sourceId, title, read, placed } = of;
  const left =
    read.is === 'document' ? [...read.document.warnings.map(({ message }) => message), ...partsLeft(read)] : [];
  const sentences = [`${read.name} was added to “${title}”.`, placedSentence(placed), ...left];
  return {
    status: left.length > 0 ? 'partial' : 'added',
    sourceIds: [sourceId],
    pages: read.is === 'document' ? read.document.pages.length : 0,
    code: null,
    message: sentences.filter(Boolean).join(' '),
  };
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
