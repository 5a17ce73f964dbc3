import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useQuery } from '../client/use-query';
import { matchTags } from './match-tags';
import classes from './tag-chip.module.css';
import { useTagColors } from './use-tag-colors';

/** Types a tag: existing ones are offered as you type, Enter takes the one in front, a new name makes a new tag. */
export function TagInput({
  label,
  taken,
  onPick,
  placeholder = 'Add a tag',
  inputRef,
  onKeyDown,
  autoFocus = false,
}: {
  label: string;
  /** Tags that are on already and not offered again. */
  taken: readonly string[];
  onPick: (name: string) => void;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** Called first; a prevented event is not the input's any more. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>, typed: string) => void;
  autoFocus?: boolean;
}) {
  const [typed, setTyped] = useState('');
  const { data: tags = [] } = useQuery('tags.list', {});
  const colors = useTagColors();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const name = typed.trim();
  const offered = matchTags(
    tags.map((tag) => tag.name),
    name,
    taken,
  );
  const isNew = name !== '' && !tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  const pick = (picked: string) => {
    setTyped('');
    combobox.closeDropdown();
    onPick(picked);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal>
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          aria-label={label}
          placeholder={placeholder}
          value={typed}
          autoFocus={autoFocus}
          // A dialog's focus trap looks for this mark, not for the focus itself.
          data-autofocus={autoFocus || undefined}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            onKeyDown?.(event, typed);
            if (event.defaultPrevented) return;
            if (event.key === 'Enter' && name && combobox.getSelectedOptionIndex() < 0) {
              event.preventDefault();
              pick(name);
            }
            if (event.key === 'Escape' && typed) {
              event.stopPropagation();
              setTyped('');
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={offered.length === 0 && !isNew}>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          {offered.map((tag) => (
            <Combobox.Option key={tag} value={tag}>
              <span className={classes.option}>
                <span className={classes.dot} style={{ backgroundColor: colors.get(tag) }} aria-hidden />
                {tag}
              </span>
            </Combobox.Option>
          ))}
          {isNew && <Combobox.Option value={name}>New tag “{name}”</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
