import { Button, CloseButton, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './details-form.module.css';

/** Several texts of one kind (parties, docket numbers), one a line; an emptied line goes away. */
export function ListField({
  id,
  values,
  noun,
  placeholder,
  save,
}: {
  id: string;
  values: readonly string[];
  noun: string;
  placeholder?: string;
  save: Commit<string[]>;
}) {
  const [adding, setAdding] = useState(false);
  const replace = (index: number, text: string) =>
    save([...values.slice(0, index), text, ...values.slice(index + 1)].filter(Boolean));
  const blank = adding || values.length === 0;
  return (
    <>
      {/* The blank line is one of the lines: saved, it becomes a value where it stands, and keeps the focus. */}
      {[...values, ...(blank ? [null] : [])].map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the list
        <div className={classes.several} key={index}>
          <Line
            id={index === 0 ? id : undefined}
            label={`${noun} ${index + 1}`}
            value={value ?? ''}
            placeholder={value === null ? placeholder : undefined}
            focus={value === null && adding}
            save={(text) => (value !== null ? replace(index, text) : text ? save([...values, text]) : undefined)}
            leave={value === null ? () => setAdding(false) : undefined}
          />
          {value !== null && (
            <CloseButton aria-label={`Remove ${noun} ${index + 1}: ${value}`} onClick={() => void replace(index, '')} />
          )}
        </div>
      ))}
      {!blank && (
        <Button
          className={classes.add}
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={13} />}
          onClick={() => setAdding(true)}
        >
          Add {noun}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  id?: string;
  label: string;
  value: string;
  placeholder?: string;
  focus?: boolean;
  save: Commit;
  leave?: () => void;
}

function Line({ id, label, value, placeholder, focus = false, save, leave }: LineProps) {
  const { text, setText, events } = useDraft(value, save);
  return (
    <TextInput
      id={id}
      aria-label={label}
      value={text}
      placeholder={placeholder}
      autoFocus={focus}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={events.onKeyDown}
      onBlur={() => {
        events.onBlur();
        leave?.();
      }}
    />
  );
}
