import { useDndContext, useDroppable } from '@dnd-kit/core';
import { accepts, type Dragged, type DropTarget } from '../parts/drag';

/** Makes an element a place to let things go; `over` is true while something it takes is held above it. */
export function useDrop(
  id: string,
  target: DropTarget | undefined,
): { ref: (element: HTMLElement | null) => void; over: boolean } {
  const { setNodeRef, isOver } = useDroppable({ id, data: target, disabled: !target });
  const { active } = useDndContext();
  const dragged = active?.data.current as Dragged | undefined;
  return { ref: setNodeRef, over: isOver && target !== undefined && accepts(target, dragged) };
}
