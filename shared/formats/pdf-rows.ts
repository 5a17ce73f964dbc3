import type { LayoutRow } from './page-layout';

/** The rows of a page from the engine's lines: what stands on one line of a block is one row. */
export function rowsOf(lines: readonly LayoutRow[]): LayoutRow[] {
  const rows: LayoutRow[] = [];
  let open: LayoutRow | undefined;
  for (const line of lines) {
    const text = tidy(line.text);
    if (text === '') continue;
    if (open?.block === line.block && sameRow(open, line)) {
      extend(open, line, text);
      continue;
    }
    if (open && putsOrdinal(open, line, text)) continue;
    open = { ...line, text };
    rows.push(open);
  }
  return rows;
}

/** Whether a row is the line that a court's filing system puts on each page: case, document, date filed, page. */
export function isFilingStamp({ text }: Pick<LayoutRow, 'text'>): boolean {
  return (
    /\b(?:Case|Appeal|Appellate Case|USCA Case)\b.*\b(?:Doc|Document|Entry ID)\b/i.test(text) &&
    /\b(?:Filed|Page|Pg)\b/i.test(text)
  );
}

function sameRow(row: LayoutRow, line: LayoutRow): boolean {
  const top = Math.max(row.y, line.y);
  const bottom = Math.min(row.y + row.height, line.y + line.height);
  return bottom - top > Math.min(row.height, line.height) * 0.6 && line.x >= row.x + row.width - row.height * 0.5;
}

function extend(row: LayoutRow, line: LayoutRow, text: string): void {
  const gap = line.x - (row.x + row.width);
  row.text += gap > row.size * 0.12 || /^\s/.test(line.text) ? ` ${text}` : text;
  const bottom = Math.max(row.y + row.height, line.y + line.height);
  row.y = Math.min(row.y, line.y);
  row.height = bottom - row.y;
  row.width = line.x + line.width - row.x;
  row.size = Math.max(row.size, line.size);
}

/**
 * Puts a raised "th", painted after its row, behind its number in that row: "the 114 Congress" with a "th" over the
 * gap. Which number is told by where it stands; a row that has none so near is left as it is.
 */
function putsOrdinal(row: LayoutRow, line: LayoutRow, text: string): boolean {
  if (!/^(?:st|nd|rd|th)$/.test(text) || line.height >= row.height) return false;
  if (line.y + line.height < row.y || line.y > row.y + row.height / 2) return false;
  const perLetter = row.width / row.text.length;
  const distance = (end: number) => Math.abs(row.x + end * perLetter - line.x);
  const [nearest] = [...row.text.matchAll(/(?<![\d.,$])\d{1,4}(?=[\s,;:.)]|$)/g)]
    .filter(([number]) => ordinalOf(number) === text)
    .map(({ 0: number, index }) => index + number.length)
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || distance(nearest) > row.size * 4) return false;
  row.text = row.text.slice(0, nearest) + text + row.text.slice(nearest);
  return true;
}

function ordinalOf(number: string): string {
  if (/1[123]$/.test(number)) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number.at(-1) as string] ?? 'th';
}

// Control characters come from broken fonts; a database and a window can do nothing with them.
const controls = /[\p{Cc}\ufffe\uffff]/gu;

/** "C O N T E N T S" is a word spaced out for show; "A B C D E" heads five columns. */
const spacedOut = /(?<!\S)(?:\p{L}[ \u00a0]){4,40}\p{L}(?!\S)/gu;

function closeUp(spaced: string): string {
  const word = spaced.replace(/[ \u00a0]/g, '');
  const alphabetical = [...word].every((letter, i) => i === 0 || letter.charCodeAt(0) === word.charCodeAt(i - 1) + 1);
  return /[aeiouy]/i.test(word) && !alphabetical ? word : spaced;
}

/** Anything but printable letters, quotation marks and dashes with single blanks between words, or letters spaced out. */
const untidy = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]| {2}| \S \S \S/;

function tidy(text: string): string {
  const trimmed = text.trim();
  if (!untidy.test(trimmed)) return trimmed;
  const close = / \S \S \S/.test(text) ? text.replace(spacedOut, closeUp) : text;
  return (
    close
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(controls, '')
      // Within a line a soft hyphen is a plain one that its font names so; at the end it divides a word.
      .replace(/\u00ad(?!$)|(?<![\p{L}])\u00ad$/gu, '-')
      .trim()
  );
}
