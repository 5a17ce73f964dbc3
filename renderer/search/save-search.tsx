import { Button, Popover, TextInput } from '@mantine/core';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../client/use-act';

/** Keeps a search under a name in the sidebar. */
export function SaveSearch({ query, className }: { query: string; className?: string }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const act = useAct();
  const save = async () => {
    const saved = await act(
      'searches.save',
      { name: name.trim() || query, query },
      `Saved the search “${name || query}”`,
    );
    if (saved) setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={className}
          aria-label="Save"
          title="Save the search"
          variant="subtle"
          color="gray"
          leftSection={<Bookmark size={15} />}
          onClick={() => {
            setName(query.slice(0, 200));
            setOpened(!opened);
          }}
        >
          Save
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            label="Name of the search"
            description="It stays in the sidebar and counts what it finds."
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" mt="xs">
            Save search
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
