import type { Host } from '../../shared/contract/host';
import type { QuickEntry } from '../../shared/model/library';
import { callOver } from '../client/host-context';
import type { QuickFindAnswer, QuickFindRequest } from './quick-find-worker';

const partSize = 5000;

export interface QuickIndex {
  /** Sources by a few letters, best first; null when a later question took this one's place before it was put. */
  find(text: string, limit: number): Promise<QuickEntry[] | null>;
  /** Hears that the index has more to answer with than before: what was asked may be asked again. */
  onGrown(listener: () => void): () => void;
  /** Reads the library again if it changed since; the index answers all the while. */
  refresh(): Promise<void>;
  close(): void;
}

interface Question {
  text: string;
  limit: number;
  answer: (entries: QuickEntry[] | null) => void;
}

/** The quick-find index of a library: built in a worker, in parts, kept as new as its last `refresh`. */
export function createQuickIndex(host: Host): QuickIndex {
  const worker = new Worker(new URL('./quick-find-worker.ts', import.meta.url), { type: 'module', name: 'quick-find' });
  const call = callOver(host);
  const grown = new Set<() => void>();
  // One question at a time is with the worker and the latest waits: letters come faster than answers in a large library.
  let asking: Question | null = null;
  let next: Question | null = null;
  let old = true;
  let reading: Promise<void> | null = null;
  const send = (request: QuickFindRequest) => worker.postMessage(request);
  const ask = (question: Question | null) => {
    asking = question;
    if (question) send({ type: 'find', text: question.text, limit: question.limit });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<QuickFindAnswer>) => {
    if (data.type === 'grown') for (const listener of [...grown]) listener();
    else {
      asking?.answer(data.entries);
      const following = next;
      next = null;
      ask(following);
    }
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
      new Promise((answer) => {
        const question: Question = { text, limit, answer };
        if (!asking) return ask(question);
        next?.answer(null);
        next = question;
      }),
    onGrown: (listener) => {
      grown.add(listener);
      return () => grown.delete(listener);
    },
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
