import { useMemo } from 'react';
import { usePreference } from '../client/preferences';

/** Which tree items are folded, remembered in the library's settings. */
export function useFolds(): { closed: ReadonlySet<string>; fold: (id: string, open: boolean) => void } {
  const [ids, setIds] = usePreference('window.closed');
  const closed = useMemo(() => new Set(ids), [ids]);
  const fold = (id: string, open: boolean) => {
    const next = ids.filter((other) => other !== id);
    setIds(open ? next : [...next, id]);
  };
  return { closed, fold };
}
