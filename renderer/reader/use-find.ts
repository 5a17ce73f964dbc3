import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '../client/use-query';
import { wordRanges } from './page/find-on-page';
import { drawHighlights } from './page/highlights';
import type { PaintedPages } from './use-painted-pages';
import type { ViewHandle } from './view-handle';

export interface Find {
  text: string;
  setText(text: string): void;
  /** Where the words stand in the whole document. */
  total: number;
  /** The one shown, from 1; 0 before one is. */
  now: number;
  searching: boolean;
  step(by: 1 | -1): void;
}

const waitMs = 180;

/** Find in document: the library counts, the page on the screen shows where. Begins at the page being read. */
export function useFind(
  sha256: string,
  { painted, view, page }: { painted: PaintedPages; view: React.RefObject<ViewHandle | null>; page: () => number },
): Find {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, old } = useQuery('pages.find', asked ? { sha256, text: asked } : null, { keep: false });
  const pages = useMemo(() => (asked && data ? data : []), [asked, data]);
  const total = useMemo(() => pages.reduce((sum, one) => sum + one.count, 0), [pages]);
  const owner = useMemo(() => ({}), []);
  const revealed = useRef('');

  const show = useCallback(
    (index: number) => {
      setAt(index);
      const hit = hitAt(pages, index);
      if (hit && !painted.domOf(hit.page)) view.current?.goTo(hit.page);
    },
    [pages, painted, view],
  );

  useEffect(() => {
    setAt(null);
    const here = page();
    const first = pages.find((one) => one.page >= here) ?? pages[0];
    if (first) show(before(pages, first.page));
    // A new search begins; moving on in the document does not begin it again.
  }, [pages, page, show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: version tells that pages came or went
  useEffect(() => {
    const hit = at === null ? null : hitAt(pages, at);
    const all: Range[] = [];
    let current: Range | null = null;
    for (const one of asked ? pages : []) {
      const dom = painted.domOf(one.page);
      const ranges = dom ? wordRanges(dom, asked) : [];
      all.push(...ranges);
      if (hit?.page === one.page) current = ranges[Math.min(hit.nth, ranges.length - 1)] ?? null;
    }
    drawHighlights('hit', owner, all);
    drawHighlights('hit-now', owner, current ? [current] : []);
    const key = `${asked} ${at}`;
    if (current && revealed.current !== key) {
      revealed.current = key;
      view.current?.reveal(current);
    }
  }, [asked, at, pages, painted, painted.version, owner, view]);

  useEffect(
    () => () => {
      drawHighlights('hit', owner, []);
      drawHighlights('hit-now', owner, []);
    },
    [owner],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      if (total > 0) show(((at ?? (by > 0 ? -1 : 0)) + by + total) % total);
    },
    [total, at, show],
  );
  return { text, setText, total, now: at === null ? 0 : at + 1, searching: old || text.trim() !== asked, step };
}

type Counted = readonly { page: number; count: number }[];

function hitAt(pages: Counted, index: number): { page: number; nth: number } | null {
  let left = index;
  for (const { page, count } of pages) {
    if (left < count) return { page, nth: left };
    left -= count;
  }
  return null;
}

/** How many hits stand before a page. */
function before(pages: Counted, page: number): number {
  return pages.reduce((sum, one) => (one.page < page ? sum + one.count : sum), 0);
}
