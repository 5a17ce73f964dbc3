import { guessByNames } from './csv-columns';
import { delimiterOf, widthsOf } from './csv-widths';

/** What pasted text is as a table: how many rows below one another, how many columns. */
export interface PastedTable {
  rows: number;
  columns: number;
  /** Tabs, as a spreadsheet copies them, or names of columns that are known; otherwise it may be a list of anything. */
  sure: boolean;
}

/** Records of reference managers, markup, and citations have their commas too. */
const otherwise = /^\s*(?:@\w+\s*[{(]|TY {1,2}-|%[0A] \S|PT [A-Z]\n|[[{<])/;
const cites = /\sv\.\s|§|\b\d{1,4} [A-Z][\w.' ]{0,12} \d{1,5}\b/;
const most = 100_000;

/** Text of several lines that are all divided into as many cells; null for any other. */
export function pastedTable(text: string): PastedTable | null {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  if (otherwise.test(plain) || !plain.includes('\n')) return null;
  const mark = delimiterOf(plain);
  const widths = widthsOf(plain, mark, most);
  const [columns = 1] = widths;
  if (widths.length < 2 || columns < 2 || widths.some((width) => width !== columns)) return null;
  const table = { rows: widths.length, columns };
  if (mark === '\t') return { ...table, sure: true };
  const [first = ''] = plain.split('\n', 1);
  const names = first.split(mark).map((name) => name.replace(/^"|"$/g, '').trim());
  if (guessByNames(names).filter((target) => target !== 'details').length >= 2) return { ...table, sure: true };
  return columns > 2 && !cites.test(plain) ? { ...table, sure: false } : null;
}
