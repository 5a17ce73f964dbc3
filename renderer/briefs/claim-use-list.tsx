import { TriangleAlert } from 'lucide-react';
import type { BriefClaim } from '../../shared/model/checked-brief';
import { isAltered } from '../../shared/model/claim-use-words';
import { claimStatusWords } from '../../shared/model/claim-words';
import type { ClaimPart } from '../../shared/model/kept-brief';
import { useNavigate } from '../client/navigate';
import { ClaimUses } from '../parts/claim-uses';
import classes from './brief-findings.module.css';
import { claimUseId } from './brief-marks';
import own from './claim-use-list.module.css';
import { FindingGroups } from './finding-groups';

const parts: Record<ClaimPart, string> = {
  wording: 'Approved wording',
  statement: 'Its statement',
  for: 'Quotes evidence for it',
  against: 'Quotes evidence against it',
};

/** The claims of the library that the brief uses: in whose words, and what must be known of them. */
export function ClaimUseList({
  claims,
  shown,
  show,
}: {
  claims: readonly BriefClaim[];
  shown: string | null;
  show: (id: string) => void;
}) {
  const all = claims.map((claim, i) => ({ claim, i }));
  const toMend = ({ uses, status, warnings }: BriefClaim) =>
    isAltered(uses) || warnings.length > 0 || status === 'disputed' || status === 'retired';
  return (
    <FindingGroups
      groups={[
        { title: 'To look at', of: all.filter(({ claim }) => toMend(claim)) },
        { title: 'In their own words', of: all.filter(({ claim }) => !toMend(claim)) },
      ]}
      none="No claim of the library stands in this brief: neither its approved wording, nor its statement, nor its evidence."
      item={({ claim, i }) => <ClaimItem key={claim.claimId} claim={claim} index={i} shown={shown} show={show} />}
    />
  );
}

function ClaimItem({
  claim,
  index,
  shown,
  show,
}: {
  claim: BriefClaim;
  index: number;
  shown: string | null;
  show: (id: string) => void;
}) {
  const { go } = useNavigate();
  const { claimId, statement, status, caveat, warnings, uses } = claim;
  const ids = uses.map((_, j) => claimUseId(index, j));
  return (
    <li className={classes.item} aria-current={shown !== null && ids.includes(shown)}>
      <div className={own.claim}>
        <button type="button" onClick={() => go({ view: 'claims', claimId })} title="Show the claim">
          {statement}
        </button>
        <span>{claimStatusWords[status]}</span>
      </div>
      <ClaimUses uses={uses} parts={parts} current={ids.indexOf(shown ?? '')} show={(at) => show(ids[at] as string)} />
      {caveat && <p className={classes.message}>To be said with it: {caveat}</p>}
      {warnings.map((words) => (
        <p key={words} className={own.warning}>
          <TriangleAlert size={14} aria-hidden />
          {words}
        </p>
      ))}
    </li>
  );
}
