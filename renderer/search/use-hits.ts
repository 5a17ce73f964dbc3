import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchHit, SearchResult } from '../../shared/model/search';
import { useCall } from '../client/host-context';
import { useQuery } from '../client/use-query';

const pageSize = 50;
export type HitSort = 'relevance' | 'date';

export interface Hits {
  /** The first answer, with facets and totals. */
  result: SearchResult | undefined;
  hits: SearchHit[];
  error: Error | null;
  old: boolean;
  /** Reads on when the end comes into view. */
  more: () => void;
}

/** The hits of a query, read on as far as a person scrolls. */
export function useHits(query: string, sort: HitSort): Hits {
  const call = useCall();
  const [reach, setReach] = useState({ query, pages: 1 });
  const pages = reach.query === query ? reach.pages : 1;
  const head = useQuery('search.run', { query, sort, offset: 0, limit: pageSize });
  const rest = useQueries({
    queries: Array.from({ length: pages - 1 }, (_, i) => {
      const input = { query, sort, facets: false, offset: (i + 1) * pageSize, limit: pageSize };
      return { queryKey: ['search.run', input], queryFn: () => call('search.run', input) };
    }),
  });
  const hits = [head.data, ...rest.map(({ data }) => data)].flatMap((result) => result?.hits ?? []);
  const total = head.data?.total ?? 0;
  const waiting = rest.some(({ isPending }) => isPending);
  return {
    result: head.data,
    hits,
    error: head.error,
    old: head.old,
    more: () => {
      if (!waiting && hits.length < total) setReach({ query, pages: pages + 1 });
    },
  };
}
