import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import classes from './dialogs.module.css';

/** Makes sources out of pasted text: citations, BibTeX, RIS, CSL-JSON, an address, or plain words. */
export function PasteDialog({ text: first = '', onClose }: { text?: string; onClose: () => void }) {
  const [text, setText] = useState(first);
  const [busy, setBusy] = useState(false);
  const act = useAct();
  const { go, select } = useNavigate();
  const add = async () => {
    setBusy(true);
    const made = await act('imports.paste', { text });
    setBusy(false);
    if (!made) return;
    toast(made.message);
    const [only] = made.sourceIds;
    if (!only) return;
    go({ view: 'list', scope: made.sourceIds.length === 1 ? { place: 'recent' } : { ids: made.sourceIds } });
    select([], only);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Paste as sources" size={640}>
      <Textarea
        label="What you copied"
        description="A citation, several, BibTeX, RIS, CSL-JSON, a web address, or a title. Casebench says what it made of it."
        placeholder={'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)'}
        autosize
        minRows={7}
        maxRows={18}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim()) void add();
        }}
      />
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" loading={busy} disabled={!text.trim()} onClick={() => void add()}>
          Add to the library
        </Button>
      </div>
    </Modal>
  );
}
