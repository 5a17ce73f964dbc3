import type { ClaimFigure, ClaimStatus } from './claim';
import { displayPartialDate } from './partial-date';

/** What each status of a claim is called. */
export const claimStatusWords: Record<ClaimStatus, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  disputed: 'Disputed',
  retired: 'Retired',
};

/** "2 for, 1 against"; empty where nothing speaks. */
export function speaking({ supporting, opposing }: { supporting: number; opposing: number }): string {
  return [supporting > 0 && `${supporting} for`, opposing > 0 && `${opposing} against`].filter(Boolean).join(', ');
}

/** "73 percent of suspected cases, United States, 2012 to 2016, as of January 2017, not to be used after 2018" */
export function figureWords({ value, unit, counted, place, from, to, asOf, expires }: ClaimFigure): string {
  const amount = [value, unit, counted].filter(Boolean).join(' ');
  const [first, last] = [displayPartialDate(from), displayPartialDate(to)];
  const period =
    first === last ? first : first && last ? `${first} to ${last}` : first ? `since ${first}` : last && `until ${last}`;
  return [
    amount,
    place,
    period,
    asOf && `as of ${displayPartialDate(asOf)}`,
    expires && `not to be used after ${displayPartialDate(expires)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
