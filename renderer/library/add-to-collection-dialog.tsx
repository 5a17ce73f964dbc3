import { Button, Modal, TextInput } from '@mantine/core';
import { Folder, FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { treeRows } from '../ui/tree-rows';
import classes from './small-dialogs.module.css';

const none: ReadonlySet<string> = new Set();

/** Adds sources to a collection, an old one or a new one. */
export function AddToCollectionDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { data: collections = [] } = useQuery('collections.list', {});
  const act = useAct();
  const name = typed.trim();
  const rows = treeRows(collections, none).filter(({ item }) => item.name.toLowerCase().includes(name.toLowerCase()));
  const isNew = name !== '' && !collections.some((collection) => collection.name.toLowerCase() === name.toLowerCase());
  const add = async (id: string, into: string) => {
    const done = await act(
      'collections.add',
      { id, sourceIds: ids },
      `Added ${count(ids.length, 'source')} to “${into}”`,
    );
    if (done !== undefined) onClose();
  };
  const make = async () => {
    const made = await act('collections.create', { name });
    if (made) await add(made.id, name);
  };
  const enter = () => {
    const [first] = rows;
    if (first && name) void add(first.item.id, first.item.name);
    else if (isNew) void make();
  };
  return (
    <Modal opened onClose={onClose} title={`Add ${count(ids.length, 'source')} to a collection`} size={420}>
      <TextInput
        aria-label="Find a collection, or name a new one"
        placeholder="Find a collection, or name a new one"
        data-autofocus
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
      <ul className={classes.choices}>
        {rows.map(({ item, level }) => (
          <li key={item.id}>
            <button
              type="button"
              style={{ paddingInlineStart: 8 + (level - 1) * 16 }}
              onClick={() => void add(item.id, item.name)}
            >
              <Folder size={16} aria-hidden />
              {item.name}
              <span>{item.totalCount.toLocaleString('en-US')}</span>
            </button>
          </li>
        ))}
        {isNew && (
          <li>
            <button type="button" onClick={() => void make()}>
              <FolderPlus size={16} aria-hidden />
              New collection “{name}”
            </button>
          </li>
        )}
      </ul>
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Modal>
  );
}
