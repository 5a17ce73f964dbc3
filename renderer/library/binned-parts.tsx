import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PartKind } from '../../shared/model/bin';
import { failureMessage } from '../client/toast';
import { Failed } from '../ui/failed';
import { binWords } from './bin-words';
import { BinnedPartRow } from './binned-part-row';
import classes from './binned-parts.module.css';
import { listKey } from './list-keys';
import { useBinActions } from './use-bin-actions';
import { useBinnedParts, useBinnedTotal } from './use-binned-parts';

/** Names take one line, sentences two. */
const heights: Record<PartKind, number> = { quotation: 76, claim: 76, note: 76, tag: 56, collection: 56, search: 56 };

/** What of one kind was deleted, latest first; arrows walk it, Enter restores, Delete asks to delete for good. */
export function BinnedParts({ kind }: { kind: PartKind }) {
  const height = heights[kind];
  const scroller = useRef<HTMLDivElement>(null);
  const total = useBinnedTotal(kind);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const { at, error, reload } = useBinnedParts(kind, { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 });
  const [caret, setCaret] = useState(0);
  const [follow, setFollow] = useState(false);
  const { restore, purge } = useBinActions();
  const current = Math.min(caret, Math.max(0, total - 1));
  const key = at(current)?.id;
  const inView = items.some(({ index }) => index === current);

  // The row that the caret came to, or that took the place of one that is gone, has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row in the caret's place is another to be focused
  useEffect(() => {
    if (!follow) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    row?.focus({ preventScroll: true });
  }, [follow, current, key, inView]);

  if (error && total === 0) return <Failed message={failureMessage(error)} retry={reload} />;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    const move = listKey(event, { current, total, page });
    const part = at(current);
    if (move && 'to' in move) {
      event.preventDefault();
      virtual.scrollToIndex(move.to);
      setFollow(true);
      setCaret(move.to);
    } else if (move && 'act' in move && move.act === 'bin' && part) {
      event.preventDefault();
      purge(part, () => setFollow(true));
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within it
    <div
      ref={scroller}
      className={classes.list}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) =>
        relatedTarget && !currentTarget.contains(relatedTarget) && setFollow(false)
      }
    >
      <ul
        className={classes.all}
        aria-label={`${binWords[kind].title} in the bin`}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ index, start }) => {
          const part = at(index);
          return (
            <BinnedPartRow
              key={part?.id ?? index}
              part={part}
              place={{ index, total, start, height }}
              current={index === current}
              onFocus={() => setCaret(index)}
              onRestore={() => {
                setFollow(true);
                if (part) void restore(part);
              }}
              onPurge={() => part && purge(part, () => setFollow(true))}
            />
          );
        })}
      </ul>
    </div>
  );
}
