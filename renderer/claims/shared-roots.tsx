import type { ClaimDetail } from '../../shared/model/claim';
import { useNavigate } from '../client/navigate';
import { count } from '../parts/words';
import classes from './claim-detail.module.css';

/** Says plainly which pieces of evidence are one piece, because they go back to one source. */
export function SharedRoots({ claim }: { claim: ClaimDetail }) {
  const { open } = useNavigate();
  if (claim.sharedRoots.length === 0) return null;
  return (
    <section className={classes.roots} aria-label="Evidence from one root">
      {claim.sharedRoots.map(({ rootId, rootTitle, evidenceIds }) => {
        const titles = claim.evidence
          .filter(({ id, sourceId }) => evidenceIds.includes(id) && sourceId !== rootId)
          .map(({ sourceTitle }) => `“${sourceTitle}”`);
        return (
          <p key={rootId}>
            {count(evidenceIds.length, 'piece')} of evidence go back to{' '}
            <button type="button" onClick={() => open(rootId)}>
              {rootTitle}
            </button>{' '}
            and count once{titles.length > 0 && `: ${[...new Set(titles)].join(', ')}`}.
          </p>
        );
      })}
    </section>
  );
}
