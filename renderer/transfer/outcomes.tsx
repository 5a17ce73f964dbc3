import { SegmentedControl } from '@mantine/core';
import { CircleAlert, CircleCheck, CircleX, Copy } from 'lucide-react';
import { useState } from 'react';
import type { FileOutcome, Job, OutcomeStatus } from '../../shared/model/job';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { outcomeWords } from './job-words';
import classes from './outcomes.module.css';

const pageSize = 200;
const icons = { added: CircleCheck, already: Copy, partial: CircleAlert, failed: CircleX };
type Filter = OutcomeStatus | 'all';

/** One line for every file of an import, to be narrowed to those that need a look. */
export function Outcomes({ job }: { job: Job }) {
  const [filter, setFilter] = useState<Filter>(job.failed > 0 && job.state !== 'running' ? 'failed' : 'all');
  const [limit, setLimit] = useState(pageSize);
  const status = filter === 'all' ? undefined : filter;
  const { data, error } = useQuery('jobs.outcomes', { id: job.id, status, limit: Math.min(limit, 1000) });
  if (error && !data) return <p role="alert">{failureMessage(error)}</p>;
  return (
    <div className={classes.outcomes}>
      <SegmentedControl
        aria-label="Which files to show"
        value={filter}
        onChange={(value) => setFilter(value as Filter)}
        data={[
          { value: 'all', label: 'All' },
          ...(Object.keys(outcomeWords) as OutcomeStatus[]).map((value) => ({
            value,
            label: (
              <>
                <span>{outcomeWords[value]}</span> <span className={classes.count}>{data?.counts[value] ?? ''}</span>
              </>
            ),
          })),
        ]}
      />
      {data?.rows.length === 0 && <p className={classes.none}>No file here.</p>}
      <ul className={classes.list}>
        {data?.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file can be given twice; lines never move
          <OutcomeLine key={`${row.file}-${index}`} outcome={row} />
        ))}
      </ul>
      {data && data.rows.length < data.total && (
        <button type="button" className={classes.more} onClick={() => setLimit(limit + pageSize)}>
          {limit < 1000
            ? `Show more of ${count(data.total, 'file')}`
            : `${count(data.total - data.rows.length, 'more file')}; narrow by status to see them`}
        </button>
      )}
    </div>
  );
}

/** What became of a file, said beside its name: the name is not said again. */
function besideName(message: string, file: string): string {
  return message.startsWith(`${file} `) ? `It ${message.slice(file.length + 1)}` : message;
}

function OutcomeLine({ outcome }: { outcome: FileOutcome }) {
  const { open } = useNavigate();
  const Icon = icons[outcome.status];
  const [sourceId] = outcome.sourceIds;
  const facts = [
    outcome.pages > 0 && count(outcome.pages, 'page'),
    outcome.sourceIds.length > 1 && count(outcome.sourceIds.length, 'source'),
  ];
  return (
    <li className={classes.line} data-status={outcome.status}>
      <Icon size={15} aria-hidden />
      <span className={classes.status}>{outcomeWords[outcome.status]}</span>
      <span className={classes.words}>
        {sourceId ? (
          <button type="button" className={classes.file} onClick={() => open(sourceId)}>
            {outcome.file}
          </button>
        ) : (
          <span className={classes.name}>{outcome.file}</span>
        )}
        {outcome.message && <span className={classes.message}>{besideName(outcome.message, outcome.file)}</span>}
      </span>
      <span className={classes.facts}>{facts.filter(Boolean).join(', ')}</span>
    </li>
  );
}
