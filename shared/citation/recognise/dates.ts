import { formatPartialDate, parsePartialDate } from '../../model/partial-date';

/** The date with which a parenthetical ends: ISO text where a month is given, the year, and where the date began. */
export interface TrailingDate {
  year: number;
  /** `YYYY-MM-DD` or `YYYY-MM`; absent when only a year is printed. */
  date?: string;
  /** Index in the parenthetical's text of the date's first character. */
  start: number;
}

const monthNumbers = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [name, i + 1]),
);

const yearAtEnd = /(?:^|[^\d])((?:1[6-9]|20)\d\d)(?:\s?[-\u2010-\u2015/]\s?(?:\d\d|\d{4}))?$/;
const monthDay = /([A-Z][a-z]{2,8})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?\s{0,2}(?:[-\u2010-\u2015]\s?\d{1,2})?,?\s{0,3}$/;
const dayMonth = /(\d{1,2})\s{1,3}([A-Z][a-z]{2,8})\.?,?\s{0,3}$/;
const monthOnly = /([A-Z][a-z]{2,8})\.?,?\s{1,3}$/;
const slashed = /(?:^|[^\d/])(\d{1,2})[/](\d{1,2})[/]((?:19|20)?\d\d)$/;

/** The date at the end of a text of at most a few hundred characters ("S.D.N.Y. Aug. 25, 2000"); null when none is there. */
export function trailingDate(text: string): TrailingDate | null {
  const found = yearAtEnd.exec(text);
  if (!found?.[1]) return slashedDate(text);
  const year = Number(found[1]);
  const yearStart = found.index + found[0].indexOf(found[1]);
  const before = text.slice(Math.max(0, yearStart - 32), yearStart);
  const offset = yearStart - before.length;
  const american = monthDay.exec(before);
  if (american) {
    const date = iso(year, american[1], american[2]);
    if (date) return { year, date, start: offset + american.index };
  }
  const european = dayMonth.exec(before);
  if (european) {
    const date = iso(year, european[2], european[1]);
    if (date) return { year, date, start: offset + european.index };
  }
  const bare = monthOnly.exec(before);
  const month = bare ? monthOf(bare[1]) : undefined;
  if (bare && month)
    return { year, date: formatPartialDate({ year, month, approximate: false }), start: offset + bare.index };
  return { year, start: yearStart };
}

function slashedDate(text: string): TrailingDate | null {
  const match = slashed.exec(text);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const year = match[3].length === 4 ? Number(match[3]) : Number(match[3]) + (Number(match[3]) < 50 ? 2000 : 1900);
  const date = valid(`${year}-${match[1].padStart(2, '0')}-${match[2].padStart(2, '0')}`);
  return { year, date, start: match.index + match[0].indexOf(match[1]) };
}

function monthOf(name: string | undefined): number | undefined {
  return monthNumbers.get((name ?? '').slice(0, 3).toLowerCase());
}

function iso(year: number, monthName: string | undefined, day: string | undefined): string | undefined {
  const month = monthOf(monthName);
  return month ? valid(formatPartialDate({ year, month, day: Number(day), approximate: false })) : undefined;
}

function valid(date: string): string | undefined {
  return parsePartialDate(date) ? date : undefined;
}
