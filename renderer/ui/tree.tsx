import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import classes from './tree.module.css';
import type { TreeItem, TreeRow } from './tree-rows';

export interface TreeProps<T extends TreeItem> {
  label: string;
  rows: readonly TreeRow<T>[];
  selected: string | null;
  onSelect: (item: T) => void;
  onFold: (item: T, open: boolean) => void;
  onMenu?: (item: T, event: MouseEvent) => void;
  /** Keys that a row answers beside moving and folding, e.g. F2 and Delete. */
  onKey?: (item: T, event: KeyboardEvent) => void;
  children: (row: TreeRow<T>) => ReactNode;
}

/** Pixels before a row. Below the fifth level the steps are small, so that a deep name keeps its room. */
function indent(level: number): number {
  const steps = level - 1;
  return 4 + Math.min(steps, 4) * 16 + Math.min(Math.max(steps - 4, 0), 12) * 4;
}

/**
 * A tree as the ARIA practices describe it: one stop for Tab, arrows move and fold, Enter chooses, letters jump.
 * `children` draws what stands after the fold mark.
 */
export function Tree<T extends TreeItem>({
  label,
  rows,
  selected,
  onSelect,
  onFold,
  onMenu,
  onKey,
  children,
}: TreeProps<T>) {
  const root = useRef<HTMLDivElement>(null);
  const stop = rows.some((row) => row.item.id === selected) ? selected : rows[0]?.item.id;
  const focusRow = (index: number) => {
    const row = root.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index];
    row?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: TreeRow<T>, index: number) => {
    if (event.target !== event.currentTarget) return;
    const parent = rows.findLastIndex((other, i) => i < index && other.level < row.level);
    if (event.ctrlKey || event.metaKey || event.altKey) return onKey?.(row.item, event);
    if (event.key === 'ArrowDown') focusRow(Math.min(index + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') focusRow(Math.max(index - 1, 0));
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(rows.length - 1);
    else if (event.key === 'ArrowRight' && row.hasChildren && !row.open) onFold(row.item, true);
    else if (event.key === 'ArrowRight') focusRow(Math.min(index + 1, rows.length - 1));
    else if (event.key === 'ArrowLeft' && row.hasChildren && row.open) onFold(row.item, false);
    else if (event.key === 'ArrowLeft') focusRow(Math.max(parent, 0));
    else if (event.key === 'Enter' || event.key === ' ') onSelect(row.item);
    else return onKey?.(row.item, event);
    event.preventDefault();
  };
  return (
    <div role="tree" aria-label={label} ref={root}>
      {rows.map((row, index) => (
        <div
          key={row.item.id}
          role="treeitem"
          className={classes.row}
          style={{ paddingInlineStart: indent(row.level) }}
          aria-level={row.level}
          aria-selected={row.item.id === selected}
          aria-expanded={row.hasChildren ? row.open : undefined}
          tabIndex={row.item.id === stop ? 0 : -1}
          onClick={() => onSelect(row.item)}
          onContextMenu={(event) => onMenu?.(row.item, event)}
          onKeyDown={(event) => onKeyDown(event, row, index)}
        >
          <button
            type="button"
            tabIndex={-1}
            className={classes.fold}
            aria-hidden
            data-open={row.open}
            data-shown={row.hasChildren}
            onClick={(event) => {
              event.stopPropagation();
              onFold(row.item, !row.open);
            }}
          >
            <ChevronRight size={14} />
          </button>
          {children(row)}
        </div>
      ))}
    </div>
  );
}
