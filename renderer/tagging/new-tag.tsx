import { Button, Popover, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../client/use-act';

/** Makes a tag by its name. */
export function NewTag() {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const act = useAct();
  const make = async () => {
    const made = await act('tags.create', { name: name.trim() }, `Made the tag “${name.trim()}”`);
    if (!made) return;
    setName('');
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={260} trapFocus>
      <Popover.Target>
        <Button variant="filled" leftSection={<Plus size={15} />} onClick={() => setOpened(!opened)}>
          New tag
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void make();
          }}
        >
          <TextInput
            label="Name of the tag"
            data-autofocus
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" mt="xs" disabled={!name.trim()}>
            Make tag
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
