const wordsOf = (text: string) =>
  text
    .replace(/[-\u00ad]\s*\n\s*/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];

/** How many of the words that stand on a page were read; each reading counts once, and their order does not. */
export function wordsRight(truth: string, read: string): { all: number; right: number } {
  const left = new Map<string, number>();
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  const words = wordsOf(truth);
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) right++;
    left.set(word, count - 1);
  }
  return { all: words.length, right };
}
