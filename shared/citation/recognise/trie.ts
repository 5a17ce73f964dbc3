import { isSpace, isWord, skipLineHyphen, skipSpace } from './characters';

/** A tree of abbreviations, one letter or digit an edge; spacing, periods and commas play no part in it. */
export interface Trie<T> {
  next: Map<number, Trie<T>>;
  value: T | null;
}

/** A term that stands in the text at the place asked about: its value and the index after it and its period. */
export interface TermMatch<T> {
  value: T;
  end: number;
}

export function emptyTrie<T>(): Trie<T> {
  return { next: new Map(), value: null };
}

const curlyApostrophes = /[\u2018\u2019\u02bc`]/g;

/** The letters, digits and signs by which two spellings of one abbreviation are the same: "F. Supp. 2d" is "FSupp2d". */
export function termKey(term: string): string {
  return term.replace(curlyApostrophes, "'").replace(/[\s.,]/g, '');
}

/** The value at a term, made by `make` when the term is new to the tree. */
export function termAt<T>(root: Trie<T>, term: string, make: () => T): T {
  let node = root;
  for (const char of termKey(term)) {
    const code = char.charCodeAt(0);
    let child = node.next.get(code);
    if (!child) {
      child = emptyTrie();
      node.next.set(code, child);
    }
    node = child;
  }
  node.value ??= make();
  return node.value;
}

// Spaces and periods between two letters of one abbreviation; a larger gap is no abbreviation.
const longestFiller = 6;

/** All terms that begin at `start` and end at the end of a word, longest first. Work is bounded by the longest term. */
export function termsAt<T>(root: Trie<T>, text: string, start: number): TermMatch<T>[] {
  const matches: TermMatch<T>[] = [];
  let node = root;
  let i = start;
  let letterEnd = start;
  while (i < text.length) {
    const code = letterOf(text.charCodeAt(i));
    const child = node.next.get(code);
    if (child) {
      node = child;
      i++;
      letterEnd = i;
      if (node.value !== null && !isWord(text.charCodeAt(i)))
        matches.push({ value: node.value, end: afterPeriod(text, i) });
      continue;
    }
    const next = skipFiller(text, i);
    if (next === i || i === start || next - letterEnd > longestFiller) break;
    i = next;
  }
  return matches.reverse();
}

function letterOf(code: number): number {
  return code === 0x2019 || code === 0x2018 || code === 0x2bc ? 39 : code;
}

function afterPeriod(text: string, i: number): number {
  if (text.charCodeAt(i) === 46) return i + 1;
  // "U .S ." in broken print: the period stands after a gap, with no letter of the next word before it.
  return text.charCodeAt(i) === 32 && text.charCodeAt(i + 1) === 46 && isSpace(text.charCodeAt(i + 2)) ? i + 2 : i;
}

function skipFiller(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === 46) return i + 1;
  if (isSpace(code)) return skipSpace(text, i);
  // A comma read for a period ("U,S,"), a comma inside a name ("Brown, Adm.").
  if (code === 44) return i + 1;
  return skipLineHyphen(text, i);
}
