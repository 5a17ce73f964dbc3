import type { QuoteAnchor } from '../model/quotation';
import { skeletonOf } from './normalise';

/** Skeleton units of context that must agree for two places with the same words to be told apart: some two words. */
export const telling = 12;
/** From here on one side of a place tells by itself that it is the same: some eight words that stand nowhere else. */
const atLength = 48;

/** How much of what stood before a quotation and behind it still does, counted from the quotation. */
export interface Agreement {
  before: number;
  after: number;
}

/**
 * Whether a place with a quotation's words is certainly the one that was quoted, by what stands around it: both sides agree, or one
 * does at length; on the page where it stood one side is enough. A side on which nothing stood says nothing against it.
 * Words that stand once in a file prove no more than that they are there: the passage that was quoted may be gone, and
 * another may say the same.
 */
export function surelyTheSame(was: QuoteAnchor, now: QuoteAnchor, running: Agreement): boolean {
  const before = side(was.prefix, now.prefix, { from: 'end', running: running.before });
  const after = side(was.suffix, now.suffix, { from: 'start', running: running.after });
  if (before.same && after.same) return true;
  if (before.agreed >= atLength || after.agreed >= atLength) return true;
  if (was.page === now.page) return before.agreed >= telling || after.agreed >= telling;
  return before.fits && after.fits && before.agreed + after.agreed >= 2 * telling;
}

interface Side {
  agreed: number;
  /** Nothing of it speaks against the place. */
  fits: boolean;
  /** The page begins or ends there with just the same words. */
  same: boolean;
}

/** One side as it stands on the page itself, or in the running text without heads and feet: whichever agrees further. */
function side(was: string, now: string, { from, running }: { from: 'start' | 'end'; running: number }): Side {
  const old = skeletonOf(was).text.trim();
  const there = skeletonOf(now).text.trim();
  const agreed = Math.max(running, from === 'start' ? agreeing(old, there) : agreeing(mirrored(old), mirrored(there)));
  return { agreed, fits: agreed >= Math.min(telling, old.length), same: old === there };
}

function agreeing(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

const mirrored = (text: string) => [...text].reverse().join('');

/** How far the skeleton `source` agrees with the context of an anchor before `from` and behind `to`. */
export function agreementAt(
  source: string,
  { from, to }: { from: number; to: number },
  { prefix, suffix }: { prefix: string; suffix: string },
): Agreement {
  return { before: agreeBefore(source, from, prefix), after: agreeAfter(source, to, suffix) };
}

function agreeBefore(source: string, at: number, prefix: string): number {
  let from = at;
  if (source[from - 1] === ' ' && !prefix.endsWith(' ')) from--;
  let count = 0;
  while (count < prefix.length && source[from - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function agreeAfter(source: string, at: number, suffix: string): number {
  const from = source[at] === ' ' && !suffix.startsWith(' ') ? at + 1 : at;
  let count = 0;
  while (count < suffix.length && source[from + count] === suffix[count]) count++;
  return count;
}
