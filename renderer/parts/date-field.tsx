import { TextInput } from '@mantine/core';
import { readLooseDate } from '../../shared/formats/loose-date';
import { displayPartialDate } from '../../shared/model/partial-date';
import classes from './date-field.module.css';
import { type Commit, useDraft } from './use-draft';

/**
 * A whole or partial date, typed as people write it: "March 14, 2016", "3/14/2016", "Mar 2016", "about 2016". What cannot
 * be read is kept in the field with a word about it, and nothing is saved.
 */
export function DateField({
  id,
  value,
  save,
  placeholder = 'March 14, 2016, or just 2016',
}: {
  id: string;
  value: string;
  save: Commit;
  placeholder?: string;
}) {
  const { text, typed, setText, events } = useDraft(displayPartialDate(value), (text) =>
    save(readTypedDate(text) ?? ''),
  );
  const filled = typed !== null && typed.trim() !== '';
  const read = filled ? readTypedDate(typed) : null;
  const wrong = filled && read === null;
  return (
    <>
      <TextInput
        id={id}
        value={text}
        placeholder={placeholder}
        aria-invalid={wrong}
        aria-describedby={filled ? `${id}-note` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => !wrong && events.onBlur()}
        onKeyDown={(event) => (event.key !== 'Enter' || !wrong) && events.onKeyDown(event)}
      />
      {filled && (
        <span id={`${id}-note`} className={wrong ? classes.wrong : classes.hint} role={wrong ? 'alert' : undefined}>
          {wrong ? 'Not a date yet. Try 2016, March 2016 or March 14, 2016.' : displayPartialDate(read ?? '')}
        </span>
      )}
    </>
  );
}

/** A typed date as a partial date, null when it is not wholly one: "Spring 2014" would lose the season. */
export function readTypedDate(text: string): string | null {
  const found = readLooseDate(text);
  return found?.whole ? found.date : null;
}
