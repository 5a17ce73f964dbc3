import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryConnection } from '../../db/open';
import type { HeldLibrary } from '../../electron/host/held-library';
import type { LibraryEvent } from '../../shared/contract/events';

/** A library that is only what a host sees of one: it echoes calls, stages in a folder and stores what it is given. */
export interface FakeLibrary extends HeldLibrary {
  folder: string;
  calls: { name: string; input: unknown }[];
  exchanged: { how: 'open' | 'new'; folder: string }[];
  emit(event: LibraryEvent): void;
  listeners(): number;
  store(sha256: string, file: { name: string; mime: string; bytes: string | Buffer }): Promise<void>;
  staged(token: string): Promise<Buffer>;
}

/** For tests of a transport alone; what the library does is tested on the real one. */
export async function fakeLibrary(): Promise<FakeLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'casebench-fake-'));
  const listeners = new Set<(event: LibraryEvent) => void>();
  const files = new Map<string, { path: string; mime: string; bytes: number; name: string }>();
  const staged = new Map<string, string>();
  const calls: FakeLibrary['calls'] = [];
  const exchanged: FakeLibrary['exchanged'] = [];
  return {
    folder,
    calls,
    call: (async (name: string, input: unknown) => {
      calls.push({ name, input });
      return { ok: true, value: { name, input } };
    }) as unknown as LibraryConnection['call'],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    listeners: () => listeners.size,
    stagePath: async (path) => {
      staged.set(`path-${staged.size}`, path);
      return `path-${staged.size - 1}`;
    },
    stageUpload: async (name) => {
      const token = `upload-${staged.size}`;
      const path = join(folder, `${token}-${name}`);
      staged.set(token, path);
      return { token, path };
    },
    stagedPath: async (token) => staged.get(token) ?? null,
    staged: (token) => readFile(staged.get(token) ?? ''),
    store: async (sha256, file) => {
      const path = join(folder, sha256);
      await writeFile(path, file.bytes);
      files.set(sha256, { path, mime: file.mime, name: file.name, bytes: (await stat(path)).size });
    },
    fileInfo: async (sha256) => files.get(sha256) ?? null,
    opening: 1,
    recent: async () => [],
    recentFolder: async () => folder,
    exchanged,
    exchange: async (to) => {
      exchanged.push(to);
      return { name: 'another' };
    },
    close: async () => {},
  };
}
