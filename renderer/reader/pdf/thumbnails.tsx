import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef } from 'react';
import { useView } from '../../client/view-store';
import { cssUnits, freePicture, paintPage } from '../../parts/pdf/paint-page';
import { PageQueue } from './page-queue';
import { pageName } from './pdf-view';
import type { SidePanelProps } from './side-panel';
import classes from './side-panel.module.css';
import { putPageAway } from './tidy';

const rowHeight = 184;
const thumbWidth = 112;

/** Small pages; only those in view are painted. */
export function Thumbnails({ document, at, rotation, labels, go }: SidePanelProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const page = useView(at, (now) => now.page);
  const list = useVirtualizer({
    count: document.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
  });
  const queue = useMemo(() => new PageQueue(), []);
  const middle = list.range ? Math.round((list.range.startIndex + list.range.endIndex) / 2) : page;
  useEffect(() => queue.moved(middle), [queue, middle]);
  useEffect(() => {
    list.scrollToIndex(page, { align: 'auto' });
  }, [list, page]);
  return (
    <div ref={scroller} className={classes.thumbs}>
      <div style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => (
          <button
            key={index}
            type="button"
            className={classes.thumb}
            style={{ top: start, height: rowHeight }}
            aria-label={pageName(index, labels[index] ?? null)}
            aria-current={index === page ? 'page' : undefined}
            onClick={() => go(index)}
          >
            <Picture document={document} queue={queue} page={index} rotation={rotation} />
            {labels[index] ?? index + 1}
          </button>
        ))}
      </div>
    </div>
  );
}

interface PictureProps {
  document: PDFDocumentProxy;
  queue: PageQueue;
  page: number;
  rotation: number;
}

function Picture({ document, queue, page, rotation }: PictureProps) {
  const holder = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    let stop = () => {};
    let gone = false;
    let read: PDFPageProxy | null = null;
    document.getPage(page + 1).then(
      (proxy) => {
        if (gone) return;
        read = proxy;
        const { width } = proxy.getViewport({ scale: cssUnits, rotation: proxy.rotate + rotation });
        const begin = () => paintPage(proxy, element, { scale: thumbWidth / width, rotation });
        stop = queue.add({ page, kind: 'picture', begin });
      },
      () => {
        // The page itself says what is wrong with it; its small picture stays blank.
      },
    );
    return () => {
      gone = true;
      stop();
      if (!element.isConnected) freePicture(element);
      if (read) putPageAway(document, read);
    };
  }, [document, queue, page, rotation]);
  return <span ref={holder} className={classes.picture} aria-hidden />;
}
