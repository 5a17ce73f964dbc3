import { Button } from '@mantine/core';
import { CopyCheck, Merge } from 'lucide-react';
import type { DuplicateGroup } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import classes from './duplicates.module.css';
import { SourceLine } from './source-line';

/** Sources that are likely the same work, to be looked at and merged. */
export function Duplicates() {
  const { data: groups, error, reload } = useQuery('sources.duplicates', {});
  if (error && !groups) return <Failed message={failureMessage(error)} retry={reload} />;
  return (
    <div className={classes.place}>
      <h1 className={classes.title}>Duplicates</h1>
      {!groups && <Bones rows={6} />}
      {groups?.length === 0 ? (
        <Empty icon={<CopyCheck size={24} />} title="No duplicates">
          <p>
            When two sources look like the same work, they show up here side by side, for you to merge or leave apart.
          </p>
        </Empty>
      ) : (
        <ul className={classes.groups}>
          {groups?.map((group) => (
            <DuplicateCard key={group.sources.map(({ id }) => id).join()} group={group} />
          ))}
        </ul>
      )}
    </div>
  );
}

function DuplicateCard({ group }: { group: DuplicateGroup }) {
  const { dialog, select } = useNavigate();
  const current = useWorkspaceView((now) => now.current);
  return (
    <li className={classes.group}>
      <div className={classes.head}>
        <span className={classes.reason}>{group.reason}</span>
        <span className={classes.likeness}>{Math.round(group.likeness * 100)} % alike</span>
        <Button
          leftSection={<Merge size={15} />}
          onClick={() => dialog({ name: 'merge', ids: group.sources.map(({ id }) => id) })}
        >
          Compare and merge
        </Button>
      </div>
      {group.sources.map((row) => (
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
    </li>
  );
}
