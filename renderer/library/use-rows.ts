import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scope, Sort } from '../../shared/contract/inputs';
import type { SourceRow } from '../../shared/model/library';
import { useCall } from '../client/host-context';
import { useQuery } from '../client/use-query';

const pageSize = 100;

export interface Rows {
  /** How many there are in all; undefined until the first answer. */
  total: number | undefined;
  /** A row that has been read, undefined while it is on its way. */
  at: (index: number) => SourceRow | undefined;
  /** Every id of the list in its order, read when a range or everything is selected. */
  ids: () => Promise<string[]>;
  error: Error | null;
  reload: () => void;
}

/** Pages (counted from 0) that hold the rows `first` to `last`, one more each way so that scrolling finds them ready. */
export function pagesFor(first: number, last: number, total: number): number[] {
  const end = Math.max(0, Math.ceil(total / pageSize) - 1);
  const from = Math.max(0, Math.floor(first / pageSize) - 1);
  const to = Math.min(end, Math.floor(Math.max(first, last) / pageSize) + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** How many sources a list has, 0 until it is known. Asks no more than `useRows` asks anyway. */
export function useTotal(scope: Scope, sort: Sort): number {
  return useQuery('sources.list', { scope, sort, offset: 0, limit: pageSize }).data?.total ?? 0;
}

/** A list of any length, of which only the stretch in view (`first` to `last`) is read. */
export function useRows(scope: Scope, sort: Sort, { first, last }: { first: number; last: number }): Rows {
  const call = useCall();
  const client = useQueryClient();
  const list = useMemo(() => ({ scope, sort }), [scope, sort]);
  const head = useQuery('sources.list', { ...list, offset: 0, limit: pageSize });
  const total = head.data?.total;
  const pages = useSettled(pagesFor(first, last, total ?? 0)).filter((page) => page > 0);
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { ...list, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['sources.list', input],
        queryFn: () => call('sources.list', input),
      };
    }),
  });
  const byPage = new Map(pages.map((page, i) => [page, results[i]]));
  const at = (index: number) => {
    const page = Math.floor(index / pageSize);
    if (page === 0) return head.data?.rows[index];
    return byPage.get(page)?.data?.rows[index - page * pageSize];
  };
  const ids = useRef<Rows['ids']>(() => Promise.resolve([]));
  ids.current = () => client.fetchQuery({ queryKey: ['sources.ids', list], queryFn: () => call('sources.ids', list) });
  return { total, at, ids: () => ids.current(), error: head.error, reload: head.reload };
}

/** Without a move for so long, a jump has arrived. */
const settling = 80;

/**
 * The pages to read. Scrolling on from page to page reads at once; a leap, as by the scrollbar, only where it rests:
 * what it flew past would keep the library busy long after.
 */
function useSettled(pages: number[]): number[] {
  const [settled, setSettled] = useState(pages);
  const wanted = pages.join();
  const near = pages.length === 0 || settled.length === 0 || pages.some((page) => settled.includes(page));
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages are compared by what they say
  useEffect(() => {
    if (wanted === settled.join()) return;
    if (near) return setSettled(pages);
    const timer = setTimeout(() => setSettled(pages), settling);
    return () => clearTimeout(timer);
  }, [wanted, near]);
  return near ? pages : settled;
}
