import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readLooseDate } from '../../shared/formats/loose-date';
import { displayPartialDate } from '../../shared/model/partial-date';
import classes from './date-field.module.css';

/**
 * A whole or partial date, typed as people write it: "March 14, 2016", "3/14/2016", "Mar 2016", "about 2016". What cannot
 * be read is kept in the field with a word about it, and nothing is saved.
 */
export function DateField({ id, value, save }: { id: string; value: string; save: (value: string | null) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readTypedDate(typed);
  const wrong = typed !== null && typed.trim() !== '' && read === null;
  const commit = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    if ((read ?? '') !== value) save(read);
  };
  return (
    <>
      <TextInput
        id={id}
        value={typed ?? displayPartialDate(value)}
        placeholder="March 14, 2016, or just 2016"
        aria-invalid={wrong}
        aria-describedby={typed === null ? undefined : `${id}-note`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {typed !== null && typed.trim() !== '' && (
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
