import { diffArrays } from 'diff';
import { type Token, tokensOf } from './word-difference';

export interface Stretch {
  start: number;
  end: number;
}

/** Edits past which two readings of a page are not the same text. */
const mostEdits = 1200;

/**
 * Two readings of one page, laid word against word: the stretch of `to` that a stretch of `from` is. A word that the two read
 * differently (a dash taken for a letter) is found between its neighbours. Null when half of the words disagree.
 */
export function alignStretch(from: string, to: string, { start, end }: Stretch): Stretch | null {
  const ours = tokensOf(from);
  const theirs = tokensOf(to);
  const first = ours.findIndex((token) => token.end > start);
  const last = ours.findLastIndex((token) => token.start < end);
  if (first < 0 || last < first) return null;
  const pairs = pairsOf(ours, theirs);
  if (!pairs) return null;
  let same = 0;
  for (let at = first; at <= last; at++) if (pairs.has(at)) same++;
  if (same * 2 < last - first + 1) return null;
  const begin = pairs.get(first) ?? neighbour(pairs, first, -1, ours.length, 1);
  const stop = pairs.get(last) ?? neighbour(pairs, last, 1, ours.length, -1);
  const [one, other] = [theirs[begin ?? -1], theirs[stop ?? -1]];
  if (!one || !other || other.end <= one.start) return null;
  return { start: one.start, end: other.end };
}

/** Which word of the one reading is which of the other. */
function pairsOf(ours: readonly Token[], theirs: readonly Token[]): Map<number, number> | null {
  const words = (tokens: readonly Token[]) => tokens.map((token) => token.text);
  const changes = diffArrays(words(ours), words(theirs), { maxEditLength: mostEdits });
  if (!changes) return null;
  const pairs = new Map<number, number>();
  let [a, b] = [0, 0];
  for (const change of changes) {
    if (!change.added && !change.removed) for (let i = 0; i < change.count; i++) pairs.set(a + i, b + i);
    if (!change.added) a += change.count;
    if (!change.removed) b += change.count;
  }
  return pairs;
}

/** The word that stands `beyond` the pair nearest to `at` in one direction. */
function neighbour(
  pairs: ReadonlyMap<number, number>,
  at: number,
  step: number,
  count: number,
  beyond: number,
): number | null {
  for (let i = at + step; i >= 0 && i < count; i += step) {
    const pair = pairs.get(i);
    if (pair !== undefined) return pair + beyond;
  }
  return null;
}
