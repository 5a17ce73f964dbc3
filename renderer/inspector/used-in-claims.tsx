import { Scale } from 'lucide-react';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import classes from './related.module.css';

/** The claims that this source is evidence in, for or against; nothing where it is in none. */
export function UsedInClaims({ sourceId }: { sourceId: string }) {
  const { data } = useQuery('claims.list', { sourceId, limit: 50 }, { keep: false });
  const { go } = useNavigate();
  if (!data || data.total === 0) return null;
  const name = `Used in ${count(data.total, 'claim')}`;
  return (
    <section aria-label={name}>
      <h3 className={classes.heading}>{name}</h3>
      <ul className={classes.list}>
        {data.rows.map((claim) => (
          <li key={claim.id} className={classes.line}>
            <button type="button" onClick={() => go({ view: 'claims', claimId: claim.id })}>
              <Scale size={15} aria-hidden />
              <span>{claim.statement}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
