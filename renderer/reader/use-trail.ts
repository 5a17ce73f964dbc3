import { type RefObject, useCallback, useState } from 'react';
import type { ReadingPlace, ViewHandle } from './view-handle';

/** Jumps within a document, with the way back. */
export interface Trail {
  /** Jumps, and keeps where the reader was. */
  jump(to: ReadingPlace): void;
  /** Null where there is no way. */
  back: (() => void) | null;
  forward: (() => void) | null;
}

const longest = 100;

/** Links, the outline and typed pages lead away; Back leads to where they were followed, as in a browser. */
export function useTrail(view: RefObject<ViewHandle | null>, here: RefObject<ReadingPlace>): Trail {
  const [ways, setWays] = useState<{ behind: ReadingPlace[]; ahead: ReadingPlace[] }>({ behind: [], ahead: [] });
  const jump = useCallback(
    ({ page, down }: ReadingPlace) => {
      const from = here.current;
      setWays(({ behind }) => ({ behind: [...behind, from].slice(-longest), ahead: [] }));
      view.current?.goTo(page, down);
    },
    [view, here],
  );
  const walk = (to: ReadingPlace, next: { behind: ReadingPlace[]; ahead: ReadingPlace[] }) => {
    setWays(next);
    view.current?.goTo(to.page, to.down);
  };
  const last = ways.behind.at(-1);
  const next = ways.ahead.at(-1);
  return {
    jump,
    back: last ? () => walk(last, { behind: ways.behind.slice(0, -1), ahead: [...ways.ahead, here.current] }) : null,
    forward: next ? () => walk(next, { behind: [...ways.behind, here.current], ahead: ways.ahead.slice(0, -1) }) : null,
  };
}
