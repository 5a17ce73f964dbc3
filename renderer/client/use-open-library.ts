import { useQuery as useStoredQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Failure, unwrap } from '../../shared/contract/failure';
import type { LibraryAsk, RecentLibrary } from '../../shared/contract/libraries';
import { useHost } from './host-context';
import { toastFailure } from './toast';

/**
 * Opens another library in the place of this one. When it is open the host says so, and the window begins anew; what cannot
 * be opened is told, and the present one stays.
 */
export function useOpenLibrary(): (ask: LibraryAsk) => Promise<void> {
  const host = useHost();
  return useCallback(
    async (ask) => {
      const reply = await host.openLibrary(ask);
      if (!reply.ok) toastFailure(new Failure(reply.code, reply.message, reply.details));
    },
    [host],
  );
}

/** The libraries that were open lately; read when they are first shown. */
export function useRecentLibraries(): RecentLibrary[] {
  const host = useHost();
  const { data } = useStoredQuery({
    queryKey: ['host.recentLibraries'],
    queryFn: async () => unwrap(await host.recentLibraries()),
    // Folders come and go without a word to anybody.
    staleTime: 0,
  });
  return data ?? [];
}
