import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import type { Ref } from 'react';
import classes from './find-box.module.css';
import type { Find } from './use-find';

/** Find in document: type, Enter for the next, Shift+Enter for the one before, Escape to leave. */
export function FindBox({
  find,
  second,
  ref,
  onLeave,
}: {
  find: Find;
  /** Of the document shown beside another. */
  second: boolean;
  ref: Ref<HTMLInputElement>;
  onLeave: () => void;
}) {
  const words = find.text.trim();
  const said =
    words === ''
      ? ''
      : find.searching
        ? '…'
        : find.total === 0
          ? 'None'
          : `${find.now} of ${find.total.toLocaleString('en-US')}`;
  return (
    <search className={classes.find} aria-label={second ? 'Find in the second document' : 'Find in document'}>
      <TextInput
        ref={ref}
        className={classes.input}
        aria-label="Find in document"
        placeholder="Find in document"
        leftSection={<Search size={14} />}
        value={find.text}
        onChange={(event) => find.setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') {
            find.setText('');
            onLeave();
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        rightSectionWidth={words ? 92 : 0}
        rightSection={
          words && (
            <span className={classes.count}>
              <span aria-live="polite">{said}</span>
              <CloseButton size={18} aria-label="Clear" onClick={() => find.setText('')} />
            </span>
          )
        }
      />
      {words !== '' && (
        <>
          <ActionIcon aria-label="Previous hit" disabled={find.total === 0} onClick={() => find.step(-1)}>
            <ChevronUp size={16} />
          </ActionIcon>
          <ActionIcon aria-label="Next hit" disabled={find.total === 0} onClick={() => find.step(1)}>
            <ChevronDown size={16} />
          </ActionIcon>
        </>
      )}
    </search>
  );
}
