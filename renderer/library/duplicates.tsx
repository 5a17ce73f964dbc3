import { useVirtualizer } from '@tanstack/react-virtual';
import { CopyCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { failureMessage } from '../client/toast';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Place, PlaceHead } from '../ui/place-head';
import { DuplicateCard } from './duplicate-card';
import classes from './duplicates.module.css';
import { keyOf, useDuplicateGroups } from './use-duplicate-groups';

/** Sources that are likely the same work, to be looked at and merged; of a long list only what is in view is there. */
export function Duplicates() {
  const { total, groups, error, reload, more } = useDuplicateGroups();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => {
      const group = groups[index];
      return group ? keyOf(group) : index;
    },
    estimateSize: (index) => 64 + 52 * (groups[index]?.sources.length ?? 2),
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 4,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (total !== undefined && groups.length < total && last >= groups.length - 8) more();
  }, [last, groups.length, total, more]);
  if (error && total === undefined) return <Failed message={failureMessage(error)} retry={reload} />;
  return (
    <Place
      scroller={scroller}
      head={
        <PlaceHead
          title="Duplicates"
          count={total ? `${count(total, 'group')} of sources that look like one work` : undefined}
        />
      }
    >
      {total === undefined && <Bones rows={6} />}
      {total === 0 ? (
        <Empty icon={<CopyCheck size={24} />} title="No duplicates">
          <p>
            When two sources look like the same work, they show up here side by side, for you to merge or keep apart.
          </p>
        </Empty>
      ) : (
        <ul
          className={classes.groups}
          ref={list}
          style={{ height: virtual.getTotalSize() }}
          aria-label="Likely duplicates"
        >
          {items.map(({ index, key, start }) => {
            const group = groups[index];
            return group ? (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                aria-setsize={total}
                aria-posinset={index + 1}
                className={classes.item}
                style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
              >
                <DuplicateCard group={group} />
              </li>
            ) : null;
          })}
        </ul>
      )}
    </Place>
  );
}
