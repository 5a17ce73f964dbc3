import { Button, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import type { Tag } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { withDescendants } from '../ui/tree-rows';
import classes from './tag-manager.module.css';

/** Puts a tag below another, or at the top. It cannot stand below itself or below one of its own. */
export function TagParentDialog({ tag, tags, onClose }: { tag: Tag; tags: readonly Tag[]; onClose: () => void }) {
  const [parentId, setParentId] = useState(tag.parentId);
  const act = useAct();
  const own = withDescendants(tags, tag.id);
  const move = async () => {
    const done = await act('tags.update', { id: tag.id, parentId }, `Moved “${tag.name}”`);
    if (done !== undefined) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Nest “${tag.name}” under another tag`} size={440}>
      <Select
        label="Nested under"
        description="Sources with this tag are found under the one above it too."
        // The list opens below the field, and would cover what is said there.
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        placeholder="At the top level"
        searchable
        clearable
        limit={50}
        data-autofocus
        data={tags.filter(({ id }) => !own.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        value={parentId}
        onChange={setParentId}
      />
      <div className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={parentId === tag.parentId} onClick={() => void move()}>
          Move
        </Button>
      </div>
    </Modal>
  );
}
