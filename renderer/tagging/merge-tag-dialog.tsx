import { Button, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import type { Tag } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { count } from '../parts/words';
import classes from './tag-manager.module.css';

/** Makes one tag of two: everything tagged with the first is tagged with the second. */
export function MergeTagDialog({ tag, tags, onClose }: { tag: Tag; tags: readonly Tag[]; onClose: () => void }) {
  const [into, setInto] = useState<string | null>(null);
  const act = useAct();
  const target = tags.find(({ id }) => id === into);
  const merge = async () => {
    if (!target) return;
    const done = await act(
      'tags.merge',
      { from: tag.id, into: target.id },
      `Merged “${tag.name}” into “${target.name}”`,
    );
    if (done !== undefined) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Merge “${tag.name}” into another tag`} size={440}>
      <Select
        label="Into"
        description={`${what(tag)} You can undo this.`}
        // The list opens below the field, and would cover what is said there.
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        placeholder="Type its name"
        searchable
        limit={50}
        data-autofocus
        data={tags.filter(({ id }) => id !== tag.id).map(({ id, name }) => ({ value: id, label: name }))}
        value={into}
        onChange={setInto}
      />
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={!target} onClick={() => void merge()}>
          Merge
        </Button>
      </div>
    </Modal>
  );
}

/** What becomes of the sources with this tag, and of the tags below it. */
function what({ count: own, totalCount }: Tag): string {
  const below = totalCount > own ? 'The tags below it move below that tag.' : '';
  if (own === 0) return below || 'No source carries it.';
  return [`${count(own, 'source gets', 'sources get')} that tag instead.`, below].filter(Boolean).join(' ');
}
