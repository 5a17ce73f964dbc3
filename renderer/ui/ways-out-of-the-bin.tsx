import { Button } from '@mantine/core';
import { Trash2, Undo2 } from 'lucide-react';

interface WaysOutProps {
  /** What lies there, where several things are listed. */
  of?: string;
  onRestore: () => void;
  onPurge: () => void;
  /** Why it cannot be restored yet. */
  locked?: string | null;
  tabIndex?: number;
}

/** Back, or gone for good. */
export function WaysOutOfTheBin({ of, onRestore, onPurge, locked = null, tabIndex }: WaysOutProps) {
  return (
    <>
      <Button
        size="compact-sm"
        leftSection={<Undo2 size={14} />}
        tabIndex={tabIndex}
        aria-disabled={locked !== null}
        data-disabled={locked !== null || undefined}
        title={locked ?? undefined}
        aria-label={of && `Restore ${of}`}
        onClick={onRestore}
      >
        Restore
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        leftSection={<Trash2 size={14} />}
        tabIndex={tabIndex}
        // What is read out begins with what stands there, for those who speak to their machine.
        aria-label={of && `Delete for good: ${of}`}
        onClick={onPurge}
      >
        Delete for good…
      </Button>
    </>
  );
}
