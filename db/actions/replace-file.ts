import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import { removeStaged } from '../files/staging';
import { readAttachment, replaceAttached } from '../store/attachments';
import { addItems, allItems, finishItem, type JobItem, waitingItems } from '../store/job-items';
import { readPayload } from '../store/jobs';
import { carryPageMap } from '../store/page-maps';
import { quotationsToPlace } from '../store/quotations';
import { readSource } from '../store/sources';
import { deleteStaged, findStaged } from '../store/staged';
import { type Context, commit } from './context';
import { dropUnstored, type KnownFile, type ReadDocument, readFileIn } from './import-read';
import { type ItemInput, inputOf } from './import-store';
import type { Outcome } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { keepAnnotations } from './keep-annotations';
import { isStill, lookForQuotes, type Placed, placedSentence, placeQuotes } from './reanchor';
import { hasAlready, partsLeft, storePages, unstore } from './store-file';

interface ReplacePayload {
  attachmentId: string;
}

/**
 * Begins to put another file in the place of one of a source's.
 * @throws Failure 'not-found' for a file or a token that is gone.
 */
export function startReplace(context: Context, input: ParsedInputOf<'files.replace'>): string {
  const { db, jobs } = context;
  const attached = readAttachment(db, input.attachmentId);
  const staged = findStaged(db, input.file.token);
  if (!staged) throw new Failure('not-found', `${input.file.name} is no longer at hand. Choose it again.`);
  const { path, owned, token } = staged;
  const payload: ReplacePayload & { item: ItemInput; name: string } = {
    attachmentId: attached.id,
    name: input.file.name,
    item: { path, token: owned ? token : null },
  };
  const id = jobs.start('replace', { title: `Replace ${attached.name} by ${input.file.name}`, payload });
  if (!owned) deleteStaged(db, token);
  return id;
}

/**
 * Reads the new file, stores it, and in one undoable step gives it the old one's place and its quotations their places in
 * it. The old file stays in the library, so that undo brings all of it back.
 */
export async function replaceFile(context: Context, job: JobHandle): Promise<JobEnd> {
  const { db } = context;
  const {
    attachmentId,
    item: input,
    name,
  } = readPayload(db, job.id) as ReplacePayload & { item: ItemInput; name: string };
  if (allItems(db, job.id).length === 0)
    db.sql.transaction(() => addItems(db, job.id, [{ file: name, input: JSON.stringify(input) }])).immediate();
  const [item] = waitingItems(db, job.id);
  if (!item) return { message: null };
  job.progress({ current: item.file });
  const outcome = await replaceBy(context, job, { attachmentId, item });
  const done = outcome.status !== 'failed';
  db.sql
    .transaction(() => {
      finishItem(db, { jobId: job.id, position: item.position }, outcome);
      if (done && input.token) deleteStaged(db, input.token);
    })
    .immediate();
  if (done && input.token) await removeStaged(input.path);
  job.progress({});
  return { message: outcome.message };
}

async function replaceBy(
  context: Context,
  job: JobHandle,
  { attachmentId, item }: { attachmentId: string; item: JobItem },
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
  const attached = readAttachment(context.db, attachmentId);
  const { sourceId } = attached;
  if (read.sha256 === attached.sha256)
    return {
      status: 'already',
      sourceIds: [sourceId],
      pages: 0,
      code: null,
      message: `${read.name} is the same file, byte for byte. Nothing was changed.`,
    };
  if (hasAlready(context, sourceId, read.sha256)) {
    await dropUnstored(context, read);
    return failed('already', `${read.name} is a file of this source already.`);
  }
  const placed = await store(context, job, { attachmentId, read });
  const { title } = readSource(context.db, sourceId);
  const rest =
    read.is === 'document' ? [...read.document.warnings.map(({ message }) => message), ...partsLeft(read)] : [];
  const sentences = [`${attached.name} of “${title}” was replaced by ${read.name}.`, placedSentence(placed), ...rest];
  return {
    status: placed.lost > 0 || rest.length > 0 ? 'partial' : 'added',
    sourceIds: [sourceId],
    pages: read.is === 'document' ? read.document.pages.length : 0,
    code: placed.lost > 0 ? 'quotes-lost' : null,
    message: sentences.filter(Boolean).join(' '),
  };
}

/** Stores the file and moves the quotations; looks for them once more when a person changed one meanwhile. */
async function store(
  context: Context,
  job: JobHandle,
  { attachmentId, read }: { attachmentId: string; read: ReadDocument | KnownFile },
): Promise<Placed> {
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
      const placed = commit(context, `Replace ${attached.name} of ${readSource(db, sourceId).title}`, () => {
        const now = quotes();
        if (readAttachment(db, attachmentId).sha256 !== old || !isStill(looked, now)) return null;
        replaceAttached(db, { id: attachmentId, sha256: read.sha256, name: read.name });
        carryPageMap(db, old, read.sha256);
        const placed = placeQuotes(context, looked, now);
        if (read.is === 'document')
          keepAnnotations(context, { sourceId, sha256: read.sha256, document: read.document, at });
        return placed;
      });
      if (!placed) continue;
      context.emit({
        type: 'changed',
        nouns: ['sources', 'quotes', 'claims', 'library', 'authorities'],
        sourceIds: [sourceId],
      });
      return placed;
    }
  } catch (error) {
    await unstore(context, read, laid);
    throw error;
  }
}
