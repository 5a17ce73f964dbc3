import type { QuoteVerdict } from './quotation';

/** What each verdict on a quotation is called. */
export const verdictWords: Record<QuoteVerdict, string> = {
  exact: 'Exact',
  typographic: 'Exact but for typography',
  declared: 'Declared change',
  elsewhere: 'On another page',
  unchecked: 'Not checked',
  altered: 'Altered',
  'not-found': 'Not found',
};

/** Verdicts under which a quotation may stand as it is. */
export const soundVerdicts: ReadonlySet<QuoteVerdict> = new Set<QuoteVerdict>(['exact', 'typographic', 'declared']);
