import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import classes from './small-dialogs.module.css';
import type { TagOfAll } from './tags-of-all';

/** Asks for tags to put on several things and for those to take off. */
export function TagsDialog({
  title,
  present,
  of,
  note = '',
  apply,
  onClose,
}: {
  title: string;
  /** Tags that are on them now. */
  present: readonly TagOfAll[];
  /** How many things were looked at for them. */
  of: number;
  note?: string;
  /** Whether it was done. */
  apply: (change: { add: string[]; remove: string[] }) => Promise<boolean>;
  onClose: () => void;
}) {
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const run = async () => {
    if (await apply({ add, remove })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={460}>
      <TagInput
        label="Tag to put on"
        placeholder="Type a tag, Enter to take it"
        taken={add}
        autoFocus
        onPick={(name) => setAdd([...add.filter((other) => other !== name), name])}
        onKeyDown={(event, typed) => {
          if (event.key === 'Enter' && !typed && add.length + remove.length > 0) {
            event.preventDefault();
            void run();
          }
        }}
      />
      {add.length > 0 && (
        <div className={classes.chips}>
          {add.map((name) => (
            <TagChip key={name} name={name} onRemove={() => setAdd(add.filter((other) => other !== name))} />
          ))}
        </div>
      )}
      {present.length > 0 && (
        <fieldset className={classes.present}>
          <legend>On them now{note}. Click one to remove it.</legend>
          {present.map(({ name, on }) => (
            <button
              type="button"
              key={name}
              className={classes.toggle}
              aria-pressed={remove.includes(name)}
              onClick={() =>
                setRemove(remove.includes(name) ? remove.filter((other) => other !== name) : [...remove, name])
              }
            >
              {name} <span>{on === of ? 'all' : on}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={add.length + remove.length === 0} onClick={() => void run()}>
          Apply
        </Button>
      </div>
    </Modal>
  );
}
