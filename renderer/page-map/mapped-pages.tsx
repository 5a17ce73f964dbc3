import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { MapPin, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { PageAnchor, PageMapDetail } from '../../shared/model/page-map';
import { labelRuns } from '../../shared/text/page-anchors';
import { count } from '../parts/words';
import classes from './page-map.module.css';

const rowHeight = 34;

interface MappedPagesProps {
  pages: PageMapDetail['pages'];
  labels: readonly (string | null)[];
  anchors: readonly PageAnchor[];
  page: number;
  onPage: (page: number) => void;
  onRemove: (page: number) => void;
}

/** Every page of the file with its first words, the number found on it and the one it is called by. Arrows go from page to page. */
export function MappedPages({ pages, labels, anchors, page, onPage, onRemove }: MappedPagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: pages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useEffect(() => {
    list.scrollToIndex(page, { align: 'auto' });
  }, [list, page]);
  const set = useMemo(() => new Set(anchors.map((one) => one.page)), [anchors]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? pages.length - 1 : step ? page + step : null;
    if (to === null) return;
    event.preventDefault();
    onPage(Math.min(Math.max(0, to), pages.length - 1));
  };
  return (
    <>
      <p className={classes.runs} aria-live="polite">
        {sayRuns(labels)}
      </p>
      <div className={classes.head} aria-hidden>
        <span>File page</span>
        <span>Begins</span>
        <span>Found</span>
        <span>Printed</span>
      </div>
      <div
        ref={scroller}
        className={classes.pages}
        role="listbox"
        tabIndex={0}
        aria-label="Pages of the file"
        aria-activedescendant={`mapped-page-${page}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className={classes.all} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const one = pages[index];
            const label = labels[index] ?? null;
            if (!one) return null;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, as a listbox has them
              // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active page
              <div
                key={index}
                id={`mapped-page-${index}`}
                role="option"
                aria-selected={index === page}
                aria-setsize={pages.length}
                aria-posinset={index + 1}
                className={classes.row}
                style={{ top: start, height: rowHeight }}
                onClick={() => onPage(index)}
              >
                <span className={classes.number}>
                  <VisuallyHidden>File page </VisuallyHidden>
                  {index + 1}
                </span>
                <span className={classes.words}>{one.words || 'No text'}</span>
                <span className={classes.found}>
                  <VisuallyHidden>Found </VisuallyHidden>
                  {one.detected ?? 'none'}
                </span>
                <span className={classes.label} data-set={set.has(index)} data-changed={label !== one.detected}>
                  <VisuallyHidden>Printed </VisuallyHidden>
                  {label ?? 'none'}
                  {set.has(index) && <MapPin size={13} aria-label="Set by you" />}
                </span>
              </div>
            );
          })}
        </div>
      </div>
      {anchors.length > 0 && (
        <ul className={classes.anchors} aria-label="Set by you">
          {anchors.map((anchor) => (
            <li key={anchor.page}>
              <button type="button" onClick={() => onPage(anchor.page)}>
                File page {anchor.page + 1} = {anchor.label ?? 'no number'}
              </button>
              <Tooltip label="Take back">
                <ActionIcon
                  size={22}
                  aria-label={`Take back the number of file page ${anchor.page + 1}`}
                  onClick={() => onRemove(anchor.page)}
                >
                  <X size={13} />
                </ActionIcon>
              </Tooltip>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "412 pages: i–xii, 1–400"; a numbering in many pieces is told by its first ones. */
function sayRuns(labels: readonly (string | null)[]): string {
  const runs = labelRuns(labels).map(({ from, to, first, last }) =>
    first === null
      ? `${count(to - from + 1, 'page')} without a number`
      : first === last
        ? first
        : `${first}–${last ?? ''}`,
  );
  const more = runs.length > 6 ? `, and ${count(runs.length - 6, 'more stretch', 'more stretches')}` : '';
  return `${count(labels.length, 'page')}: ${runs.slice(0, 6).join(', ')}${more}`;
}
