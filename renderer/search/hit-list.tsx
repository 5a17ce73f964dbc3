import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { PageHit, SearchHit } from '../../shared/model/search';
import { useNavigate } from '../client/navigate';
import { useWorkspace, useWorkspaceView } from '../client/workspace';
import { useSourceActions } from '../parts/use-source-actions';
import { useSourceMenu } from '../parts/use-source-menu';
import { HitCard } from './hit-card';
import classes from './hit-list.module.css';
import { markedWords, wordsHit } from './marked-words';

/** Hits of any height, read on while one scrolls. Arrows go from hit to page to hit; Enter opens. */
export function HitList({
  query,
  hits,
  total,
  apart,
  more,
}: {
  query: string;
  hits: SearchHit[];
  total: number;
  /** The query's words stand on several pages: a page is opened at those that it has. */
  apart: boolean;
  more: () => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useWorkspaceView((now) => now.selected);
  const current = useWorkspaceView((now) => now.current);
  const workspace = useWorkspace();
  const { open, select, dialog } = useNavigate();
  const { bin } = useSourceActions();
  const openMenu = useSourceMenu({ query });
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => hits[index]?.sourceId ?? index,
    estimateSize: () => 128,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hits.length > 0 && hits.length < total && last >= hits.length - 8) more();
  }, [last, hits.length, total, more]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [query]);

  const openPage = (id: string, { sha256, page, parts }: PageHit) =>
    open(id, { sha256, page, words: apart ? wordsHit(parts) : markedWords(query) });
  const choose = (event: MouseEvent | KeyboardEvent, id: string) => {
    if (!event.ctrlKey && !event.metaKey) return select([id], id);
    const next = new Set(workspace.get().selected);
    if (!next.delete(id)) next.add(id);
    select(next, id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const ids = [...selected];
    if (step !== 0 && at >= 0) {
      event.preventDefault();
      stops[at + step]?.focus();
    } else if (event.key === 't' && !event.ctrlKey && !event.metaKey && ids.length > 0) {
      event.preventDefault();
      dialog({ name: 'apply-tags', ids });
    } else if (event.key === 'Delete' && ids.length > 0) {
      event.preventDefault();
      bin(ids);
    }
  };
  return (
    <div className={classes.list} ref={scroller}>
      <ul
        className={classes.all}
        style={{ height: virtual.getTotalSize() }}
        aria-label="Sources found"
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, key, start }) => {
          const hit = hits[index];
          if (!hit) return null;
          const id = hit.sourceId;
          return (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              <HitCard
                hit={hit}
                selected={selected.has(id)}
                current={current === id}
                onSelect={(event) => choose(event, id)}
                onOpen={() => {
                  const [best] = hit.pages;
                  if (best) openPage(id, best);
                  else open(id);
                }}
                onPage={(page) => openPage(id, page)}
                onMenu={(event) => openMenu(event, selected.has(id) ? [...selected] : [id])}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
