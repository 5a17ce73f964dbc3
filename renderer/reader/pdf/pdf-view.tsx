import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PageTextListener, ReadingPlace, ViewHandle } from '../view-handle';
import { layPages, type PageSize, pageGap } from './page-layout';
import { PageQueue } from './page-queue';
import { PdfPage } from './pdf-page';
import classes from './pdf-view.module.css';
import { putAllAway } from './tidy';
import { usePageScroll } from './use-page-scroll';

/** How large pages are shown: a factor (1 is print size at 96 dots an inch), or as the window allows. */
export type Zoom = number | 'width' | 'page';

export interface PdfViewProps {
  document: PDFDocumentProxy;
  /** Size of the first page at factor 1; others are taken to be alike until they are read. */
  firstSize: PageSize;
  zoom: Zoom;
  rotation: number;
  spread: boolean;
  dark: boolean;
  start: ReadingPlace;
  labels: readonly (string | null)[];
  onPlace: (place: ReadingPlace) => void;
  onScale: (scale: number) => void;
  onPageText: PageTextListener;
  onLink: (link: PdfLink) => void;
  /** What lies over a page: marks in its margin, the ring around a hit. */
  over: (page: number) => ReactNode;
  ref: Ref<ViewHandle>;
}

/** Where a link leads: into the document (as pdf.js names it), or out of it. */
export type PdfLink = { to: string | unknown[] } | { url: string } | { action: string };

/** All pages of a PDF in one scroll; only those near the window exist. */
export function PdfView(props: PdfViewProps) {
  const { document, firstSize, zoom, rotation, spread, dark, labels } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sized, width, height } = useElementSize<HTMLDivElement>();
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const turned = rotation % 180 !== 0;
  const sizes = useMemo(
    () =>
      Array.from({ length: document.numPages }, (_, page) => {
        const size = known.get(page) ?? firstSize;
        return turned ? { width: size.height, height: size.width } : size;
      }),
    [document, known, firstSize, turned],
  );
  // In a hidden tab there is no size: pages stay laid as they were last seen, or the scroll would lose its place.
  const seen = useRef({ width, height });
  if (width > 0) seen.current = { width, height };
  const scale = scaleOf(zoom, sizes[0] ?? firstSize, { ...seen.current, spread });
  const across = seen.current.width;
  const layout = useMemo(() => layPages(sizes, { scale, spread, width: across }), [sizes, scale, spread, across]);
  const { onPlace, onScale, onPageText, onLink, over, start, ref } = props;
  const queue = useMemo(() => new PageQueue(), []);
  const { shown, handle, scrolled } = usePageScroll(layout, { scroller, start, onPlace, onMove: queue.moved });
  useImperativeHandle(ref, () => handle, [handle]);
  const away = shown.length === 0;
  useEffect(() => (away ? putAllAway(document) : undefined), [away, document]);
  const learn = useCallback(
    (page: number, size: PageSize) => {
      setKnown((now) => {
        // Most pages are as the first: nothing has to be laid anew for them.
        const before = now.get(page) ?? firstSize;
        return before.width === size.width && before.height === size.height ? now : new Map(now).set(page, size);
      });
    },
    [firstSize],
  );
  useScaleReport(scale, width, onScale);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onScroll={scrolled}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll must be reachable for keys
      tabIndex={0}
      role="document"
      aria-label="Document"
    >
      <div ref={sized} className={classes.measure} />
      <div className={classes.canvas} style={{ height: layout.height, width: layout.width }}>
        {width > 0 &&
          shown.map((page) => {
            const at = layout.pages[page];
            if (!at) return null;
            const { right, ...box } = at;
            const place: CSSProperties = right ? { ...box, ...marksAtRight } : box;
            return (
              <PdfPage
                key={page}
                document={document}
                queue={queue}
                page={page}
                place={place}
                scale={scale}
                rotation={rotation}
                dark={dark}
                name={pageName(page, labels[page] ?? null)}
                onSize={learn}
                onText={onPageText}
                onLink={onLink}
              >
                {over(page)}
              </PdfPage>
            );
          })}
      </div>
    </div>
  );
}

export function pageName(page: number, label: string | null): string {
  return label && label !== String(page + 1) ? `Page ${page + 1}, printed ${label}` : `Page ${page + 1}`;
}

/** The margin of a right-hand page is at its right: at its left is the other page. */
const marksAtRight = { '--mark-left': 'calc(100% + 5px)', '--mark-away': '12px' } as CSSProperties;

function scaleOf(zoom: Zoom, first: PageSize, view: { width: number; height: number; spread: boolean }): number {
  if (typeof zoom === 'number') return zoom;
  const across = view.spread ? 2 : 1;
  const width = (view.width - pageGap * (across + 1) - 48) / (first.width * across);
  const fit = zoom === 'width' ? width : Math.min(width, (view.height - pageGap * 2) / first.height);
  return Math.min(4, Math.max(0.1, fit));
}

function useScaleReport(scale: number, width: number, onScale: (scale: number) => void): void {
  const told = useRef(0);
  if (width > 0 && told.current !== scale) {
    told.current = scale;
    queueMicrotask(() => onScale(scale));
  }
}
