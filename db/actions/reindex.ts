import { setImmediate } from 'node:timers/promises';
import { filesReadBefore } from '../store/readings';
import {
  beginPageIndex,
  dropLostWords,
  growPageIndex,
  mergePageIndex,
  pagesIndexedAnew,
  rederiveSources,
} from '../store/rebuild';
import type { Context } from './context';
import { followAllTexts } from './follow-text';
import type { JobEnd, JobHandle } from './job';
import { readAnew } from './read-anew';
import { placedSentence } from './reanchor';

/** Pages taken in one transaction: some fifty milliseconds of the library's thread. */
const stretch = 200;

/**
 * Builds everything anew that is derived from records and pages: the columns of lists and both indexes; what an earlier
 * Casebench has read of documents is read as it is now. Searches go on meanwhile in the old index; a kill leaves it as it was, and the next rebuild goes on from there.
 */
export async function reindex(context: Context, job: JobHandle): Promise<JobEnd> {
  const { db } = context;
  const count = (table: string) => db.sql.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const sources = count('sources');
  beginPageIndex(db);
  const before = filesReadBefore(db);
  let finished = pagesIndexedAnew(db);
  job.progress({ current: 'Documents', total: before.length + sources + count('pages'), finished });
  await readAnew(context, job, before, () => job.progress({ finished: ++finished }));
  job.progress({ current: 'Sources' });
  dropLostWords(db);
  for (let after = 0; ; ) {
    const done = rederiveSources(db, after, stretch);
    if (!done) break;
    after = done.last;
    finished += done.ids.length;
    job.progress({ finished });
    await pause(job);
  }
  job.progress({ current: 'Pages' });
  for (;;) {
    const { grown, done } = growPageIndex(db, stretch);
    finished += grown;
    job.progress({ finished });
    if (done) break;
    await pause(job);
  }
  job.progress({ current: 'Merging' });
  while (mergePageIndex(db, 400)) await pause(job);
  job.progress({ current: 'Quotations' });
  const placed = placedSentence(await followAllTexts(context, job.signal));
  const done = `${sources} sources and ${count('pages')} pages indexed anew.`;
  const read =
    before.length > 0 &&
    `${before.length === 1 ? '1 document was' : `${before.length} documents were`} read anew for page marks.`;
  return { message: [done, read, placed].filter(Boolean).join(' ') };
}

async function pause(job: JobHandle): Promise<void> {
  await setImmediate();
  job.signal.throwIfAborted();
}
