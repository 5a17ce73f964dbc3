import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import type { Scope, Sort } from '../../shared/contract/inputs';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { failureMessage } from '../client/toast';
import { useWorkspaceView } from '../client/workspace';
import { useSourceActions } from '../parts/use-source-actions';
import { useSourceMenu } from '../parts/use-source-menu';
import { Failed } from '../ui/failed';
import { EmptyPlace } from './empty-place';
import { listKey } from './list-keys';
import classes from './source-list.module.css';
import { SourceListRow } from './source-list-row';
import { useRows, useTotal } from './use-rows';
import { useSelection } from './use-selection';

const rowHeights = { compact: 52, roomy: 60 };

/** Any number of sources as a list that reads only what is in view; by pointer, by keyboard, and to be dragged away. */
export function SourceList({ scope, sort, label }: { scope: Scope; sort: Sort; label: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [density] = usePreference('window.density');
  const [columns] = usePreference('window.columns');
  const height = rowHeights[density];
  const total = useTotal(scope, sort);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const rows = useRows(scope, sort, { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 });
  const { selected, caret, choose, leaveBehind, all, none } = useSelection(rows);
  const current = useWorkspaceView((now) => now.current);
  const { open, dialog } = useNavigate();
  const { bin, purge } = useSourceActions();
  const openMenu = useSourceMenu(scope);
  const listId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another density measures all rows again
  useEffect(() => virtual.measure(), [height]);

  const scopeKey = JSON.stringify(scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place or order begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [scopeKey, sort]);

  if (rows.error && rows.total === undefined)
    return <Failed message={failureMessage(rows.error)} retry={rows.reload} />;
  if (rows.total === 0) return <EmptyPlace scope={scope} />;

  const inHand = () => (selected.size > 0 ? [...selected] : current ? [current] : []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    const move = listKey(event, { current: caret(), total, page });
    if (!move) return;
    event.preventDefault();
    if ('to' in move) {
      virtual.scrollToIndex(move.to);
      void choose(move.to, move);
      return;
    }
    const ids = inHand();
    if (move.act === 'all') void all();
    if (move.act === 'none') none();
    if (move.act === 'toggle' && caret() >= 0) void choose(caret(), { toggle: true });
    if (move.act === 'open' && current) open(current);
    if (move.act === 'tag' && ids.length > 0) dialog({ name: 'apply-tags', ids });
    if (move.act === 'bin' && ids.length > 0) {
      if ('place' in scope && scope.place === 'bin') purge(ids);
      else void leaveBehind(ids).then(() => bin(ids));
    }
  };
  const onContextMenu = (event: MouseEvent, index: number, id: string) => {
    const ids = selected.has(id) ? [...selected] : [id];
    if (!selected.has(id)) void choose(index);
    openMenu(event, ids);
  };

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-multiselectable
      data-several={selected.size > 1}
      aria-label={label}
      aria-activedescendant={current && caret() >= 0 ? `${listId}-${current}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      // A row goes away when it is moved; the list stays, and so does the focus.
      onFocus={({ target, currentTarget }) => target !== currentTarget && currentTarget.focus({ preventScroll: true })}
      onContextMenu={(event) => event.target === scroller.current && inHand().length > 0 && openMenu(event, inHand())}
    >
      <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows.at(index);
          return (
            <SourceListRow
              key={row?.id ?? index}
              domId={`${listId}-${row?.id ?? index}`}
              row={row}
              place={{ index, total, start, height }}
              columns={columns}
              selected={row !== undefined && selected.has(row.id)}
              current={row !== undefined && row.id === current}
              held={selected}
              onChoose={(how) => void choose(index, how)}
              onOpen={() => row && open(row.id)}
              onMenu={(event) => row && onContextMenu(event, index, row.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
