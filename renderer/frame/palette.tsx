import { Modal } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import classes from './palette.module.css';
import { usePaletteItems } from './use-palette-items';

/** Finds a source, a place or a command by a few letters, typos forgiven, and goes there or runs it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [moved, setMoved] = useState(false);
  const items = usePaletteItems(text);
  const listId = useId();
  const current = items[Math.min(at, items.length - 1)];
  const currentId = current && `${listId}-${current.id}`;
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const run = (index: number) => {
    const item = items[index];
    if (!item) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = Math.min(at, items.length - 1);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setMoved(true);
    if (event.key === 'ArrowDown') setAt((here + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp') setAt((here - 1 + items.length) % Math.max(1, items.length));
    // With nothing typed and nothing chosen, Enter must not run whatever stands first.
    else if (event.key === 'Enter' && (text.trim() || moved)) run(here);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      lockScroll={false}
      opened
      onClose={onClose}
      size={620}
      yOffset="12vh"
      centered={false}
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Go to or run">
        <div className={classes.box}>
          <Search size={18} aria-hidden />
          <input
            className={classes.input}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={currentId}
            aria-label="Find a source, a place or a command"
            placeholder="Find a source, a place or a command"
            data-autofocus
            // biome-ignore lint/a11y/noAutofocus: what is typed right after Ctrl+K belongs here
            autoFocus
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={listId} role="listbox" aria-label="Found" className={classes.list}>
          {items.map((item, index) => (
            <div key={item.id} role="presentation">
              {item.group !== items[index - 1]?.group && (
                <div className={classes.group} aria-hidden>
                  {item.group}
                </div>
              )}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus and takes the keys */}
              <div
                id={`${listId}-${item.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={item === current}
                className={classes.item}
                onClick={() => run(index)}
                onPointerMove={() => setAt(index)}
              >
                <span className={classes.icon}>{item.icon}</span>
                <span className={classes.label}>{item.label}</span>
                {item.more && <span className={classes.more}>{item.more}</span>}
                {item.keys && <kbd>{item.keys}</kbd>}
              </div>
            </div>
          ))}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
