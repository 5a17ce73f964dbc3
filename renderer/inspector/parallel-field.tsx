import { Button, CloseButton, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ParallelCitation } from '../../shared/model/source';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './details-form.module.css';

const empty: ParallelCitation = { volume: '', reporter: '', page: '' };

/** Where a decision is also printed: volume, reporter, first page, one citation a line. */
export function ParallelField({
  id,
  values,
  save,
}: {
  id: string;
  values: readonly ParallelCitation[];
  save: Commit<ParallelCitation[]>;
}) {
  const [adding, setAdding] = useState<ParallelCitation | null>(null);
  const rows = adding ? [...values, adding] : values;
  const change = (index: number, row: ParallelCitation) => {
    const whole = row.volume !== '' && row.reporter !== '' && row.page !== '';
    if (index === values.length && !whole) {
      setAdding(row);
      return undefined;
    }
    setAdding(null);
    return save([...values.slice(0, index), row, ...values.slice(index + 1)]);
  };
  const remove = (index: number) => {
    setAdding(null);
    if (index < values.length) void save(values.filter((_, i) => i !== index));
  };
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the list
        <div className={classes.parallel} key={index}>
          {(['volume', 'reporter', 'page'] as const).map((part) => (
            <Part
              key={part}
              id={index === 0 && part === 'volume' ? id : undefined}
              label={`Parallel citation ${index + 1}: ${part}`}
              placeholder={part === 'reporter' ? 'Reporter' : part === 'volume' ? 'Vol.' : 'Page'}
              value={row[part]}
              save={(text) => change(index, { ...row, [part]: text })}
            />
          ))}
          <CloseButton aria-label={`Remove parallel citation ${index + 1}`} onClick={() => remove(index)} />
        </div>
      ))}
      {!adding && (
        <Button
          id={values.length === 0 ? id : undefined}
          className={classes.add}
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={13} />}
          onClick={() => setAdding(empty)}
        >
          Add parallel citation
        </Button>
      )}
    </>
  );
}

function Part(props: { id?: string; label: string; placeholder: string; value: string; save: Commit }) {
  const { text, setText, events } = useDraft(props.value, props.save);
  return (
    <TextInput
      id={props.id}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      {...events}
    />
  );
}
