/** A word's part at a line's end, divided by a hyphen or a soft hyphen, and the word that goes on in the next line. */
const divided = /([\p{L}\p{M}’']+)([-\u00ad\u2010])\n([\p{L}\p{M}’']+)([^\s]*)[ \n]?/gu;

/** How often each word stands whole in some text; hyphened words count as one. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts words and hyphened words, in lower case, of texts whose lines may divide words. */
export function countWords(texts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Puts words together that a line's end divides; the rest of the word moves up to its beginning. A soft hyphen always
 * goes. A plain one goes unless the document itself writes the word with it ("well-known"), or what follows cannot be
 * the rest of a word (a capital, as in "Anglo-\nAmerican").
 */
export function joinDividedWords(text: string, counts: WordCounts): string {
  return text.replace(divided, (_, head: string, hyphen: string, tail: string, rest: string) => {
    return `${head}${keepsHyphen(head, hyphen, tail, counts) ? '-' : ''}${tail}${rest}\n`;
  });
}

function keepsHyphen(head: string, hyphen: string, tail: string, counts: WordCounts): boolean {
  if (hyphen === '\u00ad') return false;
  if (tail[0] !== tail[0]?.toLowerCase()) return true;
  const whole = counts.get((head + tail).toLowerCase()) ?? 0;
  const hyphened = counts.get(`${head}-${tail}`.toLowerCase()) ?? 0;
  if (whole !== hyphened) return hyphened > whole;
  return false;
}
