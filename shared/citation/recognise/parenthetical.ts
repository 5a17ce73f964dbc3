import { plain, skipSpace } from './characters';
import { trailingDate } from './dates';

/** What the parentheticals after a citation say, and where the last of them ends. */
export interface Parentheticals {
  /** Text of the one that ends with a date, before the date: court, publisher or "daily ed."; '' when only a date. */
  authority: string;
  year?: number;
  /** ISO date when a month is printed. */
  date?: string;
  /** The dated one as printed, in plain form, with its brackets. */
  dated: string;
  /** The others, in plain form, without brackets, in order. */
  remarks: string[];
  /** Where each remark begins and ends, for citations that stand inside it. */
  end: number;
}

const longest = 700;
const most = 4;

/** The index after the bracket that closes the one at `i`, nested ones counted; -1 when none does within 700 characters. */
export function closingBracket(text: string, i: number): number {
  const limit = Math.min(text.length, i + longest);
  let depth = 0;
  for (let at = i; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) depth++;
    else if (code === 41 || code === 93) {
      if (--depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Reads the parentheticals (round or square) that follow at `i`, one after another; null when there is none. */
export function readParentheticals(text: string, i: number): Parentheticals | null {
  const result: Parentheticals = { authority: '', dated: '', remarks: [], end: i };
  let at = skipSpace(text, i);
  for (let count = 0; count < most; count++) {
    const code = text.charCodeAt(at);
    if (code !== 40 && code !== 91) break;
    const end = closingBracket(text, at);
    if (end < 0) break;
    const inner = text.slice(at + 1, end - 1);
    if (code === 91 && !/\d{4}\s*$/.test(inner)) break;
    const date = result.dated ? null : trailingDate(plain(inner));
    if (date && inner.length < 160) {
      result.authority = plain(inner)
        .slice(0, date.start)
        .replace(/[,\s]+$/, '');
      result.year = date.year;
      result.date = date.date;
      result.dated = plain(text.slice(at, end));
    } else if (looksLikeRemark(inner)) result.remarks.push(plain(inner));
    else break;
    result.end = end;
    at = skipSpace(text, end);
  }
  return result.end > i ? result : null;
}

// "(1)" and "(a)" count points of an argument; a remark has words.
function looksLikeRemark(inner: string): boolean {
  return /[A-Za-z]{2}/.test(inner) && !/^[ivx]{1,4}$/.test(inner.trim());
}
