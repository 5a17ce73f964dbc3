import { modals } from '@mantine/modals';
import type { Tag } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { count } from './words';

/** Asks once, then deletes a tag, which removes it from every source that carries it; undoable. `then` runs when it is agreed to. */
export function useRemoveTag(): (tag: Tag, then?: () => void) => void {
  const act = useAct();
  return (tag, then) =>
    modals.openConfirmModal({
      title: `Delete the tag “${tag.name}”?`,
      children: `It is removed from ${count(tag.count, 'source')}. The sources stay. You can undo this.`,
      labels: { confirm: 'Delete tag', cancel: 'Keep it' },
      cancelProps: { 'data-autofocus': true },
      confirmProps: { color: 'red', variant: 'filled' },
      onConfirm: () => {
        then?.();
        void act('tags.remove', { id: tag.id }, `Deleted the tag “${tag.name}”`);
      },
    });
}
