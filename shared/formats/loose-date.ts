import { formatPartialDate, parsePartialDate } from '../model/partial-date';
import type { DateOrder } from '../model/table-map';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const approximate = /^(?:c(?:a|irca)?\.?|about|approximately)\s*(?=\d)|(?:~|\?|circa)$/i;

/** A date found in a text; `whole` is false when the text said more (a season, a range) than the date can. */
export interface LooseDate {
  date: string;
  whole: boolean;
}

/**
 * A date as bibliographies write it - "2016-03-14", "2016/03/14/", "Mar. 14, 2016", "14 March 2016", "3/14/2016" (in
 * `order`, unless it cannot be), "ca. 2016", "2002/2008", "Spring 2014" - as a partial date; null where no year is found.
 */
export function readLooseDate(text: string, order: DateOrder = 'month-first'): LooseDate | null {
  const trimmed = text.trim();
  const about = approximate.test(trimmed);
  const plain = trimmed.replace(approximate, '').replace(/[\s/]+$/, '');
  const parts = numeric(plain, order) ?? worded(plain);
  const date = parts && build(parts, about);
  if (date) return { date, whole: true };
  const year = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(plain)?.[1];
  return year ? { date: about ? `${year}~` : year, whole: false } : null;
}

const shown = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** What a date in figures says of the order of its day and month; null for what is no such date. */
export function orderOf(text: string): DateOrder | 'either' | null {
  const [, first, second] = shown.exec(text.trim()) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (!a || !b || Math.min(a, b) > 12 || Math.max(a, b) > 31 || a === b) return null;
  return a > 12 ? 'day-first' : b > 12 ? 'month-first' : 'either';
}

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

function numeric(text: string, order: DateOrder): Parts | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{2}:\d{2}\S*)?$/.exec(text);
  if (iso) return parts(iso[1], iso[2], iso[3]);
  const figures = shown.exec(text);
  if (figures) {
    const [, first, second, year] = figures;
    const dayFirst = Number(first) > 12 || (order === 'day-first' && Number(second) <= 12);
    return dayFirst ? parts(year, second, first) : parts(year, first, second);
  }
  const monthOnly = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return monthOnly ? parts(monthOnly[2], monthOnly[1]) : null;
}

function worded(text: string): Parts | null {
  const american = /^(\p{L}{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(text);
  if (american) return parts(american[3], monthNumber(american[1]), american[2]);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text);
  if (british) return parts(british[3], monthNumber(british[2]), british[1]);
  const yearFirst = /^(\d{4})[\s,/-]+(\p{L}{3,9})\.?(?:[\s/-]+(\d{1,2}))?$/u.exec(text);
  return yearFirst ? parts(yearFirst[1], monthNumber(yearFirst[2]), yearFirst[3]) : null;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function parts(year = '', month?: string, day?: string): Parts {
  const found: Parts = { year: Number(year) };
  if (month !== undefined) found.month = Number(month);
  if (day !== undefined) found.day = Number(day);
  return found;
}

function build(found: Parts, about: boolean): string | null {
  if (found.month === 0 || found.day === 0) return null;
  return (
    parsePartialDate(formatPartialDate({ ...found, approximate: about })) &&
    formatPartialDate({ ...found, approximate: about })
  );
}
