import type { QuoteAnchor } from '../../../shared/model/quotation';
import { anchorAt } from '../../../shared/text/anchor';

/** The place of words that were found on a stored page. */
export function anchorOn(sha256: string, page: { index: number; text: string }, found: RegExpExecArray): QuoteAnchor {
  const range = { page: page.index, endPage: page.index, start: found.index, end: found.index + found[0].length };
  const anchor = anchorAt(sha256, [{ ...page, reliable: true }], range);
  if (!anchor) throw new Error('What was found is no words.');
  return anchor;
}
