import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type ReadingPlace, revealRange, type ViewHandle } from '../view-handle';

/** The gap above a page, in which its note stands. */
const gap = 24;

/**
 * Keeps the scroll of pictures that stand one below the other: where the reader is, and that they stay there when pictures
 * come or change their size. `laid` is new whenever they did.
 */
export function useImageScroll(
  scroller: RefObject<HTMLDivElement | null>,
  { start, laid, onPlace }: { start: ReadingPlace; laid: unknown; onPlace: (place: ReadingPlace) => void },
): { handle: ViewHandle; scrolled: () => void } {
  const place = useRef(start);
  /** Where our own last movement ended: what the window tells of that must not be read back, rounded, as the reader's. */
  const ours = useRef(-1);
  const settle = () => {
    const element = scroller.current;
    const page = pagesIn(element)[place.current.page];
    if (!element || !page || element.clientHeight === 0) return;
    element.scrollTop = Math.round(
      page.offsetTop + page.offsetHeight * place.current.down - (place.current.down ? 0 : gap),
    );
    ours.current = element.scrollTop;
  };
  const latest = useRef({ settle, onPlace });
  latest.current = { settle, onPlace };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `laid` is why it settles
  useLayoutEffect(() => latest.current.settle(), [laid]);

  const scrolled = () => {
    const element = scroller.current;
    if (!element || element.clientHeight === 0) return;
    if (Math.abs(element.scrollTop - ours.current) < 2) return;
    ours.current = -1;
    const { scrollTop: top, clientHeight: height } = element;
    const shares = pagesIn(element).map(
      (page) => Math.min(top + height, page.offsetTop + page.offsetHeight) - Math.max(top, page.offsetTop),
    );
    const at = shares.indexOf(Math.max(...shares));
    const page = pagesIn(element)[at];
    if (!page || page.offsetHeight === 0) return;
    place.current = { page: at, down: Math.max(0, (top - page.offsetTop) / page.offsetHeight) };
    latest.current.onPlace(place.current);
  };

  const [handle] = useState<ViewHandle>(() => ({
    root: () => scroller.current,
    reveal: (range) => scroller.current && revealRange(scroller.current, range),
    goTo: (page, down = 0) => {
      const count = pagesIn(scroller.current).length;
      // Pictures that are not here yet will be scrolled to when they come.
      place.current = { page: Math.max(0, count > 0 ? Math.min(page, count - 1) : page), down };
      latest.current.settle();
      latest.current.onPlace(place.current);
    },
  }));
  return { handle, scrolled };
}

function pagesIn(scroller: HTMLElement | null): HTMLElement[] {
  return [...(scroller?.querySelectorAll<HTMLElement>(':scope > section') ?? [])];
}
