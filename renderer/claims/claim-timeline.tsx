import { CalendarRange } from 'lucide-react';
import { speaking } from '../../shared/model/claim-words';
import { displayPartialDate } from '../../shared/model/partial-date';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { type ClaimFilter, isNarrow } from './claim-filters';
import classes from './claim-timeline.module.css';

/** The evidence along time: each source on its date, with the claims that it speaks to. Sources without a date come last. */
export function ClaimTimeline({ filter }: { filter: ClaimFilter }) {
  const { data, error, reload } = useQuery('claims.matrix', { ...filter });
  const { go, open } = useNavigate();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  if (data.sources.length === 0)
    return (
      <Empty
        icon={<CalendarRange size={24} />}
        title={isNarrow(filter) ? 'No evidence for such claims' : 'No evidence yet'}
      >
        <p>Once claims have evidence, the sources stand here in the order of their dates.</p>
      </Empty>
    );
  const statements = new Map(data.claims.map(({ id, statement }) => [id, statement]));
  const dated = [...data.sources.filter(({ date }) => date), ...data.sources.filter(({ date }) => !date)];
  const years = Map.groupBy(dated, ({ date }) => date.slice(0, 4) || 'No date');
  return (
    <div className={classes.timeline}>
      {[...years].map(([year, sources]) => (
        <section key={year} className={classes.year} aria-label={year}>
          <h2>{year}</h2>
          <ol>
            {sources.map((source) => (
              <li key={source.id}>
                <span className={classes.date}>{displayPartialDate(source.date)}</span>
                <button type="button" className={classes.source} onClick={() => open(source.id)}>
                  {source.citation || source.title}
                </button>
                <ul>
                  {data.cells
                    .filter(({ sourceId }) => sourceId === source.id)
                    .map((cell) => (
                      <li key={cell.claimId}>
                        <span className={classes.speaking} data-against={cell.opposing > 0}>
                          {speaking(cell)}
                        </span>
                        <button type="button" onClick={() => go({ view: 'claims', claimId: cell.claimId })}>
                          {statements.get(cell.claimId)}
                        </button>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
