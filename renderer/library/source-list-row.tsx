import { useDraggable } from '@dnd-kit/core';
import type { MouseEvent } from 'react';
import type { SourceRow } from '../../shared/model/library';
import type { Preference } from '../client/preferences';
import type { Dragged } from '../parts/drag';
import { filesTo } from '../parts/drop-files';
import { SourceLine, SourceLineSkeleton } from './source-line';
import classes from './source-list.module.css';

export interface SourceListRowProps {
  domId: string;
  row: SourceRow | undefined;
  place: { index: number; total: number; start: number; height: number };
  columns: Preference<'window.columns'>;
  selected: boolean;
  current: boolean;
  /** All that is selected: what is dragged when this row is part of it. */
  held: ReadonlySet<string>;
  onChoose: (how: { extend: boolean; toggle: boolean }) => void;
  onOpen: () => void;
  onMenu: (event: MouseEvent) => void;
}

/** One option of the source list, where the virtual list puts it. */
export function SourceListRow(props: SourceListRowProps) {
  const { domId, row, place, columns, selected, current, held, onChoose, onOpen, onMenu } = props;
  const id = row?.id ?? `row-${place.index}`;
  const dragged: Dragged = { type: 'sources', ids: selected ? [...held] : [id] };
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `drag-${id}`, data: dragged, disabled: !row });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
    <div
      id={domId}
      ref={setNodeRef}
      role="option"
      tabIndex={-1}
      className={classes.row}
      aria-selected={selected}
      aria-setsize={place.total}
      aria-posinset={place.index + 1}
      data-current={current}
      data-dragging={isDragging}
      style={{ height: place.height, transform: `translateY(${place.start}px)` }}
      {...listeners}
      {...(row && !row.binned && filesTo(row.id, row.title))}
      onClick={(event) => onChoose({ extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey })}
      onDoubleClick={onOpen}
      onContextMenu={onMenu}
    >
      {row ? <SourceLine row={row} columns={columns} /> : <SourceLineSkeleton />}
    </div>
  );
}
