import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ReadingPlace, revealRange, type ViewHandle } from '../view-handle';
import { type LaidPage, type Layout, pageGap, pageInView, pagesWithin } from './page-layout';

/** Milliseconds after which a document in a tab that is not seen lets its pages go: coming back at once costs nothing. */
const hiddenMs = 5000;

/**
 * Keeps a scroll of laid pages: which pages are near the window (these are shown), where the reader is, and that they stay
 * there when the layout changes under them (zoom, turning, a page of another size than supposed).
 */
export function usePageScroll(
  layout: Layout,
  {
    scroller,
    start,
    onPlace,
    onMove,
  }: {
    scroller: RefObject<HTMLDivElement | null>;
    start: ReadingPlace;
    onPlace: (place: ReadingPlace) => void;
    /** Whatever moved: the page most in view. */
    onMove: (page: number) => void;
  },
): { shown: number[]; handle: ViewHandle; scrolled: () => void } {
  const place = useRef(start);
  const laid = useRef(layout);
  const moving = useRef(false);
  const [shown, setShown] = useState<number[]>([]);

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element || element.clientHeight === 0) return;
    const { scrollTop: top, clientHeight: height } = element;
    const near = pagesWithin(laid.current, top - height * 0.6, top + height * 1.8);
    setShown((now) => (now.length === near.length && now[0] === near[0] ? now : near));
  }, [scroller]);

  const scrolled = useCallback(() => {
    const element = scroller.current;
    if (!element || element.clientHeight === 0) return;
    look();
    const { scrollTop: top, clientHeight: height } = element;
    const page = pageInView(laid.current, top, top + height);
    onMove(page);
    if (moving.current) {
      moving.current = false;
      return;
    }
    const at = laid.current.pages[page];
    if (!at) return;
    place.current = { page, down: (top - at.top) / at.height };
    onPlace(place.current);
  }, [scroller, look, onPlace, onMove]);

  const settle = useCallback(() => {
    const element = scroller.current;
    const at = laid.current.pages[place.current.page];
    if (!element || !at || element.clientHeight === 0) return;
    const wanted = Math.round(at.top + at.height * (place.current.down || topMargin(at)));
    if (Math.abs(element.scrollTop - wanted) > 1) {
      // This movement is ours: it must not be read back, rounded, as the reader's.
      const before = element.scrollTop;
      element.scrollTop = wanted;
      // At the end of a document there is no further to go, and no event that would tell so.
      if (element.scrollTop !== before) moving.current = true;
    }
    look();
  }, [scroller, look]);

  useLayoutEffect(() => {
    laid.current = layout;
    settle();
  }, [layout, settle]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A tab that was hidden has no size and forgets its scroll.
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      if (element.clientHeight === 0) timer = setTimeout(() => setShown([]), hiddenMs);
      else settle();
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [scroller, settle]);

  const [handle] = useState<ViewHandle>(() => ({
    root: () => scroller.current,
    reveal: (range) => scroller.current && revealRange(scroller.current, range),
    goTo: (page, down = 0) => {
      const last = laid.current.pages.length - 1;
      place.current = {
        page: Math.min(Math.max(0, page), last),
        down,
      };
      settle();
      onPlace(place.current);
    },
  }));
  return { shown, handle, scrolled };
}

/** A page is shown with the gap above it, in which its note stands. */
function topMargin(page: LaidPage | undefined): number {
  return page ? -pageGap / page.height : 0;
}
