/**
 * A partial date as text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `~` after it when approximate (after EDTF level 1,
 * ISO 8601-2:2019). Text sorts as time does.
 */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** Reads the text form; null for anything that is not a real calendar date. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = form.exec(text.trim());
  if (!match) return null;
  const [, y, m, d, tilde] = match;
  const date: PartialDate = { year: Number(y), approximate: tilde === '~' };
  if (m) {
    date.month = Number(m);
    if (date.month < 1 || date.month > 12) return null;
  }
  if (m && d) {
    date.day = Number(d);
    if (date.day < 1 || date.day > daysInMonth(date.year, Number(m))) return null;
  }
  return date;
}

/** Writes the text form read by `parsePartialDate`. */
export function formatPartialDate(date: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month) parts.push(two(date.month));
  if (date.month && date.day) parts.push(two(date.day));
  return parts.join('-') + (date.approximate ? '~' : '');
}

/** Days in a month (1..12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date as people write it in Washington: "March 14, 2016", "March 2016", "2016", "about 2016". */
export function displayPartialDate(text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const month = date.month ? monthNames[date.month - 1] : undefined;
  const plain = month ? (date.day ? `${month} ${date.day}, ${date.year}` : `${month} ${date.year}`) : String(date.year);
  return date.approximate ? `about ${plain}` : plain;
}
