import { NativeSelect } from '@mantine/core';
import type { PinKind, PinScheme } from '../../shared/model/page-map';
import { count } from '../parts/words';

const names: Record<PinScheme, string> = {
  page: 'Printed pages, as 12',
  star: 'Star pages, as *4',
  paragraph: 'Paragraphs, as ¶ 12',
  line: 'Page and line, as 45:12',
  time: 'Time, as 0:41:10',
};
const counted: Record<PinKind, [string, string]> = {
  star: ['star page', 'star pages'],
  paragraph: ['numbered paragraph', 'numbered paragraphs'],
  line: ['numbered line', 'numbered lines'],
  time: ['time', 'times'],
};

/** By what the source is cited: as its kind usually is, or as a person chooses among what its text carries. */
export function SchemeSelect(props: {
  scheme: PinScheme | null;
  usual: PinScheme;
  counts: Record<PinKind, number>;
  onChange: (scheme: PinScheme | null) => void;
}) {
  const { scheme, usual, counts, onChange } = props;
  const carried = (Object.keys(counted) as PinKind[]).filter((kind) => counts[kind] > 0);
  const found = carried.map((kind) => count(counts[kind], ...counted[kind]));
  const offered: PinScheme[] = ['page', ...carried];
  if (scheme && !offered.includes(scheme)) offered.push(scheme);
  return (
    <NativeSelect
      label="Cited by"
      description={
        found.length > 0
          ? `The text carries ${found.join(', ')}.`
          : 'The text carries no star pages, numbered paragraphs or lines, or times.'
      }
      data={[
        { value: 'usual', label: `As its kind usually is: ${names[usual].toLowerCase()}` },
        ...offered.map((value) => ({ value, label: names[value] })),
      ]}
      value={scheme ?? 'usual'}
      onChange={({ currentTarget: { value } }) => onChange(value === 'usual' ? null : (value as PinScheme))}
    />
  );
}
