import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { PageLayout, PageOffset } from '../../../shared/model/text-layout';
import { failureMessage } from '../../client/toast';
import { showBlockAt } from '../../parts/laid-text';
import { pageName } from '../pdf/pdf-view';
import type { StoredPages } from '../stored-pages';
import { type PageTextListener, type ReadingPlace, revealRange, type ViewHandle } from '../view-handle';
import { SetText } from './set-text';
import classes from './text-view.module.css';

export interface TextViewProps {
  stored: StoredPages;
  pages: number;
  labels: readonly (string | null)[];
  /** 1 is 17 px. */
  scale: number;
  start: ReadingPlace;
  onPlace: (place: ReadingPlace) => void;
  onPageText: PageTextListener;
  over: (page: number) => ReactNode;
  /** Sets the words of a page otherwise than as paragraphs, and without its number. */
  set?: (page: number, text: string) => ReactNode;
  /** What it is called for those who do not see it. */
  name?: string;
  ref: Ref<ViewHandle>;
}

/** A document's stored text, typeset for reading: what search and quotations see, page by page. */
export function TextView(props: TextViewProps) {
  const { stored, pages, labels, scale, start, onPlace, onPageText, over, set, name = 'Document', ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: pages,
    getScrollElement: () => scroller.current,
    estimateSize: () => 900,
    overscan: 1,
  });
  useImperativeHandle(
    ref,
    (): ViewHandle => ({
      root: () => scroller.current,
      reveal: (range) => scroller.current && revealRange(scroller.current, range),
      goTo: (page) => list.scrollToIndex(page, { align: 'start' }),
    }),
    [list],
  );
  // A mark of a note leads to a page that may not be on the screen yet.
  const [leading, setLeading] = useState<PageOffset | null>(null);
  const follow = useCallback(
    (to: PageOffset) => {
      const here = shownPage(scroller.current, to.page);
      if (here && showBlockAt(here, to.at)) return;
      list.scrollToIndex(to.page, { align: 'start' });
      setLeading(to);
    },
    [list],
  );
  const pageText = useCallback<PageTextListener>(
    (page, element) => {
      onPageText(page, element);
      if (element && leading?.page === page && showBlockAt(element, leading.at)) setLeading(null);
    },
    [onPageText, leading],
  );
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (begun.current || pages === 0) return;
    begun.current = true;
    if (start.page > 0) list.scrollToIndex(start.page, { align: 'start' });
  }, [list, start, pages]);
  const report = () => {
    const top = scroller.current?.scrollTop ?? 0;
    const item = list.getVirtualItems().find((one) => one.end > top + 80);
    if (item) onPlace({ page: item.index, down: Math.max(0, (top - item.start) / item.size) });
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onScroll={report}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll must be reachable for keys
      tabIndex={0}
      role="document"
      aria-label={name}
      style={{ '--scale': scale } as CSSProperties}
    >
      <div className={classes.sheet} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start: top }) => (
          <div
            key={index}
            ref={list.measureElement}
            data-index={index}
            className={classes.place}
            style={{ transform: `translateY(${top}px)` }}
          >
            <TextPage
              stored={stored}
              page={index}
              label={labels[index] ?? null}
              many={pages > 1 && !set}
              set={set}
              onText={pageText}
              follow={follow}
            >
              {over(index)}
            </TextPage>
          </div>
        ))}
      </div>
    </div>
  );
}

function TextPage({
  stored,
  page,
  label,
  many,
  set,
  onText,
  follow,
  children,
}: {
  stored: StoredPages;
  page: number;
  label: string | null;
  many: boolean;
  set: TextViewProps['set'];
  onText: PageTextListener;
  follow: (to: PageOffset) => void;
  children: ReactNode;
}) {
  const [text, setText] = useState<string | null>(null);
  const layout = useLayout(stored, page);
  const [failure, setFailure] = useState<string | null>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    stored.page(page).then(
      (found) => !gone && setText(found?.text ?? ''),
      (error: unknown) => !gone && setFailure(failureMessage(error)),
    );
    return () => {
      gone = true;
    };
  }, [stored, page]);
  useEffect(() => {
    if (text === null || layout === undefined || !words.current) return;
    onText(page, words.current);
    return () => onText(page, null);
  }, [text, layout, page, onText]);
  return (
    // A group and no landmark: hundreds of landmarks lead nowhere, and two documents side by side have the same pages.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <section
      role="group"
      className={classes.page}
      aria-label={pageName(page, label)}
      style={text === null || layout === undefined ? { minHeight: 800 } : undefined}
    >
      {many && (
        <p className={classes.number} aria-hidden>
          {label ?? page + 1}
        </p>
      )}
      {failure && <p className={classes.none}>{failure}</p>}
      {text !== null && text.trim() === '' && <p className={classes.none}>This page has no text.</p>}
      <div ref={words} className={classes.words} data-page-text={page}>
        {text !== null &&
          (set ? set(page, text) : layout !== undefined && <SetText text={text} layout={layout} follow={follow} />)}
      </div>
      {children}
    </section>
  );
}

/** How long a text waits for how it is set, in milliseconds: other files may be being read. */
const patience = 1000;

/** How a page's text is set; undefined while that is not known, null where nothing says so. */
function useLayout(stored: StoredPages, page: number): PageLayout | null | undefined {
  const [layout, setLayout] = useState<PageLayout | null | undefined>();
  useEffect(() => {
    let gone = false;
    const late = setTimeout(() => setLayout((now) => now ?? null), patience);
    stored.layout(page).then(
      (found) => !gone && setLayout(found),
      (error: unknown) => {
        // A file that cannot be read any more still has its stored text.
        console.error(error);
        if (!gone) setLayout(null);
      },
    );
    return () => {
      gone = true;
      clearTimeout(late);
    };
  }, [stored, page]);
  return layout;
}

function shownPage(root: HTMLElement | null, page: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-page-text="${page}"]`) ?? null;
}
