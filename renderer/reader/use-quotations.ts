import { useMemo } from 'react';
import type { Quotation } from '../../shared/model/quotation';
import { useQuery } from '../client/use-query';

/** A source's quotations, at most a thousand of them; none for a file that no source has. */
export function useQuotations(sourceId: string | null): readonly Quotation[] {
  const { data } = useQuery('quotes.list', sourceId === null ? null : { sourceId, limit: 1000 });
  return useMemo(() => data?.rows ?? [], [data]);
}

/** Those that stand in one file, by the page (from 0) they touch. */
export function byPage(quotes: readonly Quotation[], sha256: string): ReadonlyMap<number, readonly Quotation[]> {
  const pages = new Map<number, Quotation[]>();
  for (const quote of quotes) {
    if (quote.anchor?.sha256 !== sha256 || quote.lost) continue;
    for (let page = quote.anchor.page; page <= quote.anchor.endPage; page++) {
      const list = pages.get(page) ?? [];
      list.push(quote);
      pages.set(page, list);
    }
  }
  return pages;
}
