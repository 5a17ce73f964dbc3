import { readBareSection } from './bare-provision';
import { readCase } from './case';
import { isDigit, isSpace, isUpper, isWord, skipSpace } from './characters';
import { readCircuitRule } from './court-rule';
import { readBareDocket } from './docket';
import { nearIn, readCrs, readListedOrder } from './executive';
import type { Found, Scan, Volume } from './found';
import { readJournal, readUnknownJournal } from './journal';
import { markAt, readDatedMark, readUnknownReporter } from './mark';
import { beginsNeutral, readNeutral } from './neutral';
import { readDigits } from './numbers';
import { readReferencePin } from './short-form';
import { type TermMatch, termsAt } from './trie';
import { type VolumeTerm, volumeTerms } from './volume-terms';
import { wordTerms } from './word-terms';

/** A pinpoint after a name that may refer back to a case ("Amick at 795"). */
export interface ReferencePin {
  start: number;
  pin: string;
  end: number;
}

/** What one pass over a text finds, in order; cores never overlap. */
export interface Findings {
  found: Found[];
  references: ReferencePin[];
}

/**
 * Reads a text once from left to right. Each word is looked up once, each reader looks at a bounded stretch, so that the
 * work grows with the length of the text and no input can make it grow faster.
 */
export function scanText(text: string): Findings {
  const scan: Scan = { text, beginsCitation: (i) => beginsCitation(text, i), near: nearIn(text) };
  const result: Findings = { found: [], references: [] };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const wordlike = isWord(code);
    const found = wordlike ? readWord(scan, i, result.references) : readSign(scan, i, code);
    if (found) result.found.push(found);
    // A bracket's inside is read on its own, whatever the bracket closes.
    if (found && code !== openBracket) i = Math.max(found.next ?? found.span[1], i + 1);
    else i = wordlike ? wordEnd(text, i) : i + 1;
  }
  return result;
}

const openBracket = 40;

function readSign(scan: Scan, i: number, code: number): Found | null {
  if (code === 0xa7) return readBareSection(scan, i);
  if (code === 0xb6) return markAt(i, i + 1);
  return code === openBracket ? readDatedMark(scan.text, i) : null;
}

/** What begins with the word or number at `i`; a pinpoint that may refer back by name goes to `references`. */
function readWord(scan: Scan, i: number, references: ReferencePin[]): Found | null {
  const { text } = scan;
  const code = text.charCodeAt(i);
  if (isDigit(code)) return readNumbered(scan, i);
  if (!insideInitials(text, i)) {
    for (const match of termsAt(wordTerms(), text, i)) {
      for (const reader of match.value) {
        const found = reader(scan, i, match.end);
        if (found) return found;
      }
    }
  }
  const letter = text.charAt(i);
  // "at 795", "p. *4".
  if (letter === 'a' || letter === 'p') {
    const reference = readReferencePin(scan, i);
    if (reference) references.push(reference);
    return null;
  }
  const report = 'RIL'.includes(letter) ? readCrs(scan, i) : null;
  // A scanner's letter for the first digit of a volume: "l8 U.S.C.".
  return report ?? ('lIO'.includes(letter) ? readNumbered(scan, i) : null);
}

// The S of "U.S." begins no word of its own.
function insideInitials(text: string, i: number): boolean {
  return text.charCodeAt(i - 1) === 46 && isUpper(text.charCodeAt(i - 2)) && !isWord(text.charCodeAt(i - 3));
}

function wordEnd(text: string, i: number): number {
  let at = i + 1;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  return at;
}

/** A citation that begins with a number, when the number stands free: not part of a price, a date or a longer number. */
function readNumbered(scan: Scan, start: number): Found | null {
  const { text } = scan;
  if (!standsFree(text, start)) return null;
  const neutral = readNeutral(scan, start) ?? readBareDocket(scan, start) ?? readListedOrder(scan, start);
  if (neutral) return neutral;
  const volume = readVolume(text, start);
  if (!volume) return readCircuitRule(scan, start);
  for (const match of termsAt(volumeTerms(), text, volume.end)) {
    const found = readTerm(scan, volume, match);
    if (found) return found;
  }
  return readUnknownJournal(scan, volume) ?? readUnknownReporter(text, start, volume.end);
}

function readTerm(scan: Scan, volume: Volume, { value, end }: TermMatch<VolumeTerm>): Found | null {
  for (const reader of value.readers) {
    const found = reader(scan, volume, end);
    if (found) return found;
  }
  const found = value.editions.length > 0 ? readCase(scan, volume, { end, editions: value.editions }) : null;
  return found ?? (value.journal ? readJournal(scan, volume, { end, name: value.journal }) : null);
}

function standsFree(text: string, i: number): boolean {
  if (i === 0) return true;
  const before = text.charCodeAt(i - 1);
  if (isWord(before) || before === 36 || before === 35 || before === 47 || before === 45 || before === 0x2011)
    return false;
  // "3.5" and "1,234" are one number; "Bar,1 U.S. 1" lacks a space.
  if (before === 46 || before === 44 || before === 58) return !isDigit(text.charCodeAt(i - 2));
  return true;
}

/** A volume number, with what may hang on it: "17A", "93-1", "17-A"; the index is where the abbreviation begins. */
function readVolume(text: string, start: number): Volume | null {
  const digits = readDigits(text, start);
  if (!digits || digits.value.length > 4) return null;
  let end = digits.end;
  let value = digits.value;
  const code = text.charCodeAt(end);
  if (code >= 65 && code <= 70 && isSpace(text.charCodeAt(end + 1))) {
    value += text.charAt(end);
    end++;
  } else if (code === 45 && /^-(?:\d{1,2}|[A-Z])\s/.test(text.slice(end, end + 4))) {
    const suffix = /^-(?:\d{1,2}|[A-Z])/.exec(text.slice(end, end + 3))?.[0] ?? '';
    value += suffix;
    end += suffix.length;
  } else if (isWord(code)) return null;
  const at = skipSpace(text, afterLineNumber(text, end));
  if (at === end || !isWord(text.charCodeAt(at))) return null;
  return { value, start, end: at };
}

// Transcripts and pleadings number their lines: "26\n13\nU.S.C. 857" has 26 for its title.
function afterLineNumber(text: string, i: number): number {
  const number = text.charCodeAt(i) === 10 ? /^\n\d{1,2}(?=\n)/.exec(text.slice(i, i + 4)) : null;
  return number ? i + number[0].length : i;
}

/** Whether a volume, a known abbreviation and a page, section or "at" begin at `i`. */
function beginsCitation(text: string, i: number): boolean {
  if (!isDigit(text.charCodeAt(i))) return false;
  if (beginsNeutral(text, i)) return true;
  const volume = readVolume(text, i);
  if (!volume) return false;
  return termsAt(volumeTerms(), text, volume.end).some(({ end }) => {
    const at = skipSpace(text, end);
    const next = text.charAt(text.charAt(at) === ',' ? skipSpace(text, at + 1) : at);
    return next !== '' && /[\d§(a_¶—–\-NPpsSc]/.test(next);
  });
}
