import type { Host } from '../../shared/contract/host';
import type { QuickEntry } from '../../shared/model/library';
import { callOver } from '../client/host-context';
import type { QuickFindAnswer, QuickFindRequest } from './quick-find-worker';

const partSize = 5000;

export interface QuickIndex {
  /** Sources by a few letters, best first. */
  find(text: string, limit: number): Promise<QuickEntry[]>;
  /** Reads the library again if it changed since; the index answers all the while. */
  refresh(): Promise<void>;
  close(): void;
}

/** The quick-find index of a library: built in a worker, in parts, kept as new as its last `refresh`. */
export function createQuickIndex(host: Host): QuickIndex {
  const worker = new Worker(new URL('./quick-find-worker.ts', import.meta.url), { type: 'module', name: 'quick-find' });
  const call = callOver(host);
  const waiting = new Map<number, (entries: QuickEntry[]) => void>();
  let asked = 0;
  let old = true;
  let reading: Promise<void> | null = null;
  const send = (request: QuickFindRequest) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<QuickFindAnswer>) => {
    waiting.get(data.ask)?.(data.entries);
    waiting.delete(data.ask);
  });
  const stop = host.subscribe((event) => {
    if (event.type === 'changed' && event.nouns.some((noun) => noun === 'sources' || noun === 'tags')) old = true;
  });
  const read = async () => {
    old = false;
    send({ type: 'begin' });
    for (let after: string | null = null; ; ) {
      const { entries, next }: { entries: QuickEntry[]; next: string | null } = await call('sources.quickEntries', {
        after,
        limit: partSize,
      });
      send({ type: 'add', entries });
      if (next === null) break;
      after = next;
    }
    send({ type: 'end' });
  };
  return {
    find: (text, limit) =>
      new Promise((done) => {
        const ask = ++asked;
        waiting.set(ask, done);
        send({ type: 'find', ask, text, limit });
      }),
    refresh: async () => {
      if (!old) return reading ?? undefined;
      reading ??= read().finally(() => {
        reading = null;
      });
      await reading;
    },
    close: () => {
      stop();
      worker.terminate();
    },
  };
}
