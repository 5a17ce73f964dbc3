import { isCommonWord } from './common-words';
import { parseQuote } from './quote-parts';
import { tokensOf } from './word-difference';

/** Words of a quotation that stand within `probeReach` words of one another wherever the quotation stands. */
export type Probe = readonly string[];

/** How many other words may stand between the first and the last word of a probe. */
export const probeReach = 12;

const wordsInProbe = 3;
const mostProbes = 6;

/**
 * A few groups of words of a quotation to look up in a full-text index, the most telling first. They leave common words out
 * where that can be helped, since an index is slow in those. A page that holds the quotation, or a slightly altered
 * one, holds at least one whole group, but for words divided at line ends.
 */
export function probesOf(quote: string): Probe[] {
  const stretches = wordsOf(quote);
  const telling = stretches.map((words) => words.filter(({ word }) => !isCommonWord(word)));
  const rich = telling.some((words) => words.length >= 2);
  const probes = (rich ? telling : stretches).flatMap(windows);
  return spread(probes);
}

/**
 * The same groups without each of their words in turn: what finds the page of a quotation whose altered word is the longest
 * far and wide, and so is in every group. For when `probesOf` finds nothing, since shorter groups find much more.
 */
export function looserProbesOf(quote: string): Probe[] {
  const pairs = probesOf(quote).flatMap((probe) =>
    probe.length < wordsInProbe ? [] : probe.map((left) => probe.filter((word) => word !== left)),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

interface Placed {
  word: string;
  at: number;
}

/** The plain words of each stretch between omissions and brackets, with their places. */
function wordsOf(quote: string): Placed[][] {
  return parseQuote(quote).parts.flatMap((part) => {
    if (part.kind !== 'words') return [];
    const words = tokensOf(part.text).map((token, at) => ({ word: token.text, at }));
    return [words.filter(({ word }) => /^[\p{L}\p{N}]+$/u.test(word))];
  });
}

/** The longest words, which are the rarest, of each stretch as wide as a probe may reach; stretches overlap by half. */
function windows(words: readonly Placed[]): Probe[] {
  const probes: Probe[] = [];
  for (let from = 0; from < words.length; ) {
    const start = words[from]?.at ?? 0;
    const some = words.slice(from).filter(({ at }) => at - start < probeReach);
    const longest = some.toSorted((a, b) => b.word.length - a.word.length).slice(0, wordsInProbe);
    probes.push(longest.toSorted((a, b) => a.at - b.at).map(({ word }) => word));
    if (from + some.length >= words.length) break;
    from += Math.max(1, some.length >> 1);
  }
  return probes;
}

const weight = (probe: Probe) => probe.length * 4 + probe.join('').length;

/** The heaviest probe of each of a few stretches, so that one altered word cannot spoil them all. */
function spread(probes: readonly Probe[]): Probe[] {
  const width = Math.max(1, Math.ceil(probes.length / mostProbes));
  const best: Probe[] = [];
  for (let from = 0; from < probes.length; from += width)
    best.push(probes.slice(from, from + width).reduce((a, b) => (weight(b) > weight(a) ? b : a)));
  return best.sort((a, b) => weight(b) - weight(a));
}
