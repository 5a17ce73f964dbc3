import type { QuoteAnchor } from '../model/quotation';
import { anchorAt, type PageRange, rangeOf, rangeText, runOf } from './anchor';
import { type Agreement, agreementAt, surelyTheSame, telling } from './anchor-context';
import { nearestMatch } from './near-match';
import { type Skeleton, skeletonOf } from './normalise';
import { placesOf } from './quote-match';
import { pageAlone, type RunningText, type SourcePage } from './running-text';
import { describeDifference } from './word-difference';

/**
 * Where an anchored quotation is now. `same`: untouched. `moved`: the same words are at `anchor`, in one place only or told from
 * others by what stands around them. `changed`: its place was found by the words around it, but the words there differ.
 * `ambiguous`: the words stand in several places and nothing tells which. `lost`: they are not there. `sure` is false where what
 * stands around a place does not prove that it is the one that was quoted (`anchor-context`): a person has to look.
 */
export type AnchorOutcome =
  | { kind: 'same' }
  | { kind: 'moved'; anchor: QuoteAnchor; sure: boolean }
  | { kind: 'changed'; anchor: QuoteAnchor; note: string; sure: boolean }
  | { kind: 'ambiguous'; places: number }
  | { kind: 'lost' };

/** The share of words a changed place must keep. */
const kept = 0.7;

/**
 * Finds an anchored quotation again in all pages of a text: that of its own file, read again, or of a file that took its
 * place (`sha256`). Never guesses: where two places fit alike it says so. `before` is the text that the anchor was made in, where
 * it is still there: what it said twice in the same words may have lost the one that was quoted.
 */
export function findAnchor(
  anchor: QuoteAnchor,
  pages: readonly SourcePage[],
  sha256 = anchor.sha256,
  before: readonly SourcePage[] = [],
): AnchorOutcome {
  const there = rangeText(pages, anchor);
  if (there === anchor.exact && sha256 === anchor.sha256) return { kind: 'same' };
  const words = skeletonOf(anchor.exact);
  if (words.text === '') return findPoint(anchor, pages, sha256);
  const run = runOf(pages);
  const at = (range: PageRange) => anchorAt(sha256, pages, range);
  const found = placesIn(run, words);
  const alone = found.length > 0 ? [] : pages.flatMap((page) => placesIn(pageAlone(page), words));
  const all = found.length > 0 ? found : alone;
  const best = theOne(all, anchor);
  const made = best && at(best.range);
  if (best && made) {
    const sure = surelyTheSame(anchor, made, agreement(best, anchor)) && !oneIsGone(anchor, words, before, all.length);
    return { kind: 'moved', anchor: made, sure };
  }
  if (all.length > 0) return { kind: 'ambiguous', places: all.length };
  return changedPlace(run, anchor, at);
}

/** A note that stands between words is where the words on either side of it are. */
function findPoint(anchor: QuoteAnchor, pages: readonly SourcePage[], sha256: string): AnchorOutcome {
  const drawn = sha256 === anchor.sha256 && (anchor.boxes?.length ?? 0) > 0;
  const [before, after] = [anchor.prefix.slice(-48), anchor.suffix.slice(0, 48)];
  const around = before + after;
  // A mark on a picture stays where it is drawn, whatever words a machine reads there.
  if (skeletonOf(around).text === '') return { kind: drawn ? 'same' : 'lost' };
  const [prefix, suffix] = [anchor.prefix.slice(0, -48), anchor.suffix.slice(48)];
  const found = findAnchor({ ...anchor, start: -1, end: -1, exact: around, prefix, suffix }, pages, sha256);
  if (found.kind !== 'moved') {
    if (drawn) return { kind: 'same' };
    return found.kind === 'ambiguous' ? found : { kind: 'lost' };
  }
  const behind = before.trim() === '';
  const { page, endPage, start, end, exact } = found.anchor;
  // The share of the words that stood before it; spaces may have changed.
  const at = behind ? start : Math.min(start + Math.round((exact.length * before.length) / around.length), end);
  const where = page === endPage ? at : start;
  const text = pages.find(({ index }) => index === page)?.text ?? '';
  const point = { sha256, page, endPage: page, start: where, end: where, exact: '' };
  const same = sha256 === anchor.sha256 && page === anchor.page && where === anchor.start;
  if (same) return { kind: 'same' };
  return {
    kind: 'moved',
    anchor: { ...point, prefix: text.slice(Math.max(0, where - 96), where), suffix: text.slice(where, where + 96) },
    // What was looked for is what stands around the note, and all of it is there.
    sure: found.sure || skeletonOf(around).text.length >= telling * 4,
  };
}

interface Place {
  range: PageRange;
  run: RunningText;
  from: number;
  to: number;
}

function placesIn(run: RunningText, words: Skeleton): Place[] {
  const places: Place[] = [];
  const { starts, ends, text } = run.skeleton;
  const edges = { start: false, end: false };
  for (const from of placesOf(run, words, { from: 0, before: text.length, edges })) {
    const to = from + words.text.length;
    places.push({ range: rangeOf(run, starts[from] ?? 0, ends[to - 1] ?? 0), run, from, to });
    if (places.length > 500) break;
  }
  return places;
}

/** Whether the text before had the words in more places than there are `left`, and another of them in the same surroundings. */
function oneIsGone(anchor: QuoteAnchor, words: Skeleton, before: readonly SourcePage[], left: number): boolean {
  const places = placesIn(runOf(before), words);
  if (places.length <= left) return false;
  return places.some((place) => {
    const { range } = place;
    if (range.page === anchor.page && range.start === anchor.start) return false;
    const other = anchorAt(anchor.sha256, before, range);
    return other !== null && surelyTheSame(anchor, other, agreement(place, anchor));
  });
}

/** The only place, or the one whose surroundings agree with the anchor's when no other's do as well. */
function theOne(places: readonly Place[], anchor: QuoteAnchor): Place | null {
  if (places.length <= 1) return places[0] ?? null;
  const scored = places
    .map((place) => {
      const { before, after } = agreement(place, anchor);
      return { place, agree: before + after };
    })
    .sort((a, b) => b.agree - a.agree);
  const [first, second] = scored;
  return first && second && first.agree >= telling && first.agree - second.agree >= telling ? first.place : null;
}

function agreement(place: Place, { prefix, suffix }: QuoteAnchor): Agreement {
  const context = { prefix: skeletonOf(prefix).text, suffix: skeletonOf(suffix).text };
  return agreementAt(place.run.skeleton.text, place, context);
}

/** Words read anew may have a letter changed: one place is still theirs when what stands around it is there once only. */
function changedPlace(
  run: RunningText,
  anchor: QuoteAnchor,
  at: (range: PageRange) => QuoteAnchor | null,
): AnchorOutcome {
  const near = nearestMatch(run, anchor.exact, kept);
  if (!near) return { kind: 'lost' };
  const around = surroundings(run, anchor);
  const inside = around && near.start < around.end && near.end > around.start;
  const made = at(inside ? rangeOf(run, around.start, around.end) : rangeOf(run, near.start, near.end));
  if (!made || (!inside && !neverTwice(run, anchor))) return { kind: 'lost' };
  const sure = inside || surelyTheSame(anchor, made, { before: 0, after: 0 });
  return { kind: 'changed', anchor: made, note: describeDifference(near.difference), sure };
}

/** The stretch between the anchor's own surroundings, where each stands in the text exactly once. */
function surroundings(run: RunningText, anchor: QuoteAnchor): { start: number; end: number } | null {
  const prefix = skeletonOf(anchor.prefix.slice(-48));
  const suffix = skeletonOf(anchor.suffix.slice(0, 48));
  const source = run.skeleton.text;
  const before = onlyPlace(source, prefix.text);
  const after = onlyPlace(source, suffix.text);
  if (before === null || after === null) return null;
  const from = before + prefix.text.length + (source[before + prefix.text.length] === ' ' ? 1 : 0);
  const to = after - (source[after - 1] === ' ' ? 1 : 0);
  const length = to - from;
  if (length < anchor.exact.length * 0.5 || length > anchor.exact.length * 1.6 + 40) return null;
  return { start: run.skeleton.starts[from] ?? 0, end: run.skeleton.ends[to - 1] ?? 0 };
}

function onlyPlace(source: string, words: string): number | null {
  if (words.length < telling) return null;
  const first = source.indexOf(words);
  return first >= 0 && source.indexOf(words, first + 1) < 0 ? first : null;
}

/** Without surroundings a changed place counts only when a good part of its words stands nowhere else. */
function neverTwice(run: RunningText, anchor: QuoteAnchor): boolean {
  const words = skeletonOf(anchor.exact).text;
  const half = Math.floor(words.length / 2);
  return (
    half >= telling * 2 &&
    [words.slice(0, half), words.slice(half)].some((part) => onlyPlace(run.skeleton.text, part.trim()) !== null)
  );
}
