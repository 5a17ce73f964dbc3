import { Button } from '@mantine/core';
import { ListChecks } from 'lucide-react';
import { useEffect, useReducer, useState } from 'react';
import type { Scope } from '../../shared/contract/inputs';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { failureMessage } from '../client/toast';
import { useScopeName } from '../parts/use-scope-name';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { startQueue, stepQueue } from './queue';
import { QueueDone } from './queue-done';
import { QueueSource } from './queue-source';
import classes from './tagging.module.css';

/** One source at a time, its text beside its tags, by keys alone. */
export function Tagging({ scope }: { scope: Scope }) {
  const call = useCall();
  const [sort] = usePreference('window.sort');
  const [ids, setIds] = useState<string[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  // Read once: tagging a source takes it out of the inbox, and the queue must not shift under the person's hands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order at the start is the order of the queue
  useEffect(() => {
    call('sources.ids', { scope, sort }).then(setIds, setError);
  }, [call]);
  if (error) return <Failed message={failureMessage(error)} />;
  if (!ids) return <Bones rows={8} />;
  return <QueueRun ids={ids} scope={scope} />;
}

function QueueRun({ ids, scope }: { ids: string[]; scope: Scope }) {
  const [queue, step] = useReducer(stepQueue, ids, startQueue);
  const { go, select } = useNavigate();
  const name = useScopeName(scope);
  const leave = () => go({ view: 'list', scope, name });
  const id = queue.ids[queue.at];
  useEffect(() => {
    if (id) select([], id);
  }, [id, select]);
  if (ids.length === 0)
    return (
      <Empty
        icon={<ListChecks size={24} />}
        title="Nothing to go through"
        action={<Button onClick={() => go({ view: 'list', scope: { place: 'all' } })}>Show all sources</Button>}
      >
        <p>There is no source in “{name}”.</p>
      </Empty>
    );
  return (
    <div className={classes.place}>
      <header className={classes.head}>
        <h1 className={classes.name}>Tagging: {name}</h1>
        <span className={classes.count} aria-live="polite">
          {id ? `${(queue.at + 1).toLocaleString('en-US')} of ${ids.length.toLocaleString('en-US')}` : 'Done'}
        </span>
        <span className={classes.track} aria-hidden>
          <span style={{ inlineSize: `${(100 * queue.at) / ids.length}%` }} />
        </span>
        <Button variant="subtle" onClick={leave}>
          Leave the queue
        </Button>
      </header>
      {id ? (
        <QueueSource key={id} id={id} step={step} onLeave={leave} />
      ) : (
        <QueueDone queue={queue} onBack={() => step({ type: 'previous' })} onLeave={leave} />
      )}
    </div>
  );
}
