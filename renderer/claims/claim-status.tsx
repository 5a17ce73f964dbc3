import { CircleCheck, CircleSlash, Eye, type LucideIcon, PencilLine, TriangleAlert } from 'lucide-react';
import type { ClaimStatus } from '../../shared/model/claim';
import classes from './claim-status.module.css';

type Tone = 'verified' | 'unchecked' | 'altered' | 'soft';

/** What each status of a claim is called, and its sign. */
export const statusWords: Record<ClaimStatus, { word: string; tone: Tone; icon: LucideIcon }> = {
  draft: { word: 'Draft', tone: 'soft', icon: PencilLine },
  'in-review': { word: 'In review', tone: 'unchecked', icon: Eye },
  approved: { word: 'Approved', tone: 'verified', icon: CircleCheck },
  disputed: { word: 'Disputed', tone: 'altered', icon: TriangleAlert },
  retired: { word: 'Retired', tone: 'soft', icon: CircleSlash },
};

/** How far a claim is: a sign and a word. */
export function ClaimStatusMark({ status }: { status: ClaimStatus }) {
  const { word, tone, icon: Icon } = statusWords[status];
  return (
    <span className={classes.status} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  );
}
