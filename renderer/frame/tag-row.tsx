import { useDraggable } from '@dnd-kit/core';
import type { Tag } from '../../shared/model/library';
import type { Dragged } from '../parts/drag';
import { InlineName } from '../ui/inline-name';
import classes from './sidebar.module.css';
import { useDrop } from './use-drop';

/** A tag in the tree: its colour, its name, and how many sources carry it or one below it. */
export function TagRow({
  tag,
  naming,
  onNamed,
}: {
  tag: Tag;
  naming: boolean;
  onNamed: (name: string | null) => void;
}) {
  const { id, name, color, totalCount } = tag;
  const { ref, over } = useDrop(`tag-${id}`, { type: 'tag', id, name });
  const dragged: Dragged = { type: 'tag', id, name };
  const { setNodeRef, listeners } = useDraggable({ id: `drag-tag-${id}`, data: dragged, disabled: naming });
  return (
    <div
      className={classes.item}
      data-over={over}
      ref={(element) => {
        ref(element);
        setNodeRef(element);
      }}
      {...listeners}
    >
      <span className={classes.dot} style={{ backgroundColor: color }} aria-hidden />
      {naming ? (
        <InlineName label="Name of the tag" name={name} onDone={onNamed} />
      ) : (
        <span className={classes.name} title={name}>
          {name}
        </span>
      )}
      <span className={classes.count}>{totalCount.toLocaleString('en-US')}</span>
    </div>
  );
}
