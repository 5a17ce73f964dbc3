import { setImmediate } from 'node:timers/promises';
import { Failure } from '../../shared/contract/failure';
import type { TextState } from '../../shared/model/library';
import { addItems, allItems, type JobItem, waitingItems, writeOutcome } from '../store/job-items';
import { findMarksAnew } from '../store/page-marks';
import {
  filesAwaitingOcr,
  keepReading,
  pagesToRead,
  readingOf,
  settleReading,
  type WantedFiles,
} from '../store/page-words';
import type { TaskResult } from '../tasks/task';
import type { Context } from './context';
import { draftAnew } from './draft-anew';
import { followText } from './follow-text';
import type { Outcome } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { readMarks } from './read-marks';
import { placedSentence } from './reanchor';

/** Pages under way at once: one for each worker, and one that waits for the first to be free. */
const atOnce = 3;

/**
 * Begins reading by machine all files that await it, those of these sources, or one file.
 * @throws Failure 'invalid' when none does.
 */
export function startOcr({ db, jobs }: Context, wanted: WantedFiles): string {
  const files = filesAwaitingOcr(db, wanted);
  const [first] = files;
  if (!first) throw new Failure('invalid', 'Every file here has its text already; there is nothing to read.');
  const pages = files.reduce((sum, { sha256 }) => sum + pagesToRead(db, sha256).length, 0);
  const title = files.length === 1 ? `Read ${first.name}` : `Read ${files.length} files`;
  return jobs.start('ocr', { title, payload: wanted, total: pages });
}

/**
 * Reads pages without a usable text by machine, one page a task, and puts the words in their place; originals stay as they
 * are. Each page is kept as soon as it is read, so a stopped job goes on with the next.
 */
export async function readByMachine(context: Context, job: JobHandle): Promise<JobEnd> {
  const { db } = context;
  if (allItems(db, job.id).length === 0) {
    const files = filesAwaitingOcr(db, job.payload as WantedFiles);
    db.sql
      .transaction(() =>
        addItems(
          db,
          job.id,
          files.map(({ sha256, name }) => ({ file: name, input: sha256 })),
        ),
      )
      .immediate();
  }
  const done = allItems(db, job.id).reduce((sum, { input }) => sum + pagesRead(context, input), 0);
  const waiting = waitingItems(db, job.id);
  const pages = waiting.flatMap((item) => pagesToRead(db, item.input).map((page) => ({ item, page })));
  job.progress({ total: done + pages.length, finished: done, failed: 0 });
  const failures = new Map<JobItem, string[]>();
  const left = new Map(waiting.map((item) => [item, pages.filter((one) => one.item === item).length]));
  const give = (item: JobItem) => finishFile(context, job, { item, failures: failures.get(item) ?? [] });
  for (const item of waiting) if (left.get(item) === 0) await give(item);
  let read = 0;
  await sideBySide(pages, async ({ item, page }) => {
    job.signal.throwIfAborted();
    const result = await readPage(context, job, { item, page });
    // A page that was read is kept even when the job was stopped meanwhile.
    if (!result.ok) job.signal.throwIfAborted();
    const failure = keep(context, item.input, result);
    if (failure) failures.set(item, [...(failures.get(item) ?? []), failure]);
    read++;
    job.progress({ finished: done + read, failed: [...failures.values()].flat().length });
    left.set(item, (left.get(item) ?? 0) - 1);
    if (left.get(item) === 0) await give(item);
    await setImmediate();
  });
  return { message: `${read} ${read === 1 ? 'page' : 'pages'} read.` };
}

/** Works on items, a few at once, in their order; after a failure no further one is begun, and what is under way ends first. */
async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async () => {
    while (next < items.length && !failed) {
      const item = items[next++] as T;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

type Reading = TaskResult<{ kind: 'ocr'; path: string; name: string; pages: number[] }>;

function readPage(
  { folder, pool }: Context,
  job: JobHandle,
  { item, page }: { item: JobItem; page: number },
): Promise<Reading> {
  job.progress({ current: `${item.file}, page ${page + 1}` });
  return pool.run({ kind: 'ocr', path: folder.fileOf(item.input), name: item.file, pages: [page] }, job.signal);
}

/** Keeps what was read of one page; returns why it was not. */
function keep({ db, emit }: Context, sha256: string, result: Reading): string | null {
  if (!result.ok) return result.message;
  const [page] = result.pages;
  if (!page) return result.failed[0]?.message ?? 'A page could not be read.';
  db.sql.transaction(() => keepReading(db, sha256, page)).immediate();
  emit({ type: 'changed', nouns: ['library'] });
  return null;
}

async function finishFile(
  context: Context,
  job: JobHandle,
  { item, failures }: { item: JobItem; failures: string[] },
): Promise<void> {
  const { db } = context;
  const { withWords, blank, confidence } = readingOf(db, item.input);
  const percent = Math.round(confidence * 100);
  const sentence =
    withWords > 0
      ? `${withWords === 1 ? '1 page was' : `${withWords} pages were`} read by machine, at ${percent} % confidence: check words against the picture before quoting them.`
      : 'Read by machine: no words were found in it.';
  const textState: TextState = failures.length > 0 ? 'partial' : withWords > 0 ? 'ocr' : 'not-text';
  const sourceIds = db.sql
    .prepare('SELECT DISTINCT source_id FROM attachments WHERE sha256 = ?')
    .pluck()
    .all(item.input) as string[];
  const placed: string[] = [];
  for (const sourceId of sourceIds) {
    const file = { sha256: item.input, name: item.file, sourceId };
    placed.push(placedSentence(await followText(context, file, job.signal)));
  }
  const file = { sha256: item.input, name: item.file, confidence };
  const drafted = withWords > 0 ? await draftAnew(context, file, job.signal) : '';
  const outcome: Outcome = {
    status: failures.length === 0 ? 'added' : withWords + blank > 0 ? 'partial' : 'failed',
    sourceIds,
    pages: withWords,
    code: failures.length > 0 ? 'pages-failed' : null,
    message: [failures[0] ?? sentence, drafted, ...placed].filter(Boolean).join(' '),
  };
  db.sql
    .transaction(() => {
      if (withWords + blank > 0) settleReading(db, { sha256: item.input, textState, sentence });
      if (withWords > 0) findMarksAnew(db, item.input);
      for (const sourceId of sourceIds) readMarks(context, { sha256: item.input, sourceId });
      writeOutcome(db, { jobId: job.id, position: item.position }, outcome);
    })
    .immediate();
  context.emit({ type: 'changed', nouns: ['sources', 'library', 'quotes'], sourceIds });
}

function pagesRead({ db }: Context, sha256: string): number {
  const { withWords, blank, stale } = readingOf(db, sha256);
  return withWords + blank - stale;
}
