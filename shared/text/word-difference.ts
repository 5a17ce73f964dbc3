import { diffArrays } from 'diff';
import { isDigit, isWordCharacter } from './character-classes';
import { skeletonOf } from './normalise';

/** A word, figure or mark of a text as a comparison sees it, and where it stands in that text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A run of words that a quotation and its source share, or that only one of them has. */
export interface Difference {
  kind: 'same' | 'added' | 'dropped';
  text: string;
}

/** The words of a text: setting aside, "well-known" is one, "word—word" two, "$2.5" and "don't" one, a comma one. */
export function tokensOf(original: string): Token[] {
  const { text, starts, ends, joints } = skeletonOf(original);
  const tokens: Token[] = [];
  let open: Token | null = null;
  const touches = (at: number) => ends[at - 1] === starts[at] && ends[at] === starts[at + 1];
  for (let i = 0; i < text.length; i++) {
    const one = text[i] as string;
    const joint = joints.get(i);
    if (one === ' ') {
      open = null;
      continue;
    }
    const inWord: boolean =
      isWordCharacter(one) || (open !== null && joint === undefined && touches(i) && joinsWord(text, i));
    if (open !== null && inWord && (joint === undefined || joint !== 'dash')) {
      open.text += joint === 'hyphen' ? `-${one}` : one;
      open.end = ends[i] as number;
      continue;
    }
    const token: Token = { text: one, start: starts[i] as number, end: ends[i] as number };
    tokens.push(token);
    open = inWord ? token : null;
  }
  return tokens;
}

function joinsWord(text: string, at: number): boolean {
  const [before, one, after] = [text[at - 1], text[at], text[at + 1]];
  if (one === "'") return isWordCharacter(before) && isWordCharacter(after);
  return (one === '.' || one === ',') && isDigit(before) && isDigit(after);
}

/** Edits past which two texts are no longer compared word by word. */
const mostEdits = 400;

/**
 * How a quotation differs from the source's words, run by run: `added` stands in the quotation only, `dropped` in the
 * source only. Null when they have too little in common to compare.
 */
export function differenceOf(quote: readonly Token[], source: readonly Token[]): Difference[] | null {
  const changes = diffArrays(
    source.map((token) => token.text),
    quote.map((token) => token.text),
    { maxEditLength: mostEdits },
  );
  if (!changes) return null;
  let [q, s] = [0, 0];
  return changes.map(({ added, removed, count }) => {
    const words = added ? quote.slice(q, q + count) : source.slice(s, s + count);
    if (!removed) q += count;
    if (!added) s += count;
    return { kind: added ? 'added' : removed ? 'dropped' : 'same', text: spaced(words) };
  });
}

/** Where the dropped runs of a difference stand: the first and last of the source's words of each, in order. */
export function droppedOf(difference: readonly Difference[], source: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let at = 0;
  for (const { kind, text } of difference) {
    if (kind === 'added') continue;
    const from = at;
    // A run's text is its words with spaces between them at most, so that its letters measure it.
    for (let left = bare(text).length; left > 0; at++) left -= bare((source[at] as Token).text).length;
    if (kind === 'dropped') runs.push(source.slice(from, at));
  }
  return runs;
}

const bare = (text: string) => text.replaceAll(' ', '');

/** Words as their text sets them: "[t]he" and "05/25/2019" are closed up, and a comma hangs on its word. */
function spaced(words: readonly Token[]): string {
  return words.reduce((line, { text, start }, at) => {
    const touches = at === 0 || words[at - 1]?.end === start || /^[,.;:!?)\]]$/.test(text);
    return touches ? line + text : `${line} ${text}`;
  }, '');
}

/**
 * Whether words differ little enough to be a changed quotation of a source that only its words tie it to. With less in
 * common, or more of the source passed over than quoted, they share a turn of phrase.
 */
export function isChangedQuotation(difference: readonly Difference[]): boolean {
  const words = { same: 0, added: 0, dropped: 0 };
  for (const { kind, text } of difference) words[kind] += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words.same >= 0.75 * (words.same + words.added) && words.dropped <= words.same;
}

/** The difference in one line for people: `“not” is missing; “1884” instead of “1984”`. */
export function describeDifference(difference: readonly Difference[]): string {
  const said: string[] = [];
  for (let i = 0; i < difference.length; i++) {
    const [one, next] = [difference[i] as Difference, difference[i + 1]];
    if (one.kind === 'same') continue;
    if (next && next.kind !== 'same' && next.kind !== one.kind) {
      const [added, dropped] = one.kind === 'added' ? [one.text, next.text] : [next.text, one.text];
      said.push(`“${shortened(added)}” stands for “${shortened(dropped)}”`);
      i++;
    } else said.push(`“${shortened(one.text)}” is ${one.kind === 'added' ? 'added' : 'missing'}`);
  }
  const shown = said.slice(0, 4).join('; ');
  return said.length > 4 ? `${shown}; and ${said.length - 4} more` : shown;
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50)} … ${text.slice(-25)}`;
}
