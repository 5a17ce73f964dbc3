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
      {claim.sharedRoots.map(({ stance, rootId, rootTitle, evidenceIds }) => {
        const own = claim.evidence.filter(({ id }) => evidenceIds.includes(id));
        const others = [
          ...new Set(own.filter(({ sourceId }) => sourceId !== rootId).map(({ sourceTitle }) => `“${sourceTitle}”`)),
        ];
        const root = (
          <button type="button" onClick={() => open(rootId)}>
            {rootTitle}
          </button>
        );
        const key = `${stance} ${rootId}`;
        const pieces = `${count(evidenceIds.length, 'piece')} of evidence ${stance} it`;
        if (others.length === 0)
          return (
            <p key={key}>
              {pieces} are from {root}: they count once.
            </p>
          );
        return (
          <p key={key}>
            {listed(others)} {others.length === 1 ? 'has' : 'have'} it from {root}: {pieces}, one root, counted once.
          </p>
        );
      })}
    </section>
  );
}

const listed = (titles: readonly string[]) => new Intl.ListFormat('en-US').format(titles);
