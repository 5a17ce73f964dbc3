import type { Claim } from './claim';
import type { BriefOfClaim, ClaimPart } from './kept-brief';
import { displayPartialDate } from './partial-date';
import type { QuoteVerdict } from './quotation';

export interface WeighedEvidence {
  stance: 'for' | 'against';
  sourceId: string;
  verdict: QuoteVerdict | null;
}

/** What a reviewer must know before a claim is used, as plain sentences. `today` is YYYY-MM-DD. */
export function claimWarnings(
  claim: Pick<Claim, 'figures' | 'status'>,
  evidence: readonly WeighedEvidence[],
  on: { roots: number; today: string; briefs: readonly BriefOfClaim[] },
): string[] {
  const warnings: string[] = [];
  const expired: string[] = [];
  const supporting = evidence.filter((each) => each.stance === 'for');
  if (supporting.length === 0) warnings.push('Nothing in the library supports it yet.');
  else if (supporting.length > 1 && on.roots === 1)
    warnings.push('All that supports it goes back to one source: it counts once.');
  const altered = evidence.filter((each) => each.verdict === 'altered' || each.verdict === 'not-found').length;
  if (altered > 0)
    warnings.push(`${altered} of its quotations ${altered === 1 ? 'is' : 'are'} not what the source says.`);
  const unchecked = evidence.filter((each) => each.verdict === 'unchecked').length;
  if (unchecked > 0) warnings.push(`${unchecked} of its quotations could not be checked.`);
  for (const figure of claim.figures) {
    const name = [figure.value, figure.unit].filter(Boolean).join(' ');
    if (!figure.value) {
      warnings.push('A figure has no value yet.');
      continue;
    }
    if (figure.expires && isOver(figure.expires.replace('~', ''), on.today))
      expired.push(`“${name}” was to be used until ${displayPartialDate(figure.expires)} only.`);
    if (!figure.counted) warnings.push(`“${name}” does not say what is counted.`);
    if (!figure.asOf && !figure.from && !figure.to) warnings.push(`“${name}” does not say when it was true.`);
  }
  return [...warnings, ...expired, ...on.briefs.flatMap((brief) => briefWarnings(brief, expired.length > 0))];
}

/** What is wrong with the way in which a kept brief uses a claim. */
function briefWarnings({ title, uses, older }: BriefOfClaim, expired: boolean): string[] {
  const altered = (parts: readonly ClaimPart[]) =>
    uses.some(({ part, verdict }) => parts.includes(part) && verdict === 'altered');
  return [
    ...(altered(['wording', 'statement']) ? [`The brief “${title}” says it in other words.`] : []),
    ...(altered(['for', 'against'])
      ? [`The brief “${title}” quotes its evidence otherwise than the source has it.`]
      : []),
    ...(expired ? [`The brief “${title}” uses it, though a figure of it has expired.`] : []),
    ...(older ? [`The brief “${title}” was checked against older words of it.`] : []),
  ];
}

/** A year or a month is over when its last day is. */
function isOver(date: string, today: string): boolean {
  return today.slice(0, date.length) > date;
}
