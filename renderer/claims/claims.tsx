import { Button, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { Empty } from '../ui/empty';
import { anyClaim, ClaimFilters, isNarrow } from './claim-filters';
import { ClaimMatrix } from './claim-matrix';
import { ClaimTimeline } from './claim-timeline';
import classes from './claims.module.css';
import { ClaimsAndDetail } from './claims-and-detail';
import { ExportClaimsMenu } from './export-claims-menu';

type Show = 'list' | 'timeline' | 'matrix';

/** What is claimed and what it rests on: one by one, along time, or against every source. */
export function Claims({ claimId, show }: { claimId?: string; show: Show }) {
  const { go, dialog } = useNavigate();
  const [filter, setFilter] = useState(anyClaim);
  const [text] = useDebouncedValue(filter.text.trim(), 180);
  const { data: any } = useQuery('claims.list', { limit: 1 });
  const wanted = { ...filter, text };
  const none = any?.total === 0;
  return (
    <div className={classes.place}>
      <header className={classes.head}>
        <h1 className={classes.title}>Claims</h1>
        <SegmentedControl
          aria-label="How claims are shown"
          value={show}
          data={[
            { value: 'list', label: 'One by one' },
            { value: 'timeline', label: 'Timeline' },
            { value: 'matrix', label: 'Matrix' },
          ]}
          onChange={(value) => go({ view: 'claims', claimId, show: value as Show })}
        />
        <span className={classes.space} />
        {!none && (
          <ExportClaimsMenu report={show === 'list' ? 'claims' : show} filter={wanted} narrow={isNarrow(wanted)} />
        )}
        <Button leftSection={<Plus size={15} />} onClick={() => dialog({ name: 'new-claim' })}>
          New claim
        </Button>
      </header>
      {none ? (
        <NoClaims make={() => dialog({ name: 'new-claim' })} />
      ) : (
        <>
          <ClaimFilters filter={filter} onFilter={setFilter} />
          {show === 'list' && <ClaimsAndDetail claimId={claimId} filter={wanted} />}
          {show === 'timeline' && <ClaimTimeline filter={wanted} />}
          {show === 'matrix' && <ClaimMatrix filter={wanted} />}
        </>
      )}
    </div>
  );
}

function NoClaims({ make }: { make: () => void }) {
  return (
    <Empty
      icon={<Scale size={24} />}
      title="No claims yet"
      action={
        <Button variant="filled" onClick={make}>
          Make the first claim
        </Button>
      }
    >
      <p>
        A claim is a sentence that you will stand by in public. Give it its figures, and the quotations for and against
        it; Casebench says what is expired, altered, or rests on a single source.
      </p>
    </Empty>
  );
}
