import { isDash, isSpace, isWord } from './characters';

/** A text with its white space made even, and the way back to the places of the original. */
export interface PreparedText {
  text: string;
  /** The index in the original of the character at `i`; at a boundary, of the character that follows it. */
  start: (i: number) => number;
  /** The index in the original after the character before `i`. */
  end: (i: number) => number;
}

const softHyphen = 0xad;

/**
 * Makes every run of white space one space, or one line feed where a blank line or a hyphenated line end stood, one form
 * feed where a page ended; takes out characters that print nothing, soft hyphens with their line end among them. Readers can then look at
 * bounded stretches, however the page was laid out.
 */
export function prepareText(original: string): PreparedText {
  const pieces: string[] = [];
  // Where kept text begins again after something was changed: its place in the prepared text and in the original.
  const here: number[] = [0];
  const there: number[] = [0];
  let length = 0;
  let from = 0;
  let i = 0;
  const { length: total } = original;
  while (i < total) {
    const code = original.charCodeAt(i);
    // Letters, digits, signs and dashes of Latin text, most of any text, need no further look.
    if ((code > 32 && code < 127) || !isSpace(code)) {
      i++;
      continue;
    }
    const end = afterSpace(original, i);
    const kept = keptFor(original, i, end);
    if (end - i === 1 && kept === ' ' && code === 32) {
      i = end;
      continue;
    }
    pieces.push(original.slice(from, i), kept);
    length += i - from + kept.length;
    here.push(length);
    there.push(end);
    from = end;
    i = end;
  }
  if (from === 0) return { text: original, start: (at) => at, end: (at) => at };
  pieces.push(original.slice(from));
  const placeOf = (at: number) => {
    const k = lastAtMost(here, at);
    return (there[k] ?? 0) + at - (here[k] ?? 0);
  };
  return { text: pieces.join(''), start: placeOf, end: (at) => (at === 0 ? 0 : placeOf(at - 1) + 1) };
}

function afterSpace(text: string, i: number): number {
  let at = i + 1;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

// What a run of white space between two characters becomes.
function keptFor(text: string, i: number, end: number): string {
  let lines = 0;
  let visible = 0;
  let soft = false;
  let page = false;
  for (let at = i; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lines++;
    if (code === 12) page = true;
    if (code === softHyphen) soft = true;
    else if (code < 0x200b || code > 0x206f || (code >= 0x2028 && code <= 0x202f) || code === 0x205f) visible++;
  }
  const before = text.charCodeAt(i - 1);
  if (visible === 0) return '';
  if (soft && isWord(before)) return '';
  if (page) return '\f';
  if (lines > 1 || (lines > 0 && isDash(before))) return '\n';
  return ' ';
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
