import { ActionIcon, Popover, TextInput, Tooltip } from '@mantine/core';
import { CircleHelp, Search, X } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useNavigate } from '../client/navigate';
import { useWorkspaceView } from '../client/workspace';
import classes from './search-box.module.css';
import { SyntaxHelp } from './syntax-help';

const pauseMs = 220;

/** The one box that searches everything; results follow while one types. */
export function SearchBox({ inputRef }: { inputRef?: Ref<HTMLInputElement> }) {
  const query = useWorkspaceView(({ place }) => (place.view === 'search' ? place.query : ''));
  const [text, setText] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { go } = useNavigate();
  useEffect(() => {
    clearTimeout(timer.current);
    setText((typed) => (typed.trim() === query.trim() ? typed : query));
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const run = (next: string) => {
    clearTimeout(timer.current);
    if (next.trim()) go({ view: 'search', query: next });
    else if (query) go({ view: 'list', scope: { place: 'all' } });
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => run(next), pauseMs);
  };
  const clear = () => {
    setText('');
    run('');
  };
  return (
    <TextInput
      ref={inputRef}
      type="search"
      role="searchbox"
      aria-label="Search the library"
      className={classes.box}
      placeholder="Search every page, title, note and tag"
      value={text}
      spellCheck={false}
      maxLength={4000}
      leftSection={<Search size={16} aria-hidden />}
      rightSectionWidth={64}
      rightSection={
        <span className={classes.tools}>
          {text ? (
            <Tooltip label="Clear the search">
              <ActionIcon size={24} aria-label="Clear the search" onClick={clear}>
                <X size={15} />
              </ActionIcon>
            </Tooltip>
          ) : (
            <kbd aria-hidden>/</kbd>
          )}
          <HelpButton />
        </span>
      }
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') run(text);
        if (event.key === 'Escape' && text) {
          event.preventDefault();
          clear();
        }
      }}
    />
  );
}

function HelpButton() {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} trapFocus>
      <Popover.Target>
        <Tooltip label="How to search" disabled={opened}>
          <ActionIcon size={24} aria-label="How to search" onClick={() => setOpened(!opened)}>
            <CircleHelp size={15} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="How to search">
        <SyntaxHelp />
      </Popover.Dropdown>
    </Popover>
  );
}
