import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import classes from './claims.module.css';

/** Asks for a claim's statement and shows the claim, to be given its figures and evidence. */
export function NewClaim({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const act = useAct();
  const { go } = useNavigate();
  const statement = text.trim();
  const make = async () => {
    if (!statement) return;
    const made = await act('claims.create', { statement }, 'Made a new claim');
    if (!made) return;
    onClose();
    go({ view: 'claims', claimId: made.id });
  };
  return (
    <Modal opened onClose={onClose} title="New claim" size={520}>
      <Textarea
        label="Statement"
        description="One sentence that can be true or false, as it will be said."
        data-autofocus
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void make()}
      />
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={!statement} onClick={() => void make()}>
          Make the claim
        </Button>
      </div>
    </Modal>
  );
}
