import { NativeSelect, Select, Switch } from '@mantine/core';
import type { SourceKindId } from '../../shared/model/source-kinds';
import type { DateOrder, Delimiter, TableChoice, TableLook } from '../../shared/model/table-map';
import { kindOptions } from '../parts/kind-options';
import { count } from '../parts/words';
import classes from './tables-dialog.module.css';

const delimiterWords: Record<Delimiter, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};

const encodings: readonly [name: string, label: string][] = [
  ['utf8', 'UTF-8'],
  ['utf16le', 'UTF-16'],
  ['utf16be', 'UTF-16, big-endian'],
  ['windows-1252', 'Windows, Western European'],
  ['windows-1250', 'Windows, Central European'],
  ['windows-1251', 'Windows, Cyrillic'],
  ['windows-1253', 'Windows, Greek'],
  ['windows-1254', 'Windows, Turkish'],
  ['iso-8859-2', 'ISO 8859-2'],
  ['iso-8859-15', 'ISO 8859-15'],
  ['macroman', 'Mac, Western European'],
  ['cp850', 'DOS, Western European'],
  ['koi8-r', 'KOI8-R'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['euc-kr', 'Korean (EUC-KR)'],
  ['gb18030', 'Chinese (GB 18030)'],
  ['big5', 'Chinese (Big5)'],
];

/** How the file is cut into cells, and what its rows do not say. */
export function TableSettings({
  look,
  choice,
  onChoice,
}: {
  look: TableLook;
  choice: TableChoice;
  onChoice: (choice: TableChoice) => void;
}) {
  const { map } = look;
  return (
    <div className={classes.settings}>
      <NativeSelect
        label="Encoding"
        value={look.encoding.toLowerCase()}
        data={encodingOptions(look.encoding)}
        onChange={(event) => onChoice({ ...choice, encoding: event.currentTarget.value })}
      />
      <NativeSelect
        label="Cells are divided by"
        value={look.delimiter}
        data={Object.entries(delimiterWords).map(([value, label]) => ({ value, label }))}
        // Cut elsewhere, the table has other columns.
        onChange={(event) =>
          onChoice({ ...choice, delimiter: event.currentTarget.value as Delimiter, columns: null, header: null })
        }
      />
      <Select
        label="Kind where a row says none"
        searchable
        allowDeselect={false}
        data={[{ value: '', label: 'What their columns suggest' }, ...kindOptions]}
        value={map.kind ?? ''}
        onChange={(kind) => onChoice({ ...choice, ...keeping(look), kind: kind ? (kind as SourceKindId) : null })}
      />
      {(look.twoWays > 0 || choice.dateOrder !== null) && (
        <NativeSelect
          label="03/04/2020 is"
          value={map.dateOrder}
          data={[
            { value: 'month-first', label: 'March 4 (month first)' },
            { value: 'day-first', label: 'April 3 (day first)' },
          ]}
          aria-description={`${count(look.twoWays, 'date')} can be read in both ways`}
          onChange={(event) => onChoice({ ...choice, dateOrder: event.currentTarget.value as DateOrder })}
        />
      )}
      <Switch
        className={classes.header}
        label="The first row names the columns"
        checked={map.header}
        onChange={(event) => onChoice({ ...choice, header: event.currentTarget.checked, columns: null })}
      />
    </div>
  );
}

/** A kind taken away again must not come back from a map that was remembered. */
function keeping({ map }: TableLook): Pick<TableChoice, 'header' | 'columns'> {
  return { header: map.header, columns: map.columns.map(({ to }) => to) };
}

function encodingOptions(now: string): { value: string; label: string }[] {
  const options = encodings.map(([value, label]) => ({ value, label }));
  const there = options.some(({ value }) => value === now.toLowerCase());
  return there ? options : [{ value: now.toLowerCase(), label: now }, ...options];
}
