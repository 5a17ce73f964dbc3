import { type RefObject, useEffect, useRef } from 'react';
import { wordRanges } from './page/find-on-page';
import type { PaintedPages } from './use-painted-pages';
import type { ViewHandle } from './view-handle';

/** Brings the words of a jump into view, once, when its page is on the screen: a page of text may be longer than the window. */
export function useRevealWords(
  jump: { key: number; page: number | null; words: readonly string[] },
  painted: PaintedPages,
  view: RefObject<ViewHandle | null>,
): void {
  const done = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version tells that pages came or went
  useEffect(() => {
    if (jump.page === null || done.current === jump.key) return;
    const dom = painted.domOf(jump.page);
    if (!dom) return;
    done.current = jump.key;
    const [first] = jump.words.flatMap((words) => wordRanges(dom, words).slice(0, 1));
    if (first) view.current?.reveal(first);
  }, [jump, painted, painted.version, view]);
}
