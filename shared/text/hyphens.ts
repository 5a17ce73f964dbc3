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
  if (counts.size > 0) countWords(texts, counts);
  return counts;
}

const isLatin = (code: number) => {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
};
const divider = 0x2d;

/**
 * Counts the words that `counts` asks for: letters, with hyphens between them. Of a long document's million words most are
 * told by their length and their ends to be none of those, and are passed over without being made strings.
 */
function countWords(texts: readonly string[], counts: Map<string, number>): void {
  const shapes = new Uint8Array(1 << 16);
  for (const word of counts.keys()) shapes[shapeOf(word, 0, word.length)] = 1;
  for (const text of texts) {
    for (let start = 0; start < text.length; start++) {
      let code = text.charCodeAt(start);
      if (!isLatin(code)) continue;
      let end = start;
      let plain = true;
      for (; isLatin(code) || (code === divider && isLatin(text.charCodeAt(end + 1))); code = text.charCodeAt(++end))
        if (code >= 0x80) plain = false;
      // In other alphabets a small letter may be longer than its capital.
      if (!plain || shapes[shapeOf(text, start, end)]) {
        const word = text.slice(start, end).toLowerCase();
        const count = counts.get(word);
        if (count !== undefined) counts.set(word, count + 1);
      }
      start = end;
    }
  }
}

/** A number from a stretch's length, its first and its last letter, the same for small letters and capitals. */
function shapeOf(text: string, start: number, end: number): number {
  return (((end - start) & 63) << 10) | ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
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
