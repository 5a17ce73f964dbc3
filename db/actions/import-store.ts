import { setImmediate } from 'node:timers/promises';
import { removeStaged } from '../files/staging';
import { finishItem, type JobItem, writeItemInput } from '../store/job-items';
import { forgetStoredRecords, readStoredRecords, writeStoredRecords } from '../store/job-records';
import { deleteStaged } from '../store/staged';
import type { TableReading } from '../tasks/task';
import type { Context } from './context';
import { layDown, takeUp } from './import-lay-down';
import { type ReadFile, type ReadRecords, readFileIn } from './import-read';
import {
  noRecordsYet,
  type RecordsPlace,
  type RecordsSoFar,
  recordsAtOnce,
  recordsOutcome,
  writeRecords,
} from './import-records';
import type { ImportStep, Placing } from './import-step';
import { knownOutcome, type Outcome, writeDocument } from './import-write';
import type { JobHandle } from './job';

/** What an item of an import needs to be done, and how far it is. */
export interface ItemInput {
  path: string;
  /** Of an upload, which is deleted once it is in the library. */
  token: string | null;
  /** Counts in the maps of the job: how this table is read. */
  table?: number;
  records?: RecordsPlace;
}

export function inputOf(item: JobItem): ItemInput {
  return JSON.parse(item.input) as ItemInput;
}

/** Stores what was read of one item with its outcome: all of it or nothing, whatever happens meanwhile. */
export async function storeItem(
  context: Context,
  of: { job: JobHandle; item: JobItem; read: ReadFile; placing: Placing; label: string; tables: TableReading },
): Promise<void> {
  const { job, item } = of;
  const { path, token, records } = inputOf(item);
  let { read } = of;
  for (;;) {
    const at = context.now();
    const laidDown = read.is === 'document' ? await layDown(context, read, at) : new Set<string>();
    const step: ImportStep = { jobId: job.id, label: of.label, at, placing: of.placing, laidDown };
    const soFar = read.is === 'records' ? await storeMostRecords(context, step, { ...of, read, records }) : null;
    const outcome = context.db.sql
      .transaction(() => {
        const mine = outcomeOf(context, step, { read, soFar });
        if (!mine) return null;
        const key = { jobId: job.id, position: item.position };
        finishItem(context.db, key, mine);
        if (read.is === 'records') forgetStoredRecords(context.db, key);
        if (token && mine.status !== 'failed') deleteStaged(context.db, token);
        return mine;
      })
      .immediate();
    if (outcome) {
      if (token && outcome.status !== 'failed') await removeStaged(path);
      job.progress({});
      return;
    }
    takeUp(context, laidDown);
    // Known when it was read, deleted for good since: read it once more.
    read = await readFileIn(context, { path, name: item.file, tables: of.tables }, job.signal);
  }
}

/** Stores all records but the last stretch, each stretch with the place where it ends. */
async function storeMostRecords(
  context: Context,
  step: ImportStep,
  of: { job: JobHandle; item: JobItem; read: ReadRecords; records: RecordsPlace | undefined },
): Promise<RecordsSoFar> {
  const { job, item, read } = of;
  const key = { jobId: job.id, position: item.position };
  const soFar =
    of.records?.sha256 === read.sha256 ? { ...of.records, ...readStoredRecords(context.db, key) } : noRecordsYet(read);
  while (read.records.length - soFar.next > recordsAtOnce) {
    context.db.sql
      .transaction(() => {
        writeStoredRecords(context.db, key, writeRecords(context, step, { read, soFar }));
        const { sha256, next, twice } = soFar;
        const input: ItemInput = { ...inputOf(item), records: { sha256, next, twice } };
        writeItemInput(context.db, key, JSON.stringify(input));
      })
      .immediate();
    const [done, all] = [soFar.next, read.records.length].map((count) => count.toLocaleString('en-US'));
    job.progress({ current: `${item.file} (${done} of ${all} references)` });
    await setImmediate();
    job.signal.throwIfAborted();
  }
  return soFar;
}

function outcomeOf(
  context: Context,
  step: ImportStep,
  { read, soFar }: { read: ReadFile; soFar: RecordsSoFar | null },
): Outcome | null {
  switch (read.is) {
    case 'document':
      return writeDocument(context, step, read);
    case 'records': {
      const all = soFar ?? noRecordsYet(read);
      writeRecords(context, step, { read, soFar: all });
      return recordsOutcome(all, read.warnings);
    }
    case 'known':
      return knownOutcome(context, step, read.sha256);
    case 'failed':
      return { status: 'failed', sourceIds: [], pages: 0, code: read.code, message: read.message };
  }
}
