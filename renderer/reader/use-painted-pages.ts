import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type HighlightMeaning, highlightMeanings, type Quotation } from '../../shared/model/quotation';
import { partOnPage } from '../../shared/text/part-on-page';
import { shownRanges, wordRanges } from './page/find-on-page';
import { drawHighlights } from './page/highlights';
import { type PageDom, readPageDom } from './page/page-dom';
import type { StoredPages } from './stored-pages';
import type { PageTextListener } from './view-handle';

/** A quotation's mark in the margin of a page: how far down it stands, as a share of the page's height. */
export interface MarginMark {
  quote: Quotation;
  down: number;
}

export interface PaintedPages {
  onPageText: PageTextListener;
  /** By page. */
  marks: ReadonlyMap<number, readonly MarginMark[]>;
  /** The quotation whose highlight lies under a point of the window. */
  quoteAt(x: number, y: number): Quotation | null;
  /** The shown text of a page, null while it is not on the screen. */
  domOf(page: number): PageDom | null;
  elementOf(page: number): HTMLElement | null;
  /** Grows whenever a page's text comes or goes. */
  version: number;
}

/** Paints quotations and searched words on the pages that are on the screen, as they come and go. */
export function usePaintedPages(
  stored: StoredPages,
  quotes: ReadonlyMap<number, readonly Quotation[]>,
  words: readonly string[],
): PaintedPages {
  const shown = useRef(new Map<number, { element: HTMLElement; dom: PageDom }>());
  const placed = useRef<{ quote: Quotation; ranges: Range[] }[]>([]);
  const [marks, setMarks] = useState<ReadonlyMap<number, readonly MarginMark[]>>(new Map());
  const [version, setVersion] = useState(0);
  const owner = useMemo(() => ({}), []);

  const onPageText = useCallback<PageTextListener>((page, element) => {
    if (element) shown.current.set(page, { element, dom: readPageDom(element) });
    else shown.current.delete(page);
    setVersion((now) => now + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: version tells that pages came or went
  useEffect(() => {
    let gone = false;
    const paint = async () => {
      const ranges: Record<HighlightMeaning, Range[]> = { quote: [], supports: [], against: [], figure: [] };
      const found: { quote: Quotation; ranges: Range[] }[] = [];
      const marked = new Map<number, MarginMark[]>();
      const hits: Range[] = [];
      // A page numbered -1 is the whole document, without the cuts of its stored text.
      const everywhere = [...new Set([...quotes.values()].flat())];
      for (const [page, { element, dom }] of [...shown.current]) {
        for (const word of words) hits.push(...wordRanges(dom, word));
        const own = page < 0 ? everywhere : (quotes.get(page) ?? []);
        const text = page < 0 ? '' : own.length > 0 ? (await stored.page(page))?.text : undefined;
        if (gone) return;
        for (const quote of text === undefined ? [] : own) {
          const there = rangesOn(page, quote, dom, text ?? '');
          if (there.length === 0) continue;
          ranges[quote.meaning].push(...there);
          found.push({ quote, ranges: there });
          marked.set(page, [...(marked.get(page) ?? []), { quote, down: depthOf(there[0] as Range, element) }]);
        }
      }
      if (gone) return;
      placed.current = found;
      for (const meaning of highlightMeanings) drawHighlights(meaning, owner, ranges[meaning]);
      drawHighlights('hit', owner, hits);
      setMarks(marked);
    };
    // A page whose stored text cannot be had keeps its words, without their colours.
    paint().catch((error: unknown) => console.error(error));
    return () => {
      gone = true;
    };
  }, [version, quotes, words, stored, owner]);

  useEffect(
    () => () => {
      for (const name of [...highlightMeanings, 'hit'] as const) drawHighlights(name, owner, []);
    },
    [owner],
  );

  const quoteAt = useCallback((x: number, y: number) => {
    const inside = (range: Range) =>
      [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    return placed.current.findLast(({ ranges }) => ranges.some(inside))?.quote ?? null;
  }, []);
  const domOf = useCallback((page: number) => shown.current.get(page)?.dom ?? null, []);
  const elementOf = useCallback((page: number) => shown.current.get(page)?.element ?? null, []);
  return { onPageText, marks, quoteAt, domOf, elementOf, version };
}

function rangesOn(page: number, { anchor }: Quotation, dom: PageDom, text: string): Range[] {
  if (!anchor) return [];
  if (page < 0) return shownRanges(dom, anchor.exact, 0, anchor.exact.length);
  const { start, end } = partOnPage(anchor, page, text);
  return shownRanges(dom, text, start, end);
}

function depthOf(range: Range, element: HTMLElement): number {
  const box = range.getBoundingClientRect();
  const page = element.getBoundingClientRect();
  return page.height > 0 ? Math.min(0.98, Math.max(0, (box.top - page.top) / page.height)) : 0;
}
