import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { LibraryEvent, Noun } from '../../shared/contract/events';
import type { Host } from '../../shared/contract/host';
import { isMadeOf } from './reads';

/** Events closer together than this (an import tells of every file) lead to one re-reading. */
const gatherMs = 120;

// What a person has just set must show before the browser draws again.
notifyManager.setScheduler(queueMicrotask);

/**
 * The window's store of answers. An answer is kept until an event says that it is old: nothing polls, nothing re-reads on
 * focus, and no network state is asked (the library is on this machine).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Re-reads on the library's events; job progress goes straight into the answers that show it. Another library is another
 * window: it begins anew. Returns the end of it.
 */
export function followLibrary(host: Host, client: QueryClient): () => void {
  const waiting = new Set<Noun>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    const nouns = [...waiting];
    waiting.clear();
    void client.invalidateQueries({ predicate: ({ queryKey }) => isMadeOf(String(queryKey[0]), nouns) });
  };
  const stop = host.subscribe((event) => {
    if (event.type === 'opened') {
      location.reload();
      return;
    }
    if (event.type === 'job') showJob(client, event);
    const nouns: readonly Noun[] = event.type === 'job' ? ['jobs'] : event.nouns;
    for (const noun of nouns) waiting.add(noun);
    timer ??= setTimeout(flush, gatherMs);
  });
  return () => {
    stop();
    if (timer) clearTimeout(timer);
  };
}

function showJob(client: QueryClient, { job }: Extract<LibraryEvent, { type: 'job' }>): void {
  client.setQueryData(['jobs.get', { id: job.id }], job);
}
