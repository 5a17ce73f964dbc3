import { createContext, type ReactNode, use, useMemo } from 'react';
import { useQuery } from '../client/use-query';

const TagColors = createContext<ReadonlyMap<string, string>>(new Map());

/** Reads the tags once for all the chips below. */
export function TagColorsProvider({ children }: { children: ReactNode }) {
  const { data } = useQuery('tags.list', {});
  const colors = useMemo(() => new Map(data?.map((tag) => [tag.name, tag.color])), [data]);
  return <TagColors value={colors}>{children}</TagColors>;
}

/** The colour of each tag by its name. */
export function useTagColors(): ReadonlyMap<string, string> {
  return use(TagColors);
}
