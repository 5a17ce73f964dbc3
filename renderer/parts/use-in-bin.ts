import { type PartKind, partKinds } from '../../shared/model/bin';
import { useQuery } from '../client/use-query';

/** How much lies in the bin, by what it is and in all; undefined until the first answer. */
export function useInBin(): { all: number; of: Record<'source' | PartKind, number> } | undefined {
  const { data: places } = useQuery('sources.counts', {});
  const { data: parts } = useQuery('bin.counts', {});
  if (!places || !parts) return undefined;
  const all = partKinds.reduce((sum, kind) => sum + parts[kind], places.bin);
  return { all, of: { source: places.bin, ...parts } };
}
