import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { type LibraryConnection, openLibrary } from '../../db/open';
import type { LibraryEvent } from '../../shared/contract/events';
import { Failure } from '../../shared/contract/failure';
import type { RecentLibrary } from '../../shared/contract/libraries';
import { type KnownLibraries, libraryId } from './known-libraries';

/** The library behind a host's windows, in whose place another may come while the host goes on. */
export interface HeldLibrary extends LibraryConnection {
  /** Grows with every library that is opened, so that a call meant for an earlier one is known. */
  readonly opening: number;
  /** The libraries that were open before, the open one among them. */
  recent(): Promise<RecentLibrary[]>;
  /** The folder of a recent library. @throws Failure 'not-found' when it is none of them. */
  recentFolder(id: string): Promise<string>;
  /**
   * Opens the library in `folder`, makes it the one that is held, and closes the one before: its jobs stop so that they can be
   * taken up. `new` makes it, in a folder that is new or empty.
   * @throws Failure when it cannot be opened; the present one then stays as it is.
   */
  exchange(to: { how: 'open' | 'new'; folder: string }): Promise<{ name: string }>;
}

interface Held {
  library: LibraryConnection;
  folder: string;
}

/** Holds an open library. What is remembered of others lies in `known`. */
export function holdLibrary(first: Held, known: KnownLibraries): HeldLibrary {
  const listeners = new Set<(event: LibraryEvent) => void>();
  const tell = (event: LibraryEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  let held = first;
  let opening = 1;
  let endOfEvents = held.library.subscribe(tell);
  let exchanging: Promise<unknown> | null = null;

  async function exchange({ how, folder: typed }: { how: 'open' | 'new'; folder: string }): Promise<{ name: string }> {
    const folder = wholePath(typed);
    if (await isSameFolder(folder, held.folder))
      throw new Failure('conflict', `“${basename(folder)}” is the library that is open now.`);
    const library = await openLibrary({ folder, create: how === 'new', fresh: how === 'new' });
    const before = held;
    held = { library, folder };
    opening += 1;
    endOfEvents();
    endOfEvents = library.subscribe(tell);
    // That the next start opens another library is a pity, and no reason to go back.
    await known.remember(folder, before.folder).catch((error: unknown) => console.error(error));
    tell({ type: 'opened' });
    await before.library.close().catch((error: unknown) => console.error(error));
    return { name: basename(folder) };
  }

  return {
    get opening() {
      return opening;
    },
    call: (name, input) => held.library.call(name, input),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stagePath: (path) => held.library.stagePath(path),
    stageUpload: (name) => held.library.stageUpload(name),
    stagedPath: (token) => held.library.stagedPath(token),
    fileInfo: (sha256) => held.library.fileInfo(sha256),
    async recent() {
      const folders = new Set([held.folder, ...(await known.folders())]);
      return Promise.all(
        [...folders].map(async (folder) => ({
          id: libraryId(folder),
          name: basename(folder),
          folder,
          open: folder === held.folder,
          there: await holdsLibrary(folder),
        })),
      );
    },
    async recentFolder(id) {
      const found = (await known.folders()).find((folder) => libraryId(folder) === id);
      if (found === undefined) throw new Failure('not-found', 'That library is no longer remembered. Open its folder.');
      return found;
    },
    async exchange(to) {
      if (exchanging) throw new Failure('conflict', 'Another library is being opened. Wait a moment.');
      const work = exchange(to);
      exchanging = work.catch(() => {});
      try {
        return await work;
      } finally {
        exchanging = null;
      }
    },
    async close() {
      await exchanging;
      await held.library.close();
    },
  };
}

/** Whether a folder holds what looks like a library; one that may not be looked at does not. */
export async function holdsLibrary(folder: string): Promise<boolean> {
  const found = await stat(join(folder, 'library.db')).catch(() => null);
  return found?.isFile() === true;
}

/** A folder as a person writes it: with ~ for their own, or in the quotation marks in which a system copies a path. */
function wholePath(typed: string): string {
  const plain = /^"(.+)"$/.exec(typed)?.[1] ?? typed;
  const path = /^~(?=$|[/\\])/.test(plain) ? join(homedir(), plain.slice(1)) : plain;
  if (!isAbsolute(path))
    throw new Failure(
      'invalid',
      `“${typed}” does not say where the folder lies. Write its whole path, such as ${join(homedir(), 'Documents', 'Casebench')}.`,
    );
  return resolve(path);
}

async function isSameFolder(one: string, other: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path);
  return (await real(one)) === (await real(other));
}
