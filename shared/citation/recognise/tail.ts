import { isWord, skipSpace } from './characters';
import type { Found, Scan } from './found';
import { readParentheticals } from './parenthetical';
import { afterAt, readPinpoint } from './pinpoint';
import { gap, matchAt, sticky } from './sticky';

const blankParallel = sticky(
  `${gap},${gap}[-_\\u2010-\\u2015]{1,8}${gap}[A-Z][A-Za-z0-9. ]{0,14}[a-z0-9.]${gap}[-_\\u2010-\\u2015]{1,8}(?![A-Za-z0-9])`,
);
const slip = sticky(`,${gap}slip${gap}op\\.?${gap}`);
const point = sticky(`${gap}\\((?:[0-9]{1,2}|[a-z])\\)`);

/** Adds the pinpoint that follows the core, after a comma, "at" or both, to a citation's fields. */
export function addPinpoint(scan: Scan, found: Found): void {
  readPin(scan, found);
  // "1259, ---- L. Ed. 2d ---- (2022)": a parallel whose page is not known yet.
  const blank = found.kind === 'case' ? matchAt(blankParallel, scan.text, found.pinEnd) : null;
  if (blank) found.pinEnd += blank[0].length;
}

function readPin(scan: Scan, found: Found): void {
  const { text } = scan;
  const slipOpinion = matchAt(slip, text, found.span[1]);
  let at = slipOpinion ? found.span[1] + slipOpinion[0].length : skipSpace(text, found.span[1]);
  const comma = text.charCodeAt(at) === 44;
  if (comma) at = skipSpace(text, at + 1);
  const pinStart = afterAt(text, at);
  const signed = text.charCodeAt(at) === 0xb6 || text.charCodeAt(at) === 0xa7;
  if (!comma && pinStart === null && !signed && !slipOpinion) return;
  const pin = readPinpoint(text, pinStart ?? at, scan);
  if (!pin) {
    if (slipOpinion) found.pinEnd = found.span[1] + slipOpinion[0].trimEnd().length;
    return;
  }
  found.fields.pin = pin.value;
  // Georgia counts points of an opinion after the page: "218 (1)".
  const counted = matchAt(point, text, pin.end);
  found.pinEnd = pin.end + (counted?.[0].length ?? 0);
}

/** Adds year, date and remarks of the parentheticals after the pinpoint; returns the text before the date ("9th Cir."). */
export function addParentheticals(scan: Scan, found: Found): string {
  found.full[1] = Math.max(found.full[1], found.pinEnd);
  // "(686 SE2d 786) (2009)": a parallel citation in brackets is read as a citation, and the year after it is its own.
  if (scan.beginsCitation(skipSpace(scan.text, found.pinEnd) + 1)) return '';
  const tail = readParentheticals(scan.text, found.pinEnd);
  if (!tail) return '';
  found.full[1] = tail.end;
  if (tail.year) found.fields.year = tail.year;
  if (tail.date) found.fields.date = tail.date;
  if (tail.remarks.length > 0) found.fields.parenthetical = tail.remarks[0] ?? '';
  return tail.authority;
}

/** The dated parenthetical after an index, in plain form with its brackets, "" without one. */
export function datedText(text: string, i: number): string {
  return readParentheticals(text, i)?.dated ?? '';
}

/** Whether a word ends at `i`. */
export function wordEnds(text: string, i: number): boolean {
  return !isWord(text.charCodeAt(i));
}

/** Whether what follows a page can follow a citation: else "212 Taylor 281 people" would be one of a reporter that is a surname. */
export function endsLikeCitation(text: string, i: number): boolean {
  const at = skipSpace(text, i);
  if (at >= text.length) return true;
  return /^(?:[.,;:)\]([]|\d|(?:and|or|n\.)\b)/.test(text.slice(at, at + 4));
}
