import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { SourceRow } from '../../shared/model/library';
import { useQuery } from '../client/use-query';
import { KindIcon } from './kind-icon';
import classes from './source-picker.module.css';

/** Finds a source by words of its title or citation and hands it over. */
export function SourcePicker({
  label,
  without,
  onPick,
}: {
  label: string;
  without: readonly string[];
  onPick: (row: SourceRow) => void;
}) {
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), 150);
  const combobox = useCombobox();
  const { data } = useQuery(
    'sources.list',
    wanted
      ? { scope: { query: `${wanted}*` }, sort: { by: 'changed', descending: true }, limit: 12 }
      : { scope: { place: 'recent' }, sort: { by: 'changed', descending: true }, limit: 12 },
  );
  const rows = (data?.rows ?? []).filter((row) => !without.includes(row.id)).slice(0, 8);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const row = rows.find((one) => one.id === id);
        setTyped('');
        combobox.closeDropdown();
        if (row) onPick(row);
      }}
    >
      <Combobox.Target>
        <TextInput
          aria-label={label}
          placeholder={label}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {rows.length === 0 && <Combobox.Empty>No source with these words</Combobox.Empty>}
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={row.id}>
              <span className={classes.option}>
                <KindIcon kind={row.kind} size={15} />
                <span className={classes.words}>
                  <span className={classes.title}>{row.title}</span>
                  <span className={classes.more}>{row.citation || row.byline}</span>
                </span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
