import { useQueries } from '@tanstack/react-query';
import type { BinnedPart, PartKind } from '../../shared/model/bin';
import { useCall } from '../client/host-context';
import { useQuery } from '../client/use-query';
import { pagesFor } from './use-rows';

const pageSize = 100;

/** How many of a kind lie in the bin, 0 until it is known. Asks no more than `useBinnedParts` asks anyway. */
export function useBinnedTotal(kind: PartKind): number {
  return useQuery('bin.parts', { kind, offset: 0, limit: pageSize }).data?.total ?? 0;
}

/** What of a kind lies in the bin, latest first, of which only the stretch in view is read. */
export function useBinnedParts(
  kind: PartKind,
  { first, last }: { first: number; last: number },
): { at: (index: number) => BinnedPart | undefined; error: Error | null; reload: () => void } {
  const call = useCall();
  const head = useQuery('bin.parts', { kind, offset: 0, limit: pageSize });
  const pages = pagesFor(first, last, head.data?.total ?? 0).filter((page) => page > 0);
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { kind, offset: page * pageSize, limit: pageSize };
      return { queryKey: ['bin.parts', input], queryFn: () => call('bin.parts', input) };
    }),
  });
  const byPage = new Map(pages.map((page, i) => [page, results[i]]));
  const at = (index: number) => {
    const page = Math.floor(index / pageSize);
    return page === 0 ? head.data?.rows[index] : byPage.get(page)?.data?.rows[index - page * pageSize];
  };
  return { at, error: head.error, reload: head.reload };
}
