import { Button, Modal, Textarea } from '@mantine/core';
import { Table } from 'lucide-react';
import { useMemo, useState } from 'react';
import { pastedTable } from '../../shared/formats/pasted-table';
import { useNavigate } from '../client/navigate';
import { toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { useAddFiles } from '../parts/use-add-files';
import { count } from '../parts/words';
import classes from './dialogs.module.css';

/** Makes sources out of pasted text: citations, BibTeX, RIS, CSL-JSON, an address, a table, or plain words. */
export function PasteDialog({ text: first = '', onClose }: { text?: string; onClose: () => void }) {
  const [text, setText] = useState(first);
  const [busy, setBusy] = useState(false);
  const act = useAct();
  const { go, select } = useNavigate();
  const { addFiles } = useAddFiles();
  const table = useMemo(() => pastedTable(text), [text]);
  const chooseColumns = () => {
    onClose();
    // As a file of its own: what its columns hold is asked in the same place.
    const name = 'Pasted table.csv';
    addFiles([{ file: new File([text], name, { type: 'text/csv' }), name }]);
  };
  const add = async () => {
    setBusy(true);
    const made = await act('imports.paste', { text });
    setBusy(false);
    if (!made) return;
    toast(made.message);
    const [only] = made.sourceIds;
    if (!only) return;
    if (made.sourceIds.length === 1) go({ view: 'list', scope: { place: 'recent' } });
    else go({ view: 'list', scope: { ids: made.sourceIds }, name: 'Pasted sources' });
    select([], only);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Paste as sources" size={640}>
      <Textarea
        label="What you copied"
        description="A citation, several, BibTeX, RIS, CSL-JSON, a table, a web address, or a title. Casebench says what it made of it."
        placeholder={'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)'}
        autosize
        minRows={7}
        maxRows={18}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !text.trim()) return;
          if (table?.sure) chooseColumns();
          else void add();
        }}
      />
      <p className={classes.found} role="status">
        {table && (
          <>
            <Table size={15} aria-hidden />
            This looks like a table: {count(table.rows, 'row')} of {count(table.columns, 'column')}. Say what the
            columns hold to add each row as a source.
          </>
        )}
      </p>
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        {table && !table.sure && <Button onClick={chooseColumns}>Choose its columns…</Button>}
        <Button
          {...(!table?.sure && { variant: 'filled' })}
          loading={busy}
          disabled={!text.trim()}
          onClick={() => void add()}
        >
          {table ? 'Add as text' : 'Add to the library'}
        </Button>
        {table?.sure && (
          <Button variant="filled" onClick={chooseColumns}>
            Choose its columns…
          </Button>
        )}
      </div>
    </Modal>
  );
}
