import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { cssUnits, paintPage } from './paint-page';
import { pageName } from './pdf-view';
import type { SidePanelProps } from './side-panel';
import classes from './side-panel.module.css';

const rowHeight = 184;
const thumbWidth = 112;

/** Small pages; only those in view are painted. */
export function Thumbnails({ document, page, rotation, labels, go }: SidePanelProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: document.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
  });
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
            <Picture document={document} page={index} rotation={rotation} />
            {labels[index] ?? index + 1}
          </button>
        ))}
      </div>
    </div>
  );
}

function Picture({ document, page, rotation }: { document: PDFDocumentProxy; page: number; rotation: number }) {
  const holder = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    document.getPage(page + 1).then(
      (proxy) => {
        if (gone || !holder.current) return;
        const { width } = proxy.getViewport({ scale: cssUnits, rotation: proxy.rotate + rotation });
        stop = paintPage(proxy, holder.current, { scale: thumbWidth / width, rotation });
      },
      () => {
        // The page itself says what is wrong with it; its small picture stays blank.
      },
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [document, page, rotation]);
  return <span ref={holder} className={classes.picture} aria-hidden />;
}
