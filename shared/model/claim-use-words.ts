import type { BriefOfClaim, ClaimPart, ClaimUse } from './kept-brief';
import type { QuoteVerdict } from './quotation';

export const claimPartWords: Record<ClaimPart, string> = {
  wording: 'Approved wording',
  statement: 'Statement',
  for: 'Evidence for it',
  against: 'Evidence against it',
};

const verdicts: Record<QuoteVerdict, string> = {
  exact: 'exact',
  typographic: 'exact but for typography',
  declared: 'with declared changes',
  elsewhere: 'cited to another page',
  unchecked: 'not checked',
  altered: 'altered',
  'not-found': 'not found',
};

/** "Approved wording, altered", "Evidence for it, exact" */
export function claimUseWords({ part, verdict }: Pick<ClaimUse, 'part' | 'verdict'>): string {
  return `${claimPartWords[part]}, ${verdicts[verdict]}`;
}

/** Whether some words of these are not the claim's own, or not its evidence's. */
export function isAltered(uses: readonly ClaimUse[]): boolean {
  return uses.some(({ verdict }) => verdict === 'altered');
}

/** "Reply brief (2 places, altered; checked against older words)", for tables and reports. */
export function briefUseWords({ title, uses, older }: BriefOfClaim): string {
  const notes = [isAltered(uses) && 'altered', older && 'checked against older words'].filter(Boolean);
  const places = uses.length === 1 ? '1 place' : `${uses.length} places`;
  return `${title} (${[places, ...notes].join(', ')})`;
}
