import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type ClaimStatus, claimStatuses } from '../../shared/model/claim';
import { claimStatusWords } from '../../shared/model/claim-words';
import { useQuery } from '../client/use-query';
import classes from './claims.module.css';

/** What narrows the claims, however they are shown and in what is exported. */
export interface ClaimFilter {
  text: string;
  status?: ClaimStatus;
  tag?: string;
}

export const anyClaim: ClaimFilter = { text: '' };

export function isNarrow({ text, status, tag }: ClaimFilter): boolean {
  return text.trim() !== '' || status !== undefined || tag !== undefined;
}

export function ClaimFilters({ filter, onFilter }: { filter: ClaimFilter; onFilter: (filter: ClaimFilter) => void }) {
  const { data: tags = [] } = useQuery('tags.list', {});
  return (
    <search className={classes.filters} aria-label="Narrow the claims">
      <TextInput
        className={classes.find}
        aria-label="Find in claims"
        placeholder="Find in claims"
        leftSection={<Search size={15} aria-hidden />}
        value={filter.text}
        maxLength={500}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Status of the claims"
        value={filter.status ?? ''}
        data={[
          { value: '', label: 'Any status' },
          ...claimStatuses.map((value) => ({ value, label: claimStatusWords[value] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, status: (value || undefined) as ClaimStatus })
        }
      />
      <NativeSelect
        aria-label="Tag of the claims or their evidence"
        value={filter.tag ?? ''}
        data={[{ value: '', label: 'Any tag' }, ...tags.map(({ name }) => ({ value: name, label: name }))]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, tag: value || undefined })}
      />
      {isNarrow(filter) && (
        <CloseButton aria-label="Show all claims" title="Show all claims" onClick={() => onFilter(anyClaim)} />
      )}
    </search>
  );
}
