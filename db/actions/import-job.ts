import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { tableMap } from '../../shared/contract/tables';
import { findFiles } from '../files/walk';
import { addItems, allItems, countOutcomes, type JobItem, waitingItems } from '../store/job-items';
import { readJob } from '../store/jobs';
import type { TableReading } from '../tasks/task';
import type { Context } from './context';
import { dropUnstored, type ReadFile, readFileIn } from './import-read';
import { type ItemInput, inputOf, storeItem } from './import-store';
import { inOrder } from './in-order';
import type { JobEnd, JobHandle } from './job';
import { stagedInput } from './staging';

/** What an import was asked to do; `key` is equal for equal requests. */
export const importPayload = z.object({
  key: z.string(),
  inputs: z.array(stagedInput.extend({ table: z.number().optional() })),
  placing: z.object({
    tags: z.array(z.string()),
    collectionId: z.string().nullable(),
    collectionName: z.string().nullable(),
  }),
  /** Maps that were chosen for tables of this import, and those kept for columns that come again. */
  tables: z.array(tableMap).default([]),
  remembered: z.array(tableMap).default([]),
});
export type ImportPayload = z.infer<typeof importPayload>;

/** Far enough ahead that both workers stay busy behind one slow file; little enough to fit in memory. */
const ahead = { items: 64, weight: 200_000_000 };

/** Windows re-read their lists at most this often while an import runs, in milliseconds. */
const telling = 700;

/**
 * Imports files one after another in a fixed order, while the next ones are being read. Each file is one transaction
 * with its outcome, so a kill at any moment leaves whole files only, and the job goes on where it stopped.
 */
export async function importFiles(context: Context, job: JobHandle): Promise<JobEnd> {
  const payload = importPayload.parse(job.payload);
  await listItems(context, job, payload);
  const items = waitingItems(context.db, job.id);
  const label = labelOf(readJob(context.db, job.id).total, payload);
  const tell = teller(context);
  const shares = new Map<JobItem, number>();
  const reading = (item: JobItem, thousandths: number) => {
    shares.set(item, thousandths / 1000);
    job.progress({ underWay: sum(shares), current: `${item.file} (${readWords(thousandths)})` });
  };
  const read = (item: JobItem) => {
    job.progress({ current: item.file });
    const file = {
      path: inputOf(item).path,
      name: item.file,
      tables: tablesFor(item, payload),
      onRead: (thousandths: number) => reading(item, thousandths),
    };
    return readFileIn(context, file, job.signal);
  };
  const giveUp = (left: ReadFile) => dropUnstored(context, left);
  try {
    for await (const { item, result } of inOrder(items, read, { ahead, weigh: weightOf, giveUp })) {
      job.signal.throwIfAborted();
      await storeItem(context, {
        job,
        item,
        read: result,
        placing: payload.placing,
        label,
        tables: tablesFor(item, payload),
      });
      shares.delete(item);
      job.progress({ underWay: sum(shares) });
      tell.soon();
      // A turn of the loop between files: calls of windows wait for one file at most.
      await setImmediate();
    }
  } finally {
    tell.now();
  }
  return { message: summary(context, job.id) };
}

/** Writes down the files that the inputs mean now, those not in the list yet; each once. */
async function listItems(context: Context, job: JobHandle, payload: ImportPayload): Promise<void> {
  const listed = new Set(allItems(context.db, job.id).map((item) => inputOf(item).path));
  for (const { path, name, token, table } of payload.inputs) {
    if (listed.has(path)) continue;
    const found = (await findFiles(path, name)).filter((file) => !listed.has(file.path));
    job.signal.throwIfAborted();
    for (const file of found) listed.add(file.path);
    const items = found.map((file) => ({
      file: file.name,
      input: JSON.stringify({ path: file.path, token, ...(table !== undefined && { table }) } satisfies ItemInput),
    }));
    context.db.sql.transaction(() => addItems(context.db, job.id, items)).immediate();
  }
}

/** "38% read"; of what does not say how far it is, only that it is being read. */
function readWords(thousandths: number): string {
  return thousandths > 0 ? `${Math.floor(thousandths / 10)}% read` : 'being read';
}

function sum(shares: ReadonlyMap<JobItem, number>): number {
  return [...shares.values()].reduce((all, share) => all + share, 0);
}

function tablesFor(item: JobItem, { tables, remembered }: ImportPayload): TableReading {
  return { map: tables[inputOf(item).table ?? -1] ?? null, remembered };
}

async function weightOf(item: JobItem): Promise<number> {
  // A file that is gone weighs nothing; reading it says so.
  return (await stat(inputOf(item).path).catch(() => null))?.size ?? 0;
}

function labelOf(total: number, { inputs }: ImportPayload): string {
  const [only] = inputs;
  return total === 1 && only ? `Import ${only.name}` : `Import ${total} files`;
}

function summary({ db }: Context, jobId: string): string {
  const { added, already, partial, failed } = countOutcomes(db, jobId);
  const parts = [
    `${added} added`,
    partial > 0 && `${partial} added in part`,
    already > 0 && `${already} already here`,
    failed > 0 && `${failed} not added`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Tells windows to re-read what an import adds to, now and then. */
function teller(context: Context): { soon(): void; now(): void } {
  let timer: NodeJS.Timeout | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    context.emit({ type: 'changed', nouns: ['sources', 'tags', 'collections', 'relations', 'notes', 'library'] });
  };
  return {
    soon() {
      timer ??= setTimeout(now, telling);
    },
    now,
  };
}
