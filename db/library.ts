import { version } from '../package.json';
import type { LibraryEvent } from '../shared/contract/events';
import type { Reply } from '../shared/contract/failure';
import { authorityScan } from './actions/authority-scan';
import type { Context } from './actions/context';
import { createJobRunner } from './actions/job-runner';
import { keysOfNoSource } from './actions/renew-keys';
import { forgetLostTokens } from './actions/staging';
import { works } from './actions/works';
import { connect } from './connection';
import { type BugLog, dispatch } from './dispatch';
import { libraryFolder } from './files/folder';
import { lockLibrary } from './files/lock';
import { handlers } from './handlers/handlers';
import { installRecorder } from './store/recorder';
import { createTaskPool, type TaskPool } from './tasks/pool';
import { workerFile } from './worker-file';

/** A window that opens with the library asks for its first list now; nothing in the background may come before it. In milliseconds. */
const afterOpening = 2000;

/** An open library in this thread: what `library-worker` hosts and tests call directly. */
export interface Library {
  /** The context actions run in; for the host of this library and for tests only. */
  context: Context;
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  subscribe(listener: (event: LibraryEvent) => void): () => void;
  close(): Promise<void>;
}

export interface LibraryOptions {
  folder: string;
  /** Task workers beside the library's thread; two unless told. */
  workers?: number;
  /** The task worker's built file, where it is not the last build's. */
  taskWorker?: string;
  /** Whether to read files for their citations when nothing else is to be done. */
  background?: boolean;
  now?: () => string;
  newId?: () => string;
  logBug?: BugLog;
}

/**
 * Opens (or makes) the library in `folder` and everything that works on it.
 * @throws Failure 'conflict' when another process has it, 'unsupported' when a newer Casebench wrote it.
 */
export function createLibrary(options: LibraryOptions): Library {
  const folder = libraryFolder(options.folder);
  const now = options.now ?? (() => new Date().toISOString());
  const logBug: BugLog = options.logBug ?? ((call, error) => console.error(`casebench: ${call} failed:`, error));
  const lock = lockLibrary(folder, { program: `Casebench ${version}`, since: now() });
  const listeners = new Set<(event: LibraryEvent) => void>();
  try {
    const db = connect(folder.database);
    installRecorder(db);
    keysOfNoSource(db);
    const parts: Omit<Context, 'jobs'> = {
      db,
      folder,
      now,
      newId: options.newId ?? randomId,
      emit: (event) => {
        for (const listener of listeners) listener(event);
      },
      pool: poolOnDemand(options.workers ?? 2, options.taskWorker),
      version,
    };
    const context: Context = { ...parts, jobs: createJobRunner(parts, { works, logBug }) };
    forgetLostTokens(context);
    const scan = authorityScan(context, (error) => logBug('reading citations', error));
    if (options.background) {
      listeners.add((event) => {
        if (event.type === 'job' && event.job.state !== 'running') scan.wake();
      });
      scan.wake(afterOpening);
    }
    return {
      context,
      call: (name, input) => dispatch({ context, handlers, logBug }, name, input),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async close() {
        await Promise.all([context.jobs.stop(), scan.stop()]);
        await context.pool.close();
        db.sql.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The pool is made when the first task comes: most openings of a library only read. */
function poolOnDemand(size: number, file?: string): TaskPool {
  let pool: TaskPool | null = null;
  return {
    run(task, signal, onProgress) {
      pool ??= createTaskPool({ size, workerFile: file ?? workerFile('task-worker') });
      return pool.run(task, signal, onProgress);
    },
    close: async () => pool?.close(),
  };
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixty random bits as twelve letters and digits: short enough to type, never given twice in a library's life. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
}
