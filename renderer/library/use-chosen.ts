import { useMemo, useRef, useState } from 'react';

export interface Chosen {
  ids: ReadonlySet<string>;
  /** Puts one in or takes it out; with `extend`, all from the last one on go with it. */
  choose(id: string, how: { on: boolean; extend: boolean }): void;
  all(): void;
  none(): void;
}

/** Rows picked by hand among those shown. What is shown no more is chosen no more. */
export function useChosen(shown: readonly string[]): Chosen {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  return useMemo(() => {
    const ids = new Set(shown.filter((id) => picked.has(id)));
    return {
      ids,
      choose(id, { on, extend }) {
        const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)];
        const range = extend && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
        const next = new Set(ids);
        for (const one of range) {
          if (on) next.add(one);
          else next.delete(one);
        }
        last.current = id;
        setPicked(next);
      },
      all: () => setPicked(new Set(shown)),
      none: () => setPicked(new Set()),
    };
  }, [shown, picked]);
}
