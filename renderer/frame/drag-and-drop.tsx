import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type Modifier,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useAct } from '../client/use-act';
import { accepts, type Dragged, type DropTarget } from '../parts/drag';
import { count } from '../parts/words';
import classes from './drag-and-drop.module.css';

/**
 * Dragging inside the window: sources to a collection, a tag or the bin; collections and tags into one another. All of it
 * can be done by menu and keyboard too.
 */
export function DragAndDrop({ children }: { children: ReactNode }) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const act = useAct();

  const drop = (what: Dragged, where: DropTarget) => {
    if (what.type === 'sources') {
      const sources = count(what.ids.length, 'source');
      if (where.type === 'collection')
        void act('collections.add', { id: where.id, sourceIds: what.ids }, `Added ${sources} to “${where.name}”`);
      if (where.type === 'tag')
        void act('tags.apply', { ids: what.ids, add: [where.name] }, `Tagged ${sources} “${where.name}”`);
      if (where.type === 'bin') void act('sources.bin', { ids: what.ids }, `Moved ${sources} to the bin`);
      return;
    }
    const parentId = where.type === 'collection' || where.type === 'tag' ? where.id : null;
    const moved = `Moved “${what.name}”`;
    if (what.type === 'collection') void act('collections.update', { id: what.id, parentId }, moved);
    else void act('tags.update', { id: what.id, parentId }, moved);
  };

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const what = active.data.current as Dragged | undefined;
    const where = over?.data.current as DropTarget | undefined;
    if (what && where && accepts(where, what)) drop(what, where);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => setDragged((active.data.current as Dragged | undefined) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={onDragEnd}
      accessibility={{ screenReaderInstructions: { draggable: 'Open the context menu to move this by keyboard.' } }}
    >
      {children}
      <DragOverlay dropAnimation={null} modifiers={[besidePointer]}>
        {dragged && (
          <div className={classes.held}>
            {dragged.type === 'sources' ? count(dragged.ids.length, 'source') : dragged.name}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** What is dragged is as wide as a row of the list: its label goes with the pointer, not with the row's corner. */
const besidePointer: Modifier = ({ activatorEvent, draggingNodeRect, transform }) => {
  if (!(activatorEvent instanceof PointerEvent) || !draggingNodeRect) return transform;
  return {
    ...transform,
    x: transform.x + activatorEvent.clientX - draggingNodeRect.left + 12,
    y: transform.y + activatorEvent.clientY - draggingNodeRect.top + 10,
  };
};
