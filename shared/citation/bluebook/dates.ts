import { parsePartialDate } from '../../model/partial-date';
import type { Fields } from './fields';

/** Months as they are abbreviated (Indigo Book T17). */
export const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const monthWords =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Sept?)\b\.?/g;

/** "Feb. 9, 2015", "Nov. 2019" or "2015" from an ISO date; dates written in words get their month abbreviated (T17). */
export function citedDate(text: string): string {
  const clean = text.trim().replace(/T\d{2}:.*$/, '');
  const date = parsePartialDate(clean);
  if (!date) return abbreviateMonths(clean);
  const month = date.month ? (months[date.month - 1] ?? '') : '';
  if (!month) return String(date.year);
  return date.day ? `${month} ${date.day}, ${date.year}` : `${month} ${date.year}`;
}

/** Month names in a text, abbreviated (T17). */
export function abbreviateMonths(text: string): string {
  return text.replace(
    monthWords,
    (word, name: string) => months.find((month) => month.startsWith(name.slice(0, 3))) ?? word,
  );
}

/** The year a work is of: its `year`, else the year in its date, else ''. */
export function yearOf(fields: Fields): string {
  const year = fields.text('year');
  if (year) return year.replace(/~$/, '');
  const date = fields.text('date', 'issued');
  return parsePartialDate(date.replace(/T.*$/, ''))?.year.toString() ?? /\b(1[5-9]\d\d|20\d\d)\b/.exec(date)?.[0] ?? '';
}

/** The full date where there is one, else the year: what a slip opinion, a newspaper or a web page is dated by. */
export function fullDateOf(fields: Fields): string {
  const date = fields.text('date', 'issued');
  return date ? citedDate(date) : yearOf(fields);
}
