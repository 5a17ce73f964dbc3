/** Units of a stretch that is looked up; shorter words are looked for from one end to the other. */
const size = 8;
const none = -1;

/**
 * Finds stretches of a text that very many of them are looked for in: each costs about its own length, and not the text's.
 * Answers are those of `indexOf`, place for place.
 */
export interface TextIndex {
  /** Where the words stand at or after `from`, in order. */
  find(words: string, from?: number): Generator<number>;
  /** How many places were held against words so far. */
  readonly compared: number;
}

/** Chains the places of a text by the units that stand there: the first place of a chain, and the next after each. */
export function indexOfText(text: string): TextIndex {
  const places = Math.max(0, text.length - size + 1);
  const bits = Math.max(8, Math.ceil(Math.log2(places + 1)));
  const first = new Int32Array(2 ** bits).fill(none);
  const many = new Int32Array(2 ** bits);
  const next = new Int32Array(places).fill(none);
  const chainAt = (of: string, at: number): number => {
    let hash = 0;
    for (let i = at; i < at + size; i++) hash = Math.imul(hash ^ of.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & (first.length - 1);
  };
  for (let at = places - 1; at >= 0; at--) {
    const chain = chainAt(text, at);
    next[at] = first[chain] as number;
    first[chain] = at;
    many[chain] = (many[chain] as number) + 1;
  }
  let compared = 0;
  return {
    get compared() {
      return compared;
    },
    *find(words, from = 0) {
      if (words.length < size) {
        for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) yield at;
        return;
      }
      // The stretch of the words that stands in the fewest places leads to all of them.
      let [rarest, chain] = [0, chainAt(words, 0)];
      for (let at = 1; at + size <= words.length && (many[chain] as number) > 1; at++) {
        const other = chainAt(words, at);
        if ((many[other] as number) < (many[chain] as number)) [rarest, chain] = [at, other];
      }
      for (let at = first[chain] as number; at !== none; at = next[at] as number) {
        compared++;
        const start = at - rarest;
        if (start >= from && text.startsWith(words, start)) yield start;
      }
    },
  };
}
