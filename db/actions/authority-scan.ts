import { setTimeout } from 'node:timers/promises';
import { nextUnscanned, writeAuthorities } from '../store/authorities';
import { eachPage } from '../store/pages';
import type { Context } from './context';
import { renewKeys } from './renew-keys';

/** Characters of one file that are read for citations; a million pages of one work would only say the same again. */
const mostCharacters = 30_000_000;

/** Reads one more file for its citations; false when none was left. A file that cannot be read counts as citing nothing. */
export async function scanNext(context: Context, signal: AbortSignal): Promise<boolean> {
  const { db, pool } = context;
  const sha256 = nextUnscanned(db);
  if (!sha256) return false;
  const pages: string[] = [];
  let size = 0;
  for (const { text } of eachPage(db, sha256)) {
    size += text.length;
    if (size > mostCharacters) break;
    pages.push(text);
  }
  const result = await pool.run({ kind: 'find-authorities', name: sha256, pages }, signal);
  if (signal.aborted || (!result.ok && result.code === 'cancelled')) return false;
  db.sql.transaction(() => writeAuthorities(db, sha256, result.ok ? result.authorities : [])).immediate();
  return true;
}

/** Reads the library's files for citations in the background, whenever no import has the workers. */
export interface AuthorityScan {
  /** Looks for work, after so many milliseconds; safe to call at any time. */
  wake(after?: number): void;
  stop(): Promise<void>;
}

export function authorityScan(context: Context, onBug: (error: unknown) => void): AuthorityScan {
  const abort = new AbortController();
  let running: Promise<void> | null = null;
  const busy = () => context.jobs.list().some((job) => job.state === 'running' && job.kind !== 'export');

  async function run(): Promise<void> {
    let read = 0;
    if (!abort.signal.aborted && !busy()) await renewKeys(context, abort.signal);
    while (!abort.signal.aborted && !busy() && (await scanNext(context, abort.signal))) read++;
    if (read > 0 && !abort.signal.aborted) context.emit({ type: 'changed', nouns: ['authorities'] });
  }

  return {
    wake(after = 0) {
      if (running || abort.signal.aborted) return;
      running = setTimeout(after, undefined, { signal: abort.signal })
        .then(run)
        .catch((error: unknown) => (abort.signal.aborted ? undefined : onBug(error)))
        .finally(() => {
          running = null;
        });
    },
    async stop() {
      abort.abort();
      await running;
    },
  };
}
