import { keepPreviousData, useQueryClient, useQuery as useStoredQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract';
import { useCall } from './host-context';

/** What a reading component sees: data of this or of the last input, whether it is old, and why it failed. */
export interface Reading<T> {
  data: T | undefined;
  error: Error | null;
  /** Nothing to show yet. */
  loading: boolean;
  /** `data` answers an earlier input, or a newer answer is on its way. */
  old: boolean;
  reload: () => void;
}

/**
 * Reads `name` and re-reads it whenever the library says that it changed. While a new input loads, the last answer stays
 * (`keep: false` for answers that would mislead under another input). A null input reads nothing.
 */
export function useQuery<N extends ProcedureName>(
  name: N,
  input: InputOf<N> | null,
  { keep = true }: { keep?: boolean } = {},
): Reading<OutputOf<N>> {
  const call = useCall();
  const result = useStoredQuery<OutputOf<N>>({
    queryKey: [name, input],
    queryFn: () => call(name, input as InputOf<N>),
    enabled: input !== null,
    placeholderData: keep && input !== null ? keepPreviousData : undefined,
  });
  return {
    data: result.data as OutputOf<N> | undefined,
    error: result.error,
    loading: result.isPending && input !== null,
    old: result.isPlaceholderData || result.isFetching,
    reload: () => void result.refetch(),
  };
}

/**
 * Asks for what a part further in will read, before any part asks anything: the library answers in turn, and what is
 * asked first is on the screen first. A null input reads nothing.
 */
export function useReadAhead<N extends ProcedureName>(name: N, input: InputOf<N> | null): void {
  const call = useCall();
  const client = useQueryClient();
  if (input === null || client.getQueryState([name, input])) return;
  void client.prefetchQuery({ queryKey: [name, input], queryFn: () => call(name, input) });
}
