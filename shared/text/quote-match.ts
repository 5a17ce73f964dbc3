import type { Skeleton } from './normalise';
import { beginsWord, endsWord } from './normalise';
import type { RunningText } from './running-text';

/** A stretch of a running text's skeleton. */
export interface Span {
  from: number;
  to: number;
}

/** Whether the hyphens and dashes of words agree with the source's at `from`; those at a line's end may differ. */
function jointsAgree(source: Skeleton, from: number, words: Skeleton): boolean {
  for (const [index, joint] of words.joints) if (joint !== 'soft' && !source.joints.has(from + index)) return false;
  for (let index = 1; index < words.text.length; index++) {
    const joint = source.joints.get(from + index);
    if (joint !== undefined && joint !== 'soft' && !words.joints.has(index)) return false;
  }
  return true;
}

/** Which ends of the words must stand at the ends of words of the source. */
export interface Edges {
  start: boolean;
  end: boolean;
}

/** The words stand at exactly `from` of the source: same letters, agreeing hyphens, whole words at the asked edges. */
export function standsAt(run: RunningText, from: number, words: Skeleton, edges: Edges): boolean {
  const { skeleton: source, text } = run;
  if (!source.text.startsWith(words.text, from)) return false;
  const to = from + words.text.length;
  // Half a ligature is no letter of its own.
  if (edges.start && from > 0 && source.starts[from] === source.starts[from - 1]) return false;
  if (edges.end && to < source.text.length && source.starts[to] === source.starts[to - 1]) return false;
  if (edges.start && !beginsWord(text, source.starts[from] as number)) return false;
  if (edges.end && !endsWord(text, source.ends[to - 1] as number)) return false;
  return jointsAgree(source, from, words);
}

/** The places between `from` and `before` where the words stand, in order. */
export function* placesOf(
  run: RunningText,
  words: Skeleton,
  range: { from: number; before: number; edges: Edges },
): Generator<number> {
  if (words.text === '') return;
  for (const at of run.find(words.text, range.from)) {
    if (at >= range.before) return;
    if (standsAt(run, at, words, range.edges)) yield at;
  }
}

/** The source's own characters of a stretch of its skeleton. */
export function originalOf(run: RunningText, span: Span): string {
  if (span.to <= span.from) return '';
  return run.text.slice(run.skeleton.starts[span.from], run.skeleton.ends[span.to - 1]);
}

/**
 * Words without the comma or full stop that American style puts inside the closing mark (Indigo Book R40), or null when
 * they do not end in one.
 */
export function withoutClosingStop(words: Skeleton): Skeleton | null {
  const { text } = words;
  const last = text.at(-1);
  if ((last !== '.' && last !== ',') || text.length < 2) return null;
  const to = text.length - 1;
  const joints = new Map([...words.joints].filter(([index]) => index < to));
  return { text: text.slice(0, to), starts: words.starts.slice(0, to), ends: words.ends.slice(0, to), joints };
}

const spaces = /\s+/y;

/**
 * Whether a quotation has the source's very characters. Where lines and pages break is no part of them: any space of the
 * source may be one space of the quotation.
 */
export function sameCharacters(quote: string, source: string): boolean {
  let q = 0;
  let s = 0;
  while (q < quote.length && s < source.length) {
    spaces.lastIndex = q;
    const ours = spaces.exec(quote)?.[0];
    spaces.lastIndex = s;
    const theirs = spaces.exec(source)?.[0];
    if (ours !== undefined || theirs !== undefined) {
      if (ours === undefined || theirs === undefined) return false;
      if (ours !== ' ' && !/[\n\r\t]/.test(ours) && ours !== theirs) return false;
      q += ours.length;
      s += theirs.length;
    } else {
      if (quote[q] !== source[s]) return false;
      q++;
      s++;
    }
  }
  return q === quote.length && s === source.length;
}
