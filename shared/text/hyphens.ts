/** How often each word that a line's end divides stands whole in a text, in one piece or with its hyphen; lower case. */
export type WordCounts = ReadonlyMap<string, number>;

const letter = /[\p{L}\p{M}’']/u;
/** The rest of a word behind a line's end, and what hangs on it. */
const after = /^([\p{L}\p{M}’']+)(\S*)[ \n]?/u;
const dividers = /[-\u00ad\u2010]\n/g;

interface Divided {
  /** Where the first part begins, and where the text goes on. */
  start: number;
  end: number;
  head: string;
  hyphen: string;
  tail: string;
  rest: string;
}

function* dividedWords(text: string): Generator<Divided> {
  for (const match of text.matchAll(dividers)) {
    const head = wordBefore(text, match.index);
    if (head === '') continue;
    const from = match.index + 2;
    const next = after.exec(text.slice(from, from + 120));
    if (!next?.[1]) continue;
    yield {
      start: match.index - head.length,
      end: from + next[0].length,
      head,
      hyphen: text.charAt(match.index),
      tail: next[1],
      rest: next[2] ?? '',
    };
  }
}

/** The letters that end at `end`, at most forty. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 40 && isLetter(text, start - 1)) start--;
  return text.slice(start, end);
}

/** Whether the code unit at `at` belongs to a word; of a letter beyond the common plane, either half does. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code >= 0x61 && code <= 0x7a) return true;
  const pair = text.charCodeAt(at) >> 10 === 0x37 ? at - 1 : at;
  return letter.test(String.fromCodePoint(text.codePointAt(Math.max(0, pair)) ?? 0));
}

/** Counts, over all texts of a document, the words that a plain hyphen at some line's end divides. */
export function countDividedWords(texts: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { head, hyphen, tail } of dividedWords(text)) {
      if (hyphen === '\u00ad') continue;
      counts.set((head + tail).toLowerCase(), 0);
      counts.set(`${head}-${tail}`.toLowerCase(), 0);
    }
  if (counts.size === 0) return counts;
  for (const text of texts)
    for (const [word] of text.matchAll(/[A-Za-z\u00c0-\u024f]+(?:-[A-Za-z\u00c0-\u024f]+)*/g)) {
      const key = word.toLowerCase();
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  return counts;
}

/**
 * Puts words together that a line's end divides; the rest of the word moves up to its beginning. A soft hyphen always
 * goes. A plain one goes unless the document itself writes the word with it ("well-known"), or what follows cannot be
 * the rest of a word (a capital, as in "Anglo-\nAmerican").
 */
export function joinDividedWords(text: string, counts: WordCounts): string {
  let joined = '';
  let at = 0;
  for (const word of dividedWords(text)) {
    if (word.start < at) continue;
    joined += `${text.slice(at, word.start)}${word.head}${keepsHyphen(word, counts) ? '-' : ''}${word.tail}${word.rest}${word.end < text.length ? '\n' : ''}`;
    at = word.end;
  }
  return at === 0 ? text : joined + text.slice(at);
}

/** Whether a word that a line's end divides is written with its hyphen: after the rules of `joinDividedWords`. */
export function keepsHyphen(
  { head, hyphen, tail }: { head: string; hyphen: string; tail: string },
  counts: WordCounts,
): boolean {
  if (hyphen === '\u00ad') return false;
  if (tail[0] !== tail[0]?.toLowerCase()) return true;
  const whole = counts.get((head + tail).toLowerCase()) ?? 0;
  const hyphened = counts.get(`${head}-${tail}`.toLowerCase()) ?? 0;
  return hyphened > whole;
}
