import { diffArrays } from 'diff';
import { skeletonOf } from './normalise';
import type { Span } from './quote-match';
import type { RunningText } from './running-text';
import { type Difference, differenceOf, droppedOf, type Token, tokensOf } from './word-difference';

/** Where a source says nearly what a quotation says, and how they differ. Never a ground to call a quotation right. */
export interface NearMatch {
  /** UTF-16 offsets into the running text. */
  start: number;
  end: number;
  difference: Difference[];
  /** Where in the running text each dropped run of the difference stands, in order. */
  dropped: { start: number; end: number }[];
  /** The share of the quotation's words that the source has there in order, 0..1. */
  share: number;
}

const mostProbes = 48;
const mostPlaces = 40;
const mostTried = 4;

/** The stretch of the source most like the quotation, when at least `least` of its words stand there in order. */
export function nearestMatch(run: RunningText, quote: string, least = 0.55): NearMatch | null {
  return nearMatches(run, quote, { least, most: 1, taken: [] })[0] ?? null;
}

/**
 * The stretches most like the quotation, the likest first, at most `most`, none over another and none of `taken` (UTF-16
 * offsets into the running text), as if nothing stood there.
 */
export function nearMatches(
  run: RunningText,
  quote: string,
  { least, most, taken }: { least: number; most: number; taken: readonly Stretch[] },
): NearMatch[] {
  const tokens = tokensOf(quote);
  if (tokens.length < 3 || tokens.length > 3000) return [];
  const hits = hitsOf(run, quote, tokens, taken);
  const found: NearMatch[] = [];
  while (found.length < most) {
    const gone = [...taken, ...found];
    let best: NearMatch | null = null;
    for (const span of likelyPlaces(run, quote, found.length > 0 ? outside(run, hits, found) : hits)) {
      const match = compare(run, tokens, { span, least, gone });
      if (match && match.share >= least && match.share > (best?.share ?? 0)) best = match;
    }
    if (!best) break;
    found.push(best);
  }
  return found;
}

interface Stretch {
  start: number;
  end: number;
}

interface Hit {
  at: number;
  inQuote: number;
}

/** Where short runs of the quotation's words stand in the source's skeleton, in order. */
function hitsOf(run: RunningText, quote: string, tokens: readonly Token[], taken: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  for (const { text, start } of shortRuns(quote, tokens)) {
    let places = 0;
    for (const at of run.find(text)) {
      if (isIn(taken, run.skeleton.starts[at] as number)) continue;
      if (++places > mostPlaces) break;
      hits.push({ at, inQuote: start });
    }
  }
  return hits.sort((a, b) => a.at - b.at);
}

const isIn = (taken: readonly Stretch[], at: number) => taken.some(({ start, end }) => at >= start && at < end);

function outside(run: RunningText, hits: readonly Hit[], found: readonly Stretch[]): Hit[] {
  return hits.filter(({ at }) => !isIn(found, run.skeleton.starts[at] as number));
}

/** Stretches of the source's skeleton where several runs of the quotation's words stand, those with most first. */
function likelyPlaces(run: RunningText, quote: string, hits: readonly Hit[]): Span[] {
  const reach = quote.length * 2 + 400;
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const opened = group?.[0];
    if (group && opened && hit.at - opened.at <= reach) group.push(hit);
    else groups.push([hit]);
  }
  return groups
    .map((group) => ({ group, weight: new Set(group.map((hit) => hit.inQuote)).size }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTried)
    .map(({ group }) => tighten(group, quote.length, run.skeleton.text.length));
}

/** Short runs of a quotation's words, as the skeleton of a source would have them. */
export function runsOf(quote: string): string[] {
  return shortRuns(quote, tokensOf(quote)).map(({ text }) => text);
}

function shortRuns(quote: string, tokens: readonly Token[]): { text: string; start: number }[] {
  const size = tokens.length < 8 ? 2 : 3;
  const stride = Math.max(1, Math.floor((tokens.length - size + 1) / mostProbes));
  const runs: { text: string; start: number }[] = [];
  for (let i = 0; i + size <= tokens.length; i += stride) {
    const [first, last] = [tokens[i] as Token, tokens[i + size - 1] as Token];
    runs.push({ text: skeletonOf(quote.slice(first.start, last.end)).text, start: first.start });
  }
  return runs;
}

function tighten(group: readonly Hit[], quoteLength: number, sourceLength: number): Span {
  const starts = group.map((hit) => hit.at - hit.inQuote);
  const ends = group.map((hit) => hit.at + (quoteLength - hit.inQuote));
  return { from: Math.max(0, Math.min(...starts) - 40), to: Math.min(sourceLength, Math.max(...ends) + 60) };
}

function compare(
  run: RunningText,
  quote: readonly Token[],
  { span, least, gone }: { span: Span; least: number; gone: readonly Stretch[] },
): NearMatch | null {
  const { starts, ends } = run.skeleton;
  const from = starts[span.from] ?? 0;
  const original = blanked(run.text.slice(from, ends[Math.max(span.from, span.to - 1)]), from, gone);
  const source = tokensOf(original);
  // Words are held against words in order only where enough of them are there at all.
  if (sharedWords(quote, source) < least * quote.length) return null;
  const fitted = stretchOf(quote, source);
  if (!fitted) return null;
  const [first, last] = [source[fitted.from], source[fitted.to - 1]];
  if (!first || !last) return null;
  const own = source.slice(fitted.from, fitted.to);
  const difference = differenceOf(quote, own);
  if (!difference) return null;
  const dropped = droppedOf(difference, own).map((words) => ({
    start: from + (words[0] as Token).start,
    end: from + (words.at(-1) as Token).end,
  }));
  return { start: from + first.start, end: from + last.end, difference, dropped, share: fitted.same / quote.length };
}

/** A stretch that begins at `from`, its parts that are gone as empty lines, so that all offsets stay. */
function blanked(original: string, from: number, gone: readonly Stretch[]): string {
  let text = original;
  for (const one of gone) {
    const start = Math.max(0, one.start - from);
    const end = Math.min(original.length, one.end - from);
    if (start < end) text = text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** How many words of the quotation the source has, in whatever order: never fewer than in their order. */
function sharedWords(quote: readonly Token[], source: readonly Token[]): number {
  const there = new Map<string, number>();
  for (const { text } of source) there.set(text, (there.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of quote) {
    const left = there.get(text) ?? 0;
    if (left === 0) continue;
    there.set(text, left - 1);
    shared++;
  }
  return shared;
}

/** The source's words that the quotation was made of: from its first to its last shared word, stray ones aside. */
function stretchOf(
  quote: readonly Token[],
  source: readonly Token[],
): { from: number; to: number; same: number } | null {
  const runs = sharedRuns(quote, source);
  if (!runs) return null;
  closeUp(runs, source);
  while (runs.length > 1 && isStray(runs[0] as Run, runs[1] as Run)) runs.shift();
  while (runs.length > 1 && isStray(runs.at(-1) as Run, runs.at(-2) as Run)) runs.pop();
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const same = runs.reduce((sum, one) => sum + one.length, 0);
  // Words of the quotation outside the shared runs were changed in place: show as many of the source's.
  const from = Math.max(0, first.source - first.quote);
  const to = Math.min(source.length, last.source + last.length + (quote.length - last.quote - last.length));
  return { from, to, same };
}

interface Run {
  quote: number;
  source: number;
  length: number;
}

function sharedRuns(quote: readonly Token[], source: readonly Token[]): Run[] | null {
  const words = (tokens: readonly Token[]) => tokens.map((token) => token.text);
  const changes = diffArrays(words(source), words(quote), { maxEditLength: quote.length * 2 + 300 });
  if (!changes) return null;
  const runs: Run[] = [];
  let [q, s] = [0, 0];
  for (const change of changes) {
    if (!change.added && !change.removed) runs.push({ quote: q, source: s, length: change.count });
    if (!change.removed) q += change.count;
    if (!change.added) s += change.count;
  }
  return runs.length > 0 ? runs : null;
}

/** Moves a first or last run up to its neighbour where the same words stand beside it: the nearer "the" is the one meant. */
function closeUp(runs: Run[], source: readonly Token[]): void {
  const [first, second] = [runs[0], runs[1]];
  if (!first || !second) return;
  const before = second.source - first.length;
  if (before > first.source && sameWords(source, first, before)) first.source = before;
  const [last, previous] = [runs.at(-1), runs.at(-2)];
  if (!last || !previous || last === second) return;
  const after = previous.source + previous.length;
  if (after < last.source && sameWords(source, last, after)) last.source = after;
}

function sameWords(source: readonly Token[], run: Run, at: number): boolean {
  for (let i = 0; i < run.length; i++) if (source[run.source + i]?.text !== source[at + i]?.text) return false;
  return true;
}

/** A word or two, far from the rest, that only happen to be shared. */
function isStray(outer: Run, inner: Run): boolean {
  const gap = Math.abs(inner.source - outer.source) - (outer.source < inner.source ? outer.length : inner.length);
  const own = Math.abs(inner.quote - outer.quote) - (outer.quote < inner.quote ? outer.length : inner.length);
  return outer.length <= 2 && gap - own > 6;
}
