import { isDash, isDigit, isWord, skipSpace } from './characters';
import { gap, matchAt, sticky } from './sticky';

/** A number as printed: its value in plain digits (or letters) and the index after it. */
export interface NumberMatch {
  value: string;
  end: number;
}

// Scanners read "1" as l or I and "0" as O: put right only between or before digits, so that a suffix letter stays.
const digits = sticky('[0-9lIO]{0,8}[0-9]');

/** Digits at `i`, with the letters that OCR puts for digits; null when none stand there or a letter follows. */
export function readDigits(text: string, i: number): NumberMatch | null {
  const code = text.charCodeAt(i);
  if (!isDigit(code) && code !== 108 && code !== 73 && code !== 79) return null;
  const match = matchAt(digits, text, i);
  if (!match) return null;
  const end = i + match[0].length;
  return { value: match[0].replace(/[lI]/g, '1').replace(/O/g, '0'), end };
}

const pageSuffix = sticky(
  '(?:-[A-Z](?![A-Za-z0-9])|\\([AUR]\\)|\\[[AUR]\\]|[A-Za-z](?![A-Za-z0-9])|WC(?![A-Za-z0-9]))',
);
const roman = sticky('(?:c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))(?![A-Za-z0-9])');
const blank = sticky('(?:_{1,12}|[-\\u2010-\\u2015]{1,8})(?=\\s{0,4}(?:[,.;:()\\[\\]]|$))');
const grouped = sticky('[0-9]{1,3}(?:,[0-9]{3}){1,2}(?![0-9])');

/** The first page of a decision: "132", "143684-B", "51234(U)", "lxiv"; value "" for a blank ("___"). */
export function readPage(text: string, i: number): NumberMatch | null {
  const number = readDigits(text, i);
  if (number) {
    const suffix = matchAt(pageSuffix, text, number.end);
    if (suffix) return { value: number.value + suffix[0], end: number.end + suffix[0].length };
    return isWord(text.charCodeAt(number.end)) ? null : number;
  }
  const letters = matchAt(roman, text, i);
  if (letters && letters[0].length > 1) return { value: letters[0], end: i + letters[0].length };
  const gapInPrint = matchAt(blank, text, i);
  return gapInPrint ? { value: '', end: i + gapInPrint[0].length } : null;
}

/** A page number that may carry thousands commas, as the Federal Register prints it; the value has none. */
export function readLongPage(text: string, i: number): NumberMatch | null {
  const match = matchAt(grouped, text, i);
  if (match && !isWord(text.charCodeAt(i + match[0].length)))
    return { value: match[0].replaceAll(',', ''), end: i + match[0].length };
  const number = readDigits(text, i);
  return number && !isWord(text.charCodeAt(number.end)) ? number : null;
}

const numberWord = sticky(`(?:[Nn]os?\\.?|NO\\.|[Nn]umber|#|№)${gap}`);

/** The index after "No." and the space that follows it; `i` itself without one. */
export function skipNumberWord(text: string, i: number): number {
  const match = matchAt(numberWord, text, i);
  return match ? i + match[0].length : i;
}

/** Two numbers joined by a hyphen, as in "115-164"; the hyphen may be any dash, with a line end after it. */
export function readPair(text: string, i: number): { first: string; second: string; end: number } | null {
  const first = readDigits(text, i);
  if (!first) return null;
  let at = skipSpace(text, first.end);
  if (!isDash(text.charCodeAt(at)) || at - first.end > 1) return null;
  at = skipSpace(text, at + 1);
  const second = readDigits(text, at);
  if (!second || isWord(text.charCodeAt(second.end))) return null;
  return { first: first.value, second: second.value, end: second.end };
}

/** A number of five digits or more with its commas, as Bluebook rule 6.2 prints it ("30,180"); shorter ones bare. */
export function withCommas(digits: string): string {
  return digits.length < 5 || !/^\d+$/.test(digits) ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
