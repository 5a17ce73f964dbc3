import type { QuoteAnchor } from '../model/quotation';
import type { Stretch } from './align';
import { skeletonOf } from './normalise';

/**
 * The stretch of a page's stored text that belongs to an anchored quotation. One that runs over a page break leaves out the
 * foot of the page it begins on and the head of the page it ends on.
 */
export function partOnPage(anchor: QuoteAnchor, page: number, text: string): Stretch {
  const start = page === anchor.page ? anchor.start : 0;
  const end = page === anchor.endPage ? anchor.end : text.length;
  if (anchor.page === anchor.endPage) return { start, end };
  const words = skeletonOf(anchor.exact).text;
  const own = skeletonOf(text.slice(start, end));
  if (page === anchor.page) {
    const shared = sharedLength(own.text.length, words.length, (i) => own.text[i] === words[i]);
    return { start, end: shared > 0 ? start + (own.ends[shared - 1] as number) : end };
  }
  if (page !== anchor.endPage) return { start, end };
  const [mine, all] = [own.text.length, words.length];
  const shared = sharedLength(mine, all, (i) => own.text[mine - 1 - i] === words[all - 1 - i]);
  let from = shared > 0 ? start + (own.starts[mine - shared] as number) : start;
  while (from < end && /\s/.test(text[from] ?? '')) from++;
  return { start: from, end };
}

function sharedLength(one: number, other: number, same: (index: number) => boolean): number {
  let length = 0;
  while (length < one && length < other && same(length)) length++;
  return length;
}
