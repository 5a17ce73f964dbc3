import type { CheckedBrief } from './checked-brief';
import type { BriefSummary } from './kept-brief';

/** The figures of a check; `cited` is how many citations were read, short forms and all. */
export function summaryOfCheck(
  { quotes, citations, authorities }: Pick<CheckedBrief, 'quotes' | 'citations' | 'authorities'>,
  cited: number,
): BriefSummary {
  const entries = authorities.flatMap((section) => section.entries);
  return {
    quotes: quotes.quotes.length,
    verified: quotes.verified,
    citations: cited,
    errors: citations.filter(({ severity }) => severity === 'error').length,
    authorities: entries.length,
    lacking: entries.filter(({ sourceId }) => sourceId === null).length,
  };
}
