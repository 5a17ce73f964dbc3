import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { PaintedPages } from '../use-painted-pages';
import type { ViewHandle } from '../view-handle';
import type { Transport } from './use-transport';

/** Keeps the caption that is being said in view, until a person looks elsewhere. */
export function useFollow({
  said,
  transport,
  view,
  painted,
  sought,
}: {
  said: { page: number; start: number } | null;
  transport: Transport;
  view: RefObject<ViewHandle | null>;
  painted: PaintedPages;
  /** The jump to words that are looked for, a new number with each; null when it was opened without. */
  sought: number | null;
}): { following: boolean; follow(): void; leave(): void } {
  const [following, setFollowing] = useState(sought === null);
  // Words that are looked for later, in a recording that is open already, must not be scrolled away from either.
  const [answered, setAnswered] = useState(sought);
  if (sought !== answered) {
    setAnswered(sought);
    if (sought !== null) setFollowing(false);
  }
  const { page, start } = said ?? { page: -1, start: -1 };
  const { time } = transport;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for with every caption, and when its page comes
  useEffect(() => {
    if (!following || page < 0 || time === 0) return;
    const element = painted.elementOf(page);
    if (!element) view.current?.goTo(page);
    // Words that are being selected must not be taken away from under the hand.
    else if (document.getSelection()?.isCollapsed !== false) bring(view.current?.root() ?? null, element);
  }, [following, page, start, painted.version]);
  const follow = useCallback(() => setFollowing(true), []);
  const leave = useCallback(() => setFollowing(false), []);
  return { following, follow, leave };
}

function bring(root: HTMLElement | null, page: HTMLElement): void {
  const cue = page.querySelector('[data-said]');
  if (!root || !cue) return;
  const [own, frame] = [cue.getBoundingClientRect(), root.getBoundingClientRect()];
  if (own.top >= frame.top + 24 && own.bottom <= frame.bottom - 48) return;
  root.scrollTop += own.top - frame.top - frame.height / 3;
}
