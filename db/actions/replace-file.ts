import { z } from 'zod';
import type { ParsedInputOf } from '../../shared/contract/contract';
import { readAttachment, replaceAttached } from '../store/attachments';
import { type JobItem, waitingItems } from '../store/job-items';
import { carryPageMap } from '../store/page-maps';
import { quotationsToPlace } from '../store/quotations';
import { readSource } from '../store/sources';
import { type Context, commit } from './context';
import { dropUnstored, type KnownFile, type ReadDocument } from './import-read';
import type { Outcome } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { keepAnnotations } from './keep-annotations';
import { outOfBin } from './out-of-bin';
import { isStill, lookForQuotes, placedInStep, placeQuotes } from './reanchor';
import { alreadyOutcome, closeItem, failedOutcome, listFiles, readSourceFile, storedOutcome } from './source-file-item';
import { releasePaths, stagedInput, stagedInputOf } from './staging';
import { hasAlready, type Stored, storePages, storeParts, unstore } from './store-file';

const replacePayload = z.object({ attachmentId: z.string(), input: stagedInput });

/**
 * Begins to put another file in the place of one of a source's.
 * @throws Failure 'not-found' for a file or a token that is gone.
 */
export function startReplace(context: Context, { attachmentId, file }: ParsedInputOf<'files.replace'>): string {
  const { name, sourceId } = readAttachment(context.db, attachmentId);
  outOfBin(context.db, [sourceId]);
  const payload: z.infer<typeof replacePayload> = { attachmentId, input: stagedInputOf(context, file) };
  const id = context.jobs.start('replace', { title: `Replace ${name} by ${file.name}`, payload });
  releasePaths(context, [file]);
  return id;
}

/**
 * Reads the new file, stores it, and in one undoable step gives it the old one's place and its quotations their places in
 * it. The old file stays in the library, so that undo brings all of it back.
 */
export async function replaceFile(context: Context, job: JobHandle): Promise<JobEnd> {
  const { attachmentId, input } = replacePayload.parse(job.payload);
  listFiles(context, job, [input]);
  const [item] = waitingItems(context.db, job.id);
  if (!item) return { message: null };
  const outcome = await replaceBy(context, job, { attachmentId, item });
  await closeItem(context, job, item, outcome);
  return { message: outcome.message };
}

async function replaceBy(
  context: Context,
  job: JobHandle,
  { attachmentId, item }: { attachmentId: string; item: JobItem },
): Promise<Outcome> {
  const read = await readSourceFile(context, job, item);
  if (read.is === 'failed') return failedOutcome(read);
  const attached = readAttachment(context.db, attachmentId);
  const { sourceId } = attached;
  if (read.sha256 === attached.sha256)
    return alreadyOutcome(sourceId, `${read.name} is the same file, byte for byte. Nothing was changed.`);
  if (hasAlready(context, sourceId, read.sha256)) {
    await dropUnstored(context, read);
    return failedOutcome({ code: 'already', message: `${read.name} is a file of this source already.` });
  }
  const stored = await store(context, job, { attachmentId, read });
  const { title } = readSource(context.db, sourceId);
  return storedOutcome(sourceId, {
    read,
    ...stored,
    sentence: `${attached.name} of “${title}” was replaced by ${read.name}.`,
  });
}

/** Stores the file and moves the quotations; looks for them once more when a person changed one meanwhile. */
async function store(
  context: Context,
  job: JobHandle,
  { attachmentId, read }: { attachmentId: string; read: ReadDocument | KnownFile },
): Promise<Stored> {
  const { db } = context;
  const at = context.now();
  const laid = read.is === 'document' ? await storePages(context, read, at) : new Set<string>();
  try {
    for (;;) {
      const attached = readAttachment(db, attachmentId);
      const { sourceId, sha256: old } = attached;
      const quotes = () => quotationsToPlace(db, sourceId, old);
      const looked = await lookForQuotes(
        context,
        { quotes: quotes(), sha256: read.sha256, name: read.name },
        job.signal,
      );
      const step = `Replace ${attached.name} of ${readSource(db, sourceId).title}`;
      const named = (stored: Stored | null) => `${step}${placedInStep(stored?.placed ?? null)}`;
      const stored = commit(context, named, () => {
        const now = quotes();
        if (readAttachment(db, attachmentId).sha256 !== old || !isStill(looked, now)) return null;
        replaceAttached(db, { id: attachmentId, sha256: read.sha256, name: read.name });
        carryPageMap(db, old, read.sha256);
        const placed = placeQuotes(context, looked, now);
        if (read.is !== 'document') return { placed, inside: null };
        keepAnnotations(context, { sourceId, sha256: read.sha256, document: read.document, at });
        return { placed, inside: storeParts(context, { read, sourceId, laid, at }) };
      });
      if (!stored) continue;
      context.emit({
        type: 'changed',
        nouns: ['sources', 'quotes', 'claims', 'library', 'authorities'],
        sourceIds: [sourceId, ...(stored.inside?.ids ?? [])],
      });
      return stored;
    }
  } catch (error) {
    await unstore(context, read, laid);
    throw error;
  }
}
