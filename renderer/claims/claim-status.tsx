import { CircleCheck, CircleSlash, Eye, type LucideIcon, PencilLine, TriangleAlert } from 'lucide-react';
import type { ClaimStatus } from '../../shared/model/claim';
import { claimStatusWords } from '../../shared/model/claim-words';
import classes from './claim-status.module.css';

type Tone = 'verified' | 'unchecked' | 'altered' | 'soft';

const signs: Record<ClaimStatus, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'soft', icon: PencilLine },
  'in-review': { tone: 'unchecked', icon: Eye },
  approved: { tone: 'verified', icon: CircleCheck },
  disputed: { tone: 'altered', icon: TriangleAlert },
  retired: { tone: 'soft', icon: CircleSlash },
};

/** How far a claim is: a sign and a word. */
export function ClaimStatusMark({ status }: { status: ClaimStatus }) {
  const { tone, icon: Icon } = signs[status];
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {claimStatusWords[status]}
    </span>
  );
}
