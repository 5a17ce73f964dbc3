import { formatPartialDate, parsePartialDate } from '../model/partial-date';

/** A date found in running text: its ISO form and where it begins and ends. */
export interface FoundDate {
  date: string;
  start: number;
  end: number;
}

const month =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const american = new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,4}(\\d{4})\\b`, 'gi');
const british = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day\\s+of)?\\s+${month},?\\s{1,4}(\\d{4})\\b`, 'gi');
const numeric = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g;
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const monthOnly = new RegExp(`\\b${month},?\\s+((?:1[6-9]|20)\\d{2})\\b`, 'gi');

/** "the 15th day of July, two thousand twenty-five", as orders of some courts of appeals are dated. */
const spelled = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)\\s+day\\s+of\\s+${month},?\\s+two\\s+thousand(?:\\s+and)?\\s+(?:(twenty|thirty|forty)[\\s-]?)?(\\w{3,9})?\\b`,
  'gi',
);
const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

function spelledYear(ten = '', unit = ''): number {
  const tens = ['twenty', 'thirty', 'forty'].indexOf(ten.toLowerCase());
  return 2000 + (tens < 0 ? 0 : (tens + 2) * 10) + units.indexOf(unit.toLowerCase()) + 1;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The dates in a text, in order, as American documents write them: "March 14, 2016", "14 March 2016", "3/14/2016" (month
 * first), "2016-03-14", and "March 2016" where no day is given. Dates that no calendar has are left out.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, y: string, m: number, d?: string) => {
    const start = match.index ?? 0;
    if (found.some((one) => start < one.end && start + match[0].length > one.start)) return;
    const year = y.length === 2 ? Number(y) + (Number(y) > 40 ? 1900 : 2000) : Number(y);
    const date = formatPartialDate({
      year,
      month: m,
      day: d === undefined ? undefined : Number(d),
      approximate: false,
    });
    if (m >= 1 && parsePartialDate(date)) found.push({ date, start, end: start + match[0].length });
  };
  for (const match of text.matchAll(american)) add(match, match[3] ?? '', monthOf(match[1]), match[2]);
  for (const match of text.matchAll(british)) add(match, match[3] ?? '', monthOf(match[2]), match[1]);
  for (const match of text.matchAll(spelled))
    add(match, String(spelledYear(match[3], match[4])), monthOf(match[2]), match[1]);
  for (const match of text.matchAll(iso)) add(match, match[1] ?? '', Number(match[2]), match[3]);
  for (const match of text.matchAll(numeric)) add(match, match[3] ?? '', Number(match[1]), match[2]);
  for (const match of text.matchAll(monthOnly)) add(match, match[2] ?? '', monthOf(match[1]));
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name = ''): number {
  return names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The first date after a label such as "Decided" or "Date Filed:", at most 40 characters on; null where there is none. */
export function dateAfter(text: string, label: RegExp): string | null {
  const global = new RegExp(label.source, label.flags.includes('g') ? label.flags : `${label.flags}g`);
  for (const match of text.matchAll(global)) {
    const end = match.index + match[0].length;
    const first = findDates(text.slice(end, end + 70))[0];
    if (first && first.start <= 40) return first.date;
  }
  return null;
}
