import { History as HistoryIcon } from 'lucide-react';
import type { HistoryEntry } from '../../shared/model/library';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { ago, moment } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import classes from './history.module.css';

/** What was changed on the source, the latest first, field by field. */
export function History({ sourceId }: { sourceId: string }) {
  const { data, error, loading, reload } = useQuery('history.ofSource', { id: sourceId });
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (loading || !data) return <Bones rows={6} />;
  if (data.length === 0)
    return (
      <Empty icon={<HistoryIcon size={24} />} title="No changes yet">
        <p>Every change to this source is kept here, and can be undone from the top bar.</p>
      </Empty>
    );
  return (
    <ol className={classes.history}>
      {data.map((entry) => (
        <li key={entry.id} className={classes.entry} data-undone={entry.undone}>
          <span className={classes.label}>
            {entry.label}
            {entry.undone && <em> (undone)</em>}
          </span>
          <time className={classes.time} dateTime={entry.at} title={moment(entry.at)}>
            {ago(entry.at, Date.now())}
          </time>
          {entry.changes.length > 0 && (
            <dl className={classes.changes}>
              {byLabel(entry.changes).map(([label, changes]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  {changes.map(({ before, after }) => (
                    <dd key={`${before} ${after}`}>
                      {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Several tags put on at once stand below one word. */
function byLabel(changes: HistoryEntry['changes']): [string, HistoryEntry['changes']][] {
  const groups = new Map<string, HistoryEntry['changes']>();
  for (const change of changes) groups.set(change.label, [...(groups.get(change.label) ?? []), change]);
  return [...groups];
}
