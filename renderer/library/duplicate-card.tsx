import { Button } from '@mantine/core';
import { Merge, Split } from 'lucide-react';
import type { DuplicateGroup } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useWorkspaceView } from '../client/workspace';
import classes from './duplicates.module.css';
import { SourceLine } from './source-line';

/** Sources that look like one work, why, and what a person can say about it. */
export function DuplicateCard({ group: { reason, likeness, sources } }: { group: DuplicateGroup }) {
  const { dialog, select } = useNavigate();
  const act = useAct();
  const current = useWorkspaceView((now) => now.current);
  const ids = sources.map(({ id }) => id);
  const keepApart = () =>
    act('sources.keepApart', { ids }, 'Noted that these are different works. They are no longer shown here.');
  return (
    <section className={classes.group} aria-label={`${reason}: ${sources[0]?.title ?? ''}`}>
      <div className={classes.head}>
        <span className={classes.reason}>{reason}</span>
        <span className={classes.likeness}>{Math.round(likeness * 100)}% alike</span>
        <Button variant="subtle" color="gray" leftSection={<Split size={15} />} onClick={() => void keepApart()}>
          Not the same
        </Button>
        <Button leftSection={<Merge size={15} />} onClick={() => dialog({ name: 'merge', ids })}>
          Compare and merge
        </Button>
      </div>
      {sources.map((row) => (
        <button
          type="button"
          key={row.id}
          className={classes.source}
          aria-pressed={row.id === current}
          onClick={() => select([row.id], row.id)}
        >
          <SourceLine row={row} columns={['date', 'files', 'quotes']} />
        </button>
      ))}
    </section>
  );
}
