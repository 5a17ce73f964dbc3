import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LibraryEvent } from '../shared/contract/events';
import { Failure, type Reply } from '../shared/contract/failure';
import type { Call } from '../shared/contract/host';
import { restoreBackup } from './actions/restore';
import type { FromLibrary, LibraryMethod, OpenOptions, ToLibrary } from './library-messages';
import { workerFile } from './worker-file';

/** An open library as hosts hold it: every call crosses to the library's own thread. */
export interface LibraryConnection {
  call: Call;
  subscribe(listener: (event: LibraryEvent) => void): () => void;
  /** A path on this disk becomes a token that a call may name; the file stays where it is. */
  stagePath(path: string): Promise<string>;
  /** Where a host may write an uploaded file, and its token. */
  stageUpload(name: string): Promise<{ token: string; path: string }>;
  /** Where a staged result (an export, a backup) lies, for saving; null once it is gone. */
  stagedPath(token: string): Promise<string | null>;
  fileInfo(sha256: string): Promise<{ path: string; mime: string; bytes: number; name: string } | null>;
  /** Stops jobs so that they can be taken up, and lets the library go. A second time it is closed already. */
  close(): Promise<void>;
}

/**
 * Opens the library in `folder` in a thread of its own; `create` makes it when missing, `fresh` makes a new one only.
 * @throws Failure 'conflict' when another process has it or the folder holds something else, 'not-found' when it is missing
 * and not to be made, 'unsupported' when a newer Casebench wrote it.
 */
export async function openLibrary(options: OpenOptions): Promise<LibraryConnection> {
  const worker = new Worker(workerFile('library-worker'), { workerData: options });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const listeners = new Set<(event: LibraryEvent) => void>();
  let last = 0;
  let closing: Promise<void> | null = null;

  const ask = (method: LibraryMethod, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, args } satisfies ToLibrary);
    });

  const stopped = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      const gone = new Failure('internal', 'The library has stopped. Open it again; nothing that was saved is lost.');
      for (const { reject } of waiting.values()) reject(gone);
      waiting.clear();
      resolve();
    });
  });

  worker.on('message', (message: FromLibrary) => {
    if ('event' in message) for (const listener of listeners) listener(message.event);
    else {
      const pending = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.failure)
        pending?.reject(new Failure(message.failure.code, message.failure.message, message.failure.details));
      else pending?.resolve(message.value);
    }
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });

  await ask('ready', []);
  return {
    call: ((name: string, input: unknown) => ask('call', [name, input]) as Promise<Reply<unknown>>) as Call,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stagePath: (path) => ask('stagePath', [path]) as Promise<string>,
    stageUpload: (name) => ask('stageUpload', [name]) as Promise<{ token: string; path: string }>,
    stagedPath: (token) => ask('stagedPath', [token]) as Promise<string | null>,
    fileInfo: (sha256) => ask('fileInfo', [sha256]) as ReturnType<LibraryConnection['fileInfo']>,
    close: () => (closing ??= ask('close', []).then(() => stopped)),
  };
}

/**
 * Makes a library of a backup in `folder`, which must be empty or not there; for a host that has no library open.
 * @throws Failure 'conflict' when something lies in the folder already, or the backup is damaged.
 */
export async function restoreLibrary(options: {
  backup: string;
  folder: string;
  signal?: AbortSignal;
  onBytes?(count: number): void;
}): Promise<{ library: string; files: number; madeAt: string }> {
  const { files, madeAt, library } = await restoreBackup(options.backup, options.folder, {
    ...options,
    newId: () => randomUUID(),
  });
  return { library, files: files.length - 1, madeAt };
}

/** The person's own library: a folder they see, in their documents. */
export function defaultLibraryFolder(): string {
  return process.env.CASEBENCH_LIBRARY ?? join(homedir(), 'Documents', 'Casebench');
}
