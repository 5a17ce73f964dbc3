import { isDigit, plain, skipSpace } from './characters';
import { trailingDate } from './dates';
import { core, type Found, type WordReader } from './found';
import { closingBracket } from './parenthetical';
import { gap, matchAt, sticky } from './sticky';

/** A place where something is cited that no reader knows (a web page, a book's edition): it makes a later Id. uncertain. */
export const readMark: WordReader = ({ text }, start, end) => {
  const word = text.slice(start, end);
  // "ed." is an edition, "transform[ed]" is not.
  return /^(?:eds?|vol)$/i.test(word) ? null : markAt(start, end);
};

/** A place in a case's record ("ECF No. 12", "Tr. 14:3", "Compl. ¶ 5"), when a number or a sign follows the word. */
export const readRecordMark: WordReader = ({ text }, start, end) => {
  const at = skipSpace(text, end);
  if (!/^(?:Nos?\.|at|¶|#|\d|[A-Z](?![A-Za-z]))/.test(text.slice(at, at + 4))) return null;
  return markAt(start, end);
};

const unknownReporter = sticky(
  `(?:[A-Z][A-Za-z'’]{0,14}\\.?(?:[A-Z][A-Za-z]{0,8}\\.){0,3}${gap}(?:&${gap}|of${gap})?){1,6}(?:\\([A-Za-z0-9. ]{1,12}\\)${gap})?(?:at${gap})?[0-9]{1,5}(?![0-9A-Za-z])`,
);

/** A volume, an abbreviation that no table knows, and a page: most likely a citation that was missed. */
export function readUnknownReporter(text: string, start: number, abbreviation: number): Found | null {
  const match = matchAt(unknownReporter, text, abbreviation);
  if (!match?.[0].includes('.')) return null;
  // Only the number is passed over: a citation of another kind may begin right after it ("9 Id. at 141").
  return { ...markAt(start, abbreviation + match[0].length), next: abbreviation };
}

/** Another opinion in the same case ("post, at 12", "ante, at 4"), as the Supreme Court cites it. */
export const readOpinionMark: WordReader = ({ text }, start, end) =>
  /^,? at/.test(text.slice(end, end + 4)) ? markAt(start, end) : null;

/** A mark over a stretch of text. */
export function markAt(start: number, end: number): Found {
  return core('mark', [start, end], { normalized: '', fields: {} });
}

/** A dated parenthetical that belongs to no citation: most likely the end of one that was missed. */
export function readDatedMark(text: string, i: number): Found | null {
  const window = text.slice(i, i + 90);
  const close = window.indexOf(')');
  if (close < 0 || !isDigit(window.charCodeAt(close - 1))) return null;
  const end = closingBracket(text, i);
  if (end < 0 || end - i > 90) return null;
  return trailingDate(plain(text.slice(i + 1, end - 1))) ? markAt(i, end) : null;
}
