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
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the list
        <div className={classes.several} key={index}>
          <Line
            id={index === 0 ? id : undefined}
            label={`${noun} ${index + 1}`}
            value={value}
            save={(text) => replace(index, text)}
          />
          <CloseButton aria-label={`Remove ${noun} ${index + 1}: ${value}`} onClick={() => void replace(index, '')} />
        </div>
      ))}
      {blank && (
        <Line
          id={values.length === 0 ? id : undefined}
          label={`${noun} ${values.length + 1}`}
          value=""
          placeholder={placeholder}
          focus={adding}
          save={(text) => (text ? save([...values, text]) : undefined)}
          leave={() => setAdding(false)}
        />
      )}
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
