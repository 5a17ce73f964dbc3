import { Button, Modal } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../client/host-context';
import { useAct } from '../client/use-act';
import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import { count } from '../parts/words';
import classes from './small-dialogs.module.css';
import { tagsOfAll } from './tags-of-all';

const looked = 200;

/** Puts tags on several sources and takes others off, in one step that can be undone. */
export function ApplyTagsDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const call = useCall();
  const act = useAct();
  const read = useQueries({
    queries: ids
      .slice(0, looked)
      .map((id) => ({ queryKey: ['sources.get', { id }], queryFn: () => call('sources.get', { id }) })),
  });
  const present = tagsOfAll(read.flatMap(({ data }) => data ?? []));
  const sources = count(ids.length, 'source');
  const apply = async () => {
    const done = await act('tags.apply', { ids, add, remove }, `Changed the tags of ${sources}`);
    if (done !== undefined) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Tag ${sources}`} size={460}>
      <TagInput
        label="Tag to put on"
        placeholder="Type a tag, Enter to take it"
        taken={add}
        autoFocus
        onPick={(name) => setAdd([...add.filter((other) => other !== name), name])}
        onKeyDown={(event, typed) => {
          if (event.key === 'Enter' && !typed && add.length + remove.length > 0) {
            event.preventDefault();
            void apply();
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
          <legend>
            On them now{ids.length > looked && ` (the first ${looked} looked at)`}. Click one to take it off.
          </legend>
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
              {name} <span>{on === Math.min(ids.length, looked) ? 'all' : on}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={add.length + remove.length === 0} onClick={() => void apply()}>
          Apply
        </Button>
      </div>
    </Modal>
  );
}
