import { Button } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useNavigate } from '../client/navigate';
import { count } from '../parts/words';
import { Empty } from '../ui/empty';
import type { Queue } from './queue';

/** The end of the queue: what was done, and what was left for later. */
export function QueueDone({ queue, onBack, onLeave }: { queue: Queue; onBack: () => void; onLeave: () => void }) {
  const { go } = useNavigate();
  const skipped = [...queue.skipped];
  return (
    <Empty
      icon={<CircleCheck size={24} />}
      title="That was the last one"
      action={
        <>
          <Button variant="filled" data-autofocus onClick={onLeave}>
            Back to the list
          </Button>
          <Button onClick={onBack}>Previous source</Button>
          {skipped.length > 0 && (
            <Button onClick={() => go({ view: 'list', scope: { ids: skipped }, name: 'Skipped sources' })}>
              {skipped.length === 1 ? 'Show the skipped one' : `Show the ${count(skipped.length, 'skipped one')}`}
            </Button>
          )}
        </>
      }
    >
      <p>
        {count(queue.ids.length, 'source')}: {queue.tagged.size.toLocaleString('en-US')} tagged,{' '}
        {skipped.length.toLocaleString('en-US')} skipped.
      </p>
    </Empty>
  );
}
