import { Button, Modal } from '@mantine/core';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { nothingSelected } from '../client/workspace';
import { count } from '../parts/words';
import classes from './small-dialogs.module.css';

/** Asks, once, before sources in the bin are deleted for good. */
export function PurgeDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const act = useAct();
  const { select } = useNavigate();
  const sources = count(ids.length, 'source');
  const purge = async () => {
    const done = await act('sources.purge', { ids });
    if (!done) return;
    select(nothingSelected, null);
    toast(`Deleted ${count(done.changed, 'source')} for good`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Delete ${sources} for good?`} size={460}>
      <p className={classes.note}>
        {ids.length === 1 ? 'Its' : 'Their'} files, text, quotations and notes are deleted from this library. This
        cannot be undone. A backup made before still has them.
      </p>
      <div className={classes.foot}>
        <Button data-autofocus onClick={onClose}>
          Keep in the bin
        </Button>
        <Button variant="filled" color="red" onClick={() => void purge()}>
          Delete for good
        </Button>
      </div>
    </Modal>
  );
}
