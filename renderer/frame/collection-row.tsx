import { useDraggable } from '@dnd-kit/core';
import { Folder, FolderOpen } from 'lucide-react';
import type { Collection } from '../../shared/model/library';
import type { Dragged } from '../parts/drag';
import { InlineName } from '../ui/inline-name';
import classes from './sidebar.module.css';
import { useDrop } from './use-drop';

/** A collection in the tree: drag it to nest it, drop sources on it. */
export function CollectionRow({
  collection,
  unfolded,
  naming,
  onNamed,
}: {
  collection: Collection;
  unfolded: boolean;
  naming: boolean;
  onNamed: (name: string | null) => void;
}) {
  const { id, name, totalCount } = collection;
  const { ref, over } = useDrop(`collection-${id}`, { type: 'collection', id, name });
  const dragged: Dragged = { type: 'collection', id, name };
  const { setNodeRef, listeners } = useDraggable({ id: `drag-collection-${id}`, data: dragged, disabled: naming });
  const Icon = unfolded ? FolderOpen : Folder;
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
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      {naming ? (
        <InlineName label="Name of the collection" name={name} onDone={onNamed} />
      ) : (
        <span className={classes.name} title={name}>
          {name}
        </span>
      )}
      <span className={classes.count}>{totalCount.toLocaleString('en-US')}</span>
    </div>
  );
}
