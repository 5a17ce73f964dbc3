import type { ClaimDetail } from '../../shared/model/claim';
import { claimPartWords } from '../../shared/model/claim-use-words';
import type { BriefOfClaim } from '../../shared/model/kept-brief';
import { CheckAgain, changedSince } from '../parts/check-again';
import { ClaimUses } from '../parts/claim-uses';
import { useOpenBrief } from '../parts/use-open-brief';
import { moment } from '../parts/words';
import evidence from './evidence.module.css';
import classes from './used-in-briefs.module.css';

type ClaimText = NonNullable<BriefOfClaim['older']>;

/** The kept briefs that use a claim: where, and whether in its own words. */
export function UsedInBriefs({ claim }: { claim: ClaimDetail }) {
  const { briefs } = claim;
  if (briefs.length === 0) return null;
  return (
    <section className={evidence.section} aria-label="Used in briefs">
      <h2 className={evidence.heading}>
        Used in briefs <span className={evidence.count}>{briefs.length.toLocaleString('en-US')}</span>
      </h2>
      <ul className={evidence.list}>
        {briefs.map((brief) => (
          <UsedInBrief key={brief.briefId} brief={brief} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function UsedInBrief({
  brief: { briefId, title, checkedAt, changed, uses, older },
  claim,
}: {
  brief: BriefOfClaim;
  claim: ClaimText;
}) {
  const { openKept } = useOpenBrief();
  const kept = { id: briefId, title };
  return (
    <li className={classes.brief}>
      <div className={classes.head}>
        <button type="button" className={classes.title} onClick={() => openKept(kept)}>
          {title}
        </button>
        <span className={classes.soft}>checked {moment(checkedAt)}</span>
      </div>
      {(older || changed > 0) && (
        <CheckAgain briefId={briefId} title={title}>
          {older ? olderWords(older, claim) : changedSince({ checkedAt, changed })}
        </CheckAgain>
      )}
      <ClaimUses
        uses={uses}
        parts={claimPartWords}
        title="Show it in the brief"
        show={(at) => openKept(kept, uses[at]?.place)}
      />
    </li>
  );
}

/** Which of its words the claim had otherwise then. */
function olderWords(older: ClaimText, now: ClaimText): string {
  const was = (label: string, before: string) => (before ? `the ${label} “${before}”` : `no ${label}`);
  const had = [
    older.wording !== now.wording && was('approved wording', older.wording),
    older.statement !== now.statement && was('statement', older.statement),
    older.caveat !== now.caveat && was('caveat', older.caveat),
  ]
    .filter(Boolean)
    .join(', ');
  // A quoted sentence brings its own full stop.
  return `Checked when the claim had ${had}${/[.?!]”$/.test(had) ? '' : '.'}`;
}
