import { Button, Menu, SegmentedControl } from '@mantine/core';
import { FileDown, Plus } from 'lucide-react';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { toast, toastFailure } from '../client/toast';
import { ClaimMatrix } from './claim-matrix';
import { ClaimTimeline } from './claim-timeline';
import classes from './claims.module.css';
import { ClaimsAndDetail } from './claims-and-detail';
import { saveText } from './save-text';

type Show = 'list' | 'timeline' | 'matrix';

/** What is claimed and what it rests on: one by one, along time, or against every source. */
export function Claims({ claimId, show }: { claimId?: string; show: Show }) {
  const { go, dialog } = useNavigate();
  const call = useCall();
  const save = (as: 'matrix-csv' | 'timeline-csv' | 'markdown') =>
    void call('claims.export', { as })
      .then((file) => {
        saveText(file);
        toast(`Saved ${file.name} to your downloads`);
      })
      .catch(toastFailure);
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
        <Menu position="bottom-end">
          <Menu.Target>
            <Button leftSection={<FileDown size={15} />}>Export</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => save('markdown')}>All claims, as Markdown</Menu.Item>
            <Menu.Item onClick={() => save('matrix-csv')}>The matrix, as CSV</Menu.Item>
            <Menu.Item onClick={() => save('timeline-csv')}>The timeline, as CSV</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button leftSection={<Plus size={15} />} onClick={() => dialog({ name: 'new-claim' })}>
          New claim
        </Button>
      </header>
      {show === 'list' && <ClaimsAndDetail claimId={claimId} />}
      {show === 'timeline' && <ClaimTimeline />}
      {show === 'matrix' && <ClaimMatrix />}
    </div>
  );
}
