import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { DuplicateGroup } from '../../shared/model/library';
import { useCall } from '../client/host-context';
import { useQuery } from '../client/use-query';

const pageSize = 40;

export interface DuplicateGroups {
  /** Undefined until the first answer. */
  total: number | undefined;
  groups: DuplicateGroup[];
  error: Error | null;
  reload: () => void;
  /** Reads on when the end comes into view. */
  more: () => void;
}

/** Groups of likely duplicates, read on as far as a person scrolls. */
export function useDuplicateGroups(): DuplicateGroups {
  const call = useCall();
  const [pages, setPages] = useState(1);
  const head = useQuery('sources.duplicates', { offset: 0, limit: pageSize });
  const rest = useQueries({
    queries: Array.from({ length: pages - 1 }, (_, i) => {
      const input = { offset: (i + 1) * pageSize, limit: pageSize };
      return { queryKey: ['sources.duplicates', input], queryFn: () => call('sources.duplicates', input) };
    }),
  });
  const read = [head.data, ...rest.map(({ data }) => data)].flatMap((answer) => answer?.rows ?? []);
  // While pages are read anew after a change, a group may stand in two of them.
  const groups = [...new Map(read.map((group) => [keyOf(group), group])).values()];
  const total = head.data?.total;
  const waiting = rest.some(({ isPending }) => isPending);
  return {
    total,
    groups,
    error: head.error,
    reload: head.reload,
    more: () => {
      if (!waiting && total !== undefined && pages * pageSize < total) setPages(pages + 1);
    },
  };
}

export function keyOf(group: DuplicateGroup): string {
  return group.sources.map(({ id }) => id).join();
}
