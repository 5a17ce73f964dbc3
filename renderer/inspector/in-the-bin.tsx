import { Button } from '@mantine/core';
import { Trash2, Undo2 } from 'lucide-react';
import { useSourceActions } from '../parts/use-source-actions';
import classes from './in-the-bin.module.css';

/** Says that the source lies in the bin, and the two ways out of it. */
export function InTheBin({ id }: { id: string }) {
  const { restore, purge } = useSourceActions();
  return (
    <div className={classes.bin}>
      <span className={classes.words}>In the bin: it can be read, not changed.</span>
      <Button size="compact-sm" leftSection={<Undo2 size={14} />} onClick={() => restore([id])}>
        Restore
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        leftSection={<Trash2 size={14} />}
        onClick={() => purge([id])}
      >
        Delete for good…
      </Button>
    </div>
  );
}
