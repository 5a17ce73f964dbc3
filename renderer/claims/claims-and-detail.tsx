import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Scale, Search } from 'lucide-react';
import { useState } from 'react';
import { type ClaimStatus, claimStatuses } from '../../shared/model/claim';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { ClaimDetailPane } from './claim-detail';
import { ClaimList } from './claim-list';
import { statusWords } from './claim-status';
import classes from './claims.module.css';

/** Claims to choose from, by words and status, beside the one in hand. */
export function ClaimsAndDetail({ claimId }: { claimId?: string }) {
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 180);
  const [status, setStatus] = useState<ClaimStatus | ''>('');
  const [limit, setLimit] = useState(100);
  const { data, error, reload } = useQuery('claims.list', { text: wanted, status: status || undefined, limit });
  const { go, dialog } = useNavigate();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  if (data.total === 0 && !wanted && !status)
    return (
      <Empty
        icon={<Scale size={24} />}
        title="No claims yet"
        action={
          <Button variant="filled" onClick={() => dialog({ name: 'new-claim' })}>
            Make the first claim
          </Button>
        }
      >
        <p>
          A claim is a sentence that you will stand by in public. Give it its figures, and the quotations for and
          against it; Casebench says what is expired, altered, or rests on a single source.
        </p>
      </Empty>
    );
  const shown = claimId ?? data.rows[0]?.id;
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <div className={classes.filters}>
          <TextInput
            aria-label="Find in claims"
            placeholder="Find in claims"
            leftSection={<Search size={15} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <NativeSelect
            aria-label="Status of the claims"
            value={status}
            data={[
              { value: '', label: 'Any status' },
              ...claimStatuses.map((value) => ({ value, label: statusWords[value].word })),
            ]}
            onChange={(event) => setStatus(event.currentTarget.value as ClaimStatus | '')}
          />
        </div>
        <ClaimList
          rows={data.rows}
          total={data.total}
          shown={shown}
          onShow={(id) => go({ view: 'claims', claimId: id })}
          onMore={limit < 1000 ? () => setLimit(Math.min(1000, limit + 200)) : undefined}
        />
      </div>
      {shown && <ClaimDetailPane key={shown} id={shown} />}
    </div>
  );
}
