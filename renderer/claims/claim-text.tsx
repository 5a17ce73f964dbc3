import { Textarea, TextInput } from '@mantine/core';
import { type Commit, useDraft } from '../parts/use-draft';
import classes from './claim-detail.module.css';

/** A text of a claim, saved when it is left; `one` line, or as many as it has. */
export function ClaimText({
  label,
  value,
  save,
  placeholder,
  one = false,
  serif = false,
}: {
  label: string;
  value: string;
  /** False, or a promise of it, when the library did not take it. */
  save: Commit;
  placeholder?: string;
  one?: boolean;
  serif?: boolean;
}) {
  const { text, setText, events } = useDraft(value, save);
  const common = { label, placeholder, value: text, ...events };
  if (one) return <TextInput {...common} maxLength={200} onChange={(event) => setText(event.currentTarget.value)} />;
  return (
    <Textarea
      {...common}
      autosize
      minRows={serif ? 1 : 2}
      maxRows={12}
      maxLength={4000}
      classNames={serif ? { input: classes.serif } : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
