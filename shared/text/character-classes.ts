/** What a character is to a comparison of quotations: how it is set, as against what it says. */
export const characterClass = {
  letter: 0,
  space: 1,
  quote: 2,
  hyphen: 3,
  dash: 4,
  invisible: 5,
  softHyphen: 6,
  ligature: 7,
  dot: 8,
  ellipsis: 9,
  asterisk: 10,
  mark: 11,
} as const;

const named: [number, string][] = [
  [characterClass.quote, '\'"`´‘’‚‛“”„‟«»‹›′″‴ʼʻ＇＂'],
  [characterClass.hyphen, '-‐‑－﹣'],
  [characterClass.dash, '‒–—―−⁓⸺⸻﹘'],
  // Zero-width spaces and joiners, the byte order mark and direction marks: none of them prints.
  [
    characterClass.invisible,
    '\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ],
  [characterClass.softHyphen, '\u00ad'],
  [characterClass.ligature, 'ﬀﬁﬂﬃﬄﬅﬆ'],
  [characterClass.dot, '.․'],
  [characterClass.ellipsis, '…⋯'],
  [characterClass.asterisk, '*∗＊'],
  [
    characterClass.space,
    ' \t\n\r\f\v\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
];

const table = new Uint8Array(65_536);
for (const [number, characters] of named) for (const one of characters) table[one.charCodeAt(0)] = number;
for (let code = 0x300; code <= 0x36f; code++) table[code] = characterClass.mark;

/** The class of a UTF-16 unit; whatever is no matter of setting is a letter (digits and signs too). */
export function classOf(unit: number): number {
  return table[unit] ?? characterClass.letter;
}

const ligatures = new Map([...'ﬀﬁﬂﬃﬄﬅﬆ'].map((one) => [one.charCodeAt(0), one.normalize('NFKC')]));

/** The letters a ligature stands for: "ﬁ" is "fi". */
export function lettersOf(unit: number): string {
  return ligatures.get(unit) ?? String.fromCharCode(unit);
}

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const word = /[\p{L}\p{N}]/u;

export const isLetter = (character: string | undefined): boolean => character !== undefined && letter.test(character);
export const isLower = (character: string | undefined): boolean => character !== undefined && lower.test(character);
export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
/** A letter or a digit: what words are made of. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && word.test(character);
