import { useMemo } from 'react';
import { type Cue, cuesOn } from '../../../shared/text/cues';
import { useQuery } from '../../client/use-query';

export interface Cues {
  /** The captions of a page (from 0), whose stored text this is. */
  on(page: number, text: string): Cue[];
  /** The caption that is being said at a time: its page, and where its words begin. */
  saidAt(seconds: number): { page: number; start: number } | null;
  /** When the first caption of a page is said. */
  beginOf(page: number): number | null;
}

/** The times of a file's captions; null until they are known, and for what has none. */
export function useCues(sha256: string | null): Cues | null {
  const { data } = useQuery('pages.times', sha256 === null ? null : { sha256 });
  return useMemo(() => {
    if (!data || data.length === 0) return null;
    const byPage = new Map(data.map(({ page, marks }) => [page, marks]));
    const all = data
      .flatMap(({ page, marks }) => marks.map(([start, at]) => ({ page, start, at })))
      .sort((a, b) => a.at - b.at);
    return {
      on: (page, text) => cuesOn(text, byPage.get(page) ?? []),
      saidAt: (seconds) => all.findLast(({ at }) => at <= seconds) ?? null,
      beginOf: (page) => byPage.get(page)?.[0]?.[1] ?? null,
    };
  }, [data]);
}
