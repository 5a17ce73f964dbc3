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

/**
 * Links, the outline and typed pages lead away; Back leads to where they were followed, as in a browser. A jump into a
 * document that is still being opened is kept by `open`: it begins there.
 */
export function useTrail(
  view: RefObject<ViewHandle | null>,
  here: RefObject<ReadingPlace>,
  open: (at: ReadingPlace) => void,
): Trail {
  const [ways, setWays] = useState<{ behind: ReadingPlace[]; ahead: ReadingPlace[] }>({ behind: [], ahead: [] });
  const go = useCallback(
    (to: ReadingPlace) => {
      if (view.current) view.current.goTo(to.page, to.down);
      else open(to);
    },
    [view, open],
  );
  const jump = useCallback(
    (to: ReadingPlace) => {
      const from = here.current;
      setWays(({ behind }) => ({ behind: [...behind, from].slice(-longest), ahead: [] }));
      go(to);
    },
    [go, here],
  );
  const walk = (to: ReadingPlace, next: { behind: ReadingPlace[]; ahead: ReadingPlace[] }) => {
    setWays(next);
    go(to);
  };
  const last = ways.behind.at(-1);
  const next = ways.ahead.at(-1);
  return {
    jump,
    back: last ? () => walk(last, { behind: ways.behind.slice(0, -1), ahead: [...ways.ahead, here.current] }) : null,
    forward: next ? () => walk(next, { behind: [...ways.behind, here.current], ahead: ways.ahead.slice(0, -1) }) : null,
  };
}
