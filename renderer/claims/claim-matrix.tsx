import { Grid3x3 } from 'lucide-react';
import { speaking } from '../../shared/model/claim-words';
import { displayPartialDate } from '../../shared/model/partial-date';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { useOpenBrief } from '../parts/use-open-brief';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { type ClaimFilter, isNarrow } from './claim-filters';
import classes from './claim-matrix.module.css';
import { ClaimStatusMark } from './claim-status';

/** Every claim against every source that speaks to it. */
export function ClaimMatrix({ filter }: { filter: ClaimFilter }) {
  const { data, error, reload } = useQuery('claims.matrix', { ...filter });
  const { go, open } = useNavigate();
  const { openKept } = useOpenBrief();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  if (data.sources.length === 0)
    return (
      <Empty icon={<Grid3x3 size={24} />} title={isNarrow(filter) ? 'No evidence for such claims' : 'No evidence yet'}>
        <p>Once claims have evidence, this table shows which source speaks to which claim, for it or against it.</p>
      </Empty>
    );
  const used = data.claims.some(({ briefs }) => briefs.length > 0);
  const cells = new Map(data.cells.map((cell) => [`${cell.claimId} ${cell.sourceId}`, cell]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label="Claims by sources" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              Claim
            </th>
            {used && (
              <th scope="col" className={classes.source}>
                Used in briefs
              </th>
            )}
            {data.sources.map((source) => (
              <th key={source.id} scope="col" className={classes.source}>
                <button type="button" title={source.citation || source.title} onClick={() => open(source.id)}>
                  {source.title}
                </button>
                <span>{displayPartialDate(source.date)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row" className={classes.claim}>
                <button type="button" onClick={() => go({ view: 'claims', claimId: claim.id })}>
                  {claim.statement}
                </button>
                <ClaimStatusMark status={claim.status} />
              </th>
              {used && (
                <td className={classes.briefs}>
                  {claim.briefs.map(({ briefId, title, altered }) => (
                    <button key={briefId} type="button" onClick={() => openKept({ id: briefId, title })}>
                      {title}
                      {altered && <span> altered</span>}
                    </button>
                  ))}
                </td>
              )}
              {data.sources.map((source) => {
                const cell = cells.get(`${claim.id} ${source.id}`);
                return (
                  <td key={source.id} data-against={cell ? cell.opposing > 0 : undefined} data-spoken={Boolean(cell)}>
                    {cell && speaking(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
