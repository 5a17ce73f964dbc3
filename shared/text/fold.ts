/** Letters whose stroke or missing dot is no mark of its own in Unicode, each with what people type for it. */
const typedFor = new Map(
  ['đd', 'ðd', 'ħh', 'ıi', 'łl', 'øo', 'ŧt', 'ĐD', 'ÐD', 'ĦH', 'ŁL', 'ØO', 'ŦT'].map(([a = '', b = '']) => [a, b]),
);

/** A text without accents, points and vowel signs, and its letters with a stroke as they are typed. */
export function withoutAccents(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðħıłøŧĐÐĦŁØŦ]/g, (letter) => typedFor.get(letter) ?? letter);
  // A syllable of Hangul is composed again: its letters alone would be found in other syllables.
  return bare.normalize('NFC');
}

/** A text in small letters, without accents. */
export function foldedText(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** A text folded, with the places of its letters. A syllable of Hangul is its letters, which all stand in one unit. */
export interface FoldedUnits {
  text: string;
  /** For each letter of `text`, the UTF-16 unit of the original that it was made of. */
  units: number[];
  /** Of the original. */
  length: number;
}

/** Folds a text unit by unit, so that it is known where each letter stands; marks are left out. */
export function foldedUnits(original: string): FoldedUnits {
  let text = '';
  const units: number[] = [];
  for (let unit = 0; unit < original.length; unit++) {
    const letters = foldedUnit(original[unit] as string);
    text += letters;
    for (let i = 0; i < letters.length; i++) units.push(unit);
  }
  return { text, units, length: original.length };
}

/** Where one folded text stands in another, in units of its original, with the marks on its last letter; never a part of a unit. */
export function* foldedPlaces(
  { text, units, length }: FoldedUnits,
  wanted: string,
): Generator<[from: number, to: number]> {
  if (wanted === '') return;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    const [from = 0, last, to = length] = [units[at], units[after - 1], units[after]];
    if (units[at - 1] !== from && to !== last) yield [from, to];
  }
}

function foldedUnit(unit: string): string {
  return unit < '\u0080' ? unit.toLowerCase() : foldedText(unit).normalize('NFD');
}
