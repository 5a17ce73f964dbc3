import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { protectedNamesKey } from '../../shared/contract/protected-names';
import { usePreference } from '../client/preferences';
import { count } from '../parts/words';
import classes from './settings.module.css';

/** The names that no brief may print, one a line; each check of a brief looks for them. */
export function NameSettings() {
  const [names, setNames] = usePreference(protectedNamesKey);
  const [text, setText] = useState(() => names.join('\n'));
  const wanted = namesIn(text);
  const unsaved = useRef<string[] | null>(null);
  unsaved.current = wanted.join('\n') === names.join('\n') ? null : wanted;
  // Whichever way the list is left: by the keyboard, for another part of the settings, or with the dialog.
  const save = useRef(setNames);
  save.current = setNames;
  useEffect(
    () => () => {
      if (unsaved.current) save.current(unsaved.current);
    },
    [],
  );
  return (
    <>
      <Textarea
        label="Names that no brief may print"
        description="One a line, as it would be printed: of victims, minors, confidential sources. The check of a brief finds them whatever their case, with the last name first, and in the possessive."
        placeholder={'Jane Q. Roe\nJohn Doe Jr.'}
        autosize
        minRows={8}
        maxRows={16}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => unsaved.current && setNames(unsaved.current)}
      />
      <p className={classes.note}>
        {wanted.length === 0 ? 'No name is protected yet.' : `${count(wanted.length, 'name')} protected.`} The list
        stays in this library and goes into its backups.
      </p>
    </>
  );
}

/** Names of at least two letters, each once. */
function namesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ').slice(0, 200));
  return [...new Set(lines.filter((line) => line.length > 1))].slice(0, 1000);
}
