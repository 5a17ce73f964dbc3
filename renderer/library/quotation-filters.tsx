import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { InputOf } from '../../shared/contract/contract';
import { type HighlightMeaning, type QuoteVerdict, quoteVerdicts } from '../../shared/model/quotation';
import { useQuery } from '../client/use-query';
import { meanings } from '../parts/meanings';
import { verdictWords } from '../parts/verdict';
import classes from './quotations.module.css';

export type QuotationFilter = Pick<
  InputOf<'quotes.list'>,
  'verdicts' | 'meaning' | 'tag' | 'lost' | 'unsure' | 'fromFile'
>;

const whereabouts = {
  all: 'Any place',
  unsure: 'Moved: to check',
  lost: 'Lost their place',
  file: 'Came with the file',
  here: 'Taken here',
};
type Whereabouts = keyof typeof whereabouts;

/** What narrows the quotations shown: words, verdict, meaning, tag, and how they stand in their file. */
export function QuotationFilters({
  text,
  onText,
  filter,
  onFilter,
}: {
  text: string;
  onText: (text: string) => void;
  filter: QuotationFilter;
  onFilter: (filter: QuotationFilter) => void;
}) {
  const { data: tags = [] } = useQuery('tags.list', {});
  const set = (patch: QuotationFilter) => onFilter({ ...filter, ...patch });
  const place = placeOf(filter);
  const narrowed = text !== '' || Object.values(filter).some((value) => value !== undefined);
  return (
    <search className={classes.filters} aria-label="Narrow the quotations">
      <TextInput
        className={classes.find}
        aria-label="Find in quotations"
        placeholder="Find in quotations, comments and titles"
        leftSection={<Search size={15} aria-hidden />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Verdict"
        value={filter.verdicts?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => set({ verdicts: value ? [value as QuoteVerdict] : undefined })}
        data={[
          { value: '', label: 'Any verdict' },
          ...quoteVerdicts.map((value) => ({ value, label: verdictWords[value] })),
        ]}
      />
      <NativeSelect
        aria-label="Meaning"
        value={filter.meaning ?? ''}
        onChange={({ currentTarget: { value } }) => set({ meaning: value ? (value as HighlightMeaning) : undefined })}
        data={[
          { value: '', label: 'Any meaning' },
          ...meanings.map(({ meaning, word }) => ({ value: meaning, label: word })),
        ]}
      />
      <NativeSelect
        aria-label="Tag"
        value={filter.tag ?? ''}
        onChange={({ currentTarget: { value } }) => set({ tag: value || undefined })}
        data={[{ value: '', label: 'Any tag' }, ...tags.map(({ name }) => ({ value: name, label: name }))]}
      />
      <NativeSelect
        aria-label="Place"
        value={place}
        onChange={({ currentTarget: { value } }) => set(placed[value as Whereabouts])}
        data={Object.entries(whereabouts).map(([value, label]) => ({ value, label }))}
      />
      {narrowed && (
        <CloseButton
          aria-label="Show all quotations"
          title="Show all quotations"
          onClick={() => {
            onText('');
            onFilter({});
          }}
        />
      )}
    </search>
  );
}

const anywhere = { lost: undefined, unsure: undefined, fromFile: undefined };

const placed: Record<Whereabouts, QuotationFilter> = {
  all: anywhere,
  unsure: { ...anywhere, unsure: true },
  lost: { ...anywhere, lost: true },
  file: { ...anywhere, fromFile: true },
  here: { ...anywhere, fromFile: false },
};

function placeOf({ lost, unsure, fromFile }: QuotationFilter): Whereabouts {
  if (unsure) return 'unsure';
  if (lost) return 'lost';
  return fromFile === undefined ? 'all' : fromFile ? 'file' : 'here';
}
