/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is a capital letter, with the accented capitals of Latin-1. */
export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Whether a code unit is a lower-case letter, with the accented letters of Latin-1. */
export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/** Whether a code unit belongs to a word: a letter (any beyond ASCII up to U+024F) or a digit. */
export function isWord(code: number): boolean {
  return isDigit(code) || isUpper(code) || isLower(code) || (code >= 0x100 && code <= 0x24f);
}

/** Whether a code unit is white space, or prints nothing (soft hyphen, zero-width and direction marks). */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x7f || code === 0x85;
  if (code === 0xa0 || code === 0xad) return true;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a code unit is a hyphen or a dash of any length. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Whether a code unit is a quotation mark; apostrophes do not count. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb;
}

/** The index after the white space at `i`. Prepared text has one character of it at most; a few more do no harm. */
export function skipSpace(text: string, i: number): number {
  let at = i;
  while (at - i < 4 && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The index of the first character of the white space that ends at `i`. */
export function skipSpaceBack(text: string, i: number): number {
  let at = i;
  while (at > 0 && i - at < 4 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The index after a word hyphenated over a line end ("Sup-\np."), when the dash at `i` is one; else `i`. */
export function skipLineHyphen(text: string, i: number): number {
  return isDash(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 10 ? i + 2 : i;
}

/** The index after the digits at `i`. */
export function skipDigits(text: string, i: number): number {
  let at = i;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Text with every run of white space as one space, invisible characters gone, curly apostrophes and dashes plain. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .trim();
}
