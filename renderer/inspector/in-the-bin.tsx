import { useSourceActions } from '../parts/use-source-actions';
import { WaysOutOfTheBin } from '../ui/ways-out-of-the-bin';
import classes from './in-the-bin.module.css';

/** Says that the source lies in the bin, and the two ways out of it. */
export function InTheBin({ id }: { id: string }) {
  const { restore, purge } = useSourceActions();
  return (
    <div className={classes.bin}>
      <span className={classes.words}>In the bin: it can be read, not changed.</span>
      <WaysOutOfTheBin onRestore={() => restore([id])} onPurge={() => purge([id])} />
    </div>
  );
}
