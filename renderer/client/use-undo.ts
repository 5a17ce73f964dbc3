import { useMemo } from 'react';
import { useCall } from './host-context';
import { dropUndoOffer, toast, toastFailure } from './toast';

/** Undo and redo of the library's last change, each saying what it did. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const call = useCall();
  return useMemo(() => {
    const run = async (name: 'history.undo' | 'history.redo', word: string, none: string) => {
      try {
        const { label } = await call(name, {});
        dropUndoOffer();
        toast(label ? `${word}: ${label}` : none);
      } catch (error) {
        toastFailure(error);
      }
    };
    return {
      undo: () => void run('history.undo', 'Undone', 'There is nothing to undo.'),
      redo: () => void run('history.redo', 'Redone', 'There is nothing to redo.'),
    };
  }, [call]);
}
