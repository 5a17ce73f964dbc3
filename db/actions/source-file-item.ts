import { removeStaged } from '../files/staging';
import { addItems, allItems, finishItem, type JobItem } from '../store/job-items';
import { deleteStaged } from '../store/staged';
import type { Context } from './context';
import { type KnownFile, type ReadDocument, readFileIn, type UnreadFile } from './import-read';
import { type ItemInput, inputOf } from './import-store';
import { insideSentences, type Outcome, type Written } from './import-write';
import type { JobHandle } from './job';
import { type Placed, placedSentence } from './reanchor';
import type { StagedInput } from './staging';

/** Writes the files of a job down as its items, once: a job that is taken up again has them. */
export function listFiles({ db }: Context, job: JobHandle, inputs: readonly StagedInput[]): void {
  if (allItems(db, job.id).length > 0) return;
  const items = inputs.map(({ name, path, token }) => ({
    file: name,
    input: JSON.stringify({ path, token } satisfies ItemInput),
  }));
  db.sql.transaction(() => addItems(db, job.id, items)).immediate();
}

/** Reads an item's file as one that a source can have. */
export async function readSourceFile(
  context: Context,
  job: JobHandle,
  item: JobItem,
): Promise<ReadDocument | KnownFile | UnreadFile> {
  job.progress({ current: item.file });
  const onRead = (thousandths: number) => job.progress({ underWay: thousandths / 1000 });
  const read = await readFileIn(context, { path: inputOf(item).path, name: item.file, onRead }, job.signal);
  if (read.is !== 'records') return read;
  const message = `${item.file} holds references and no document. Add it to the library instead.`;
  return { is: 'failed', code: 'unsupported', message };
}

/** Writes an item's outcome; an upload is deleted unless it failed and may be tried again. */
export async function closeItem({ db }: Context, job: JobHandle, item: JobItem, outcome: Outcome): Promise<void> {
  const { path, token } = inputOf(item);
  const upload = outcome.status === 'failed' ? null : token;
  db.sql
    .transaction(() => {
      finishItem(db, { jobId: job.id, position: item.position }, outcome);
      if (upload) deleteStaged(db, upload);
    })
    .immediate();
  if (upload) await removeStaged(path);
  job.progress({ underWay: 0 });
}

export function failedOutcome({ code, message }: { code: string; message: string }): Outcome {
  return { status: 'failed', sourceIds: [], pages: 0, code, message };
}

export function alreadyOutcome(sourceId: string, message: string): Outcome {
  return { status: 'already', sourceIds: [sourceId], pages: 0, code: null, message };
}

/** The outcome of a file that a source has now; `sentence` says how. */
export function storedOutcome(
  sourceId: string,
  {
    read,
    placed,
    inside,
    sentence,
  }: { read: ReadDocument | KnownFile; placed: Placed; inside: Written | null; sentence: string },
): Outcome {
  const warnings = read.is === 'document' ? read.document.warnings.map(({ message }) => message) : [];
  const left = [...warnings, ...(inside?.messages ?? [])];
  return {
    status: placed.lost + placed.unsure > 0 || left.length > 0 ? 'partial' : 'added',
    sourceIds: [sourceId, ...(inside?.ids ?? [])],
    pages: (read.is === 'document' ? read.document.pages.length : 0) + (inside?.pages ?? 0),
    code: placed.lost > 0 ? 'quotes-lost' : placed.unsure > 0 ? 'quotes-unsure' : null,
    message: [sentence, placedSentence(placed), ...(inside ? insideSentences(inside) : []), ...left]
      .filter(Boolean)
      .join(' '),
  };
}
