import { isDigit, plain, skipSpace } from './characters';
import { trailingDate } from './dates';
import { core, type Found, type WordReader } from './found';
import { closingBracket } from './parenthetical';

/** A place where something is cited that no reader knows (a web page, a book's edition): it makes a later Id. uncertain. */
export const readMark: WordReader = (_scan, start, end) => markAt(start, end);

/** A place in a case's record ("ECF No. 12", "Tr. 14:3", "Compl. ¶ 5"), when a number or a sign follows the word. */
export const readRecordMark: WordReader = ({ text }, start, end) => {
  const at = skipSpace(text, end);
  if (!/^(?:Nos?\.|at|¶|#|\d|[A-Z](?![A-Za-z]))/.test(text.slice(at, at + 4))) return null;
  return markAt(start, end);
};

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
