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
        const own = claim.evidence.filter(({ id }) => evidenceIds.includes(id));
        const others = [
          ...new Set(own.filter(({ sourceId }) => sourceId !== rootId).map(({ sourceTitle }) => `“${sourceTitle}”`)),
        ];
        const root = (
          <button type="button" onClick={() => open(rootId)}>
            {rootTitle}
          </button>
        );
        const pieces = `${count(evidenceIds.length, 'piece')} of evidence`;
        if (others.length === 0)
          return (
            <p key={rootId}>
              {pieces} are from {root}: they count once.
            </p>
          );
        return (
          <p key={rootId}>
            {listed(others)} {others.length === 1 ? 'has' : 'have'} it from {root}: {pieces}, one root, counted once.
          </p>
        );
      })}
    </section>
  );
}

const listed = (titles: readonly string[]) => new Intl.ListFormat('en-US').format(titles);
