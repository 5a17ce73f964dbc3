import type { LayoutRow } from './page-layout';

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface StructuredLine {
  bbox: Box;
  font: { size: number; weight: string };
  text: string;
}

interface StructuredPage {
  blocks: { type: string; lines?: StructuredLine[] }[];
}

/** The rows of a page from mupdf's structured text as JSON: what stands on one line of a block is one row. */
export function rowsOf(json: string): LayoutRow[] {
  const page = JSON.parse(json) as StructuredPage;
  const rows: LayoutRow[] = [];
  page.blocks.forEach((block, number) => {
    let open: LayoutRow | undefined;
    for (const line of block.lines ?? []) {
      const text = tidy(line.text);
      if (text === '') continue;
      if (open && sameRow(open, line.bbox)) {
        extend(open, line, text);
        continue;
      }
      open = {
        text,
        x: line.bbox.x,
        y: line.bbox.y,
        width: line.bbox.w,
        height: line.bbox.h,
        size: line.font.size,
        bold: line.font.weight === 'bold',
        block: number,
      };
      rows.push(open);
    }
  });
  return rows;
}

/** Whether a row is the line that a court's filing system puts on each page: case, document, date filed, page. */
export function isFilingStamp({ text }: Pick<LayoutRow, 'text'>): boolean {
  return (
    /\b(?:Case|Appeal|Appellate Case|USCA Case)\b.*\b(?:Doc|Document|Entry ID)\b/i.test(text) &&
    /\b(?:Filed|Page|Pg)\b/i.test(text)
  );
}

function sameRow(row: LayoutRow, box: Box): boolean {
  const top = Math.max(row.y, box.y);
  const bottom = Math.min(row.y + row.height, box.y + box.h);
  return bottom - top > Math.min(row.height, box.h) * 0.6 && box.x >= row.x + row.width - row.height * 0.5;
}

function extend(row: LayoutRow, line: StructuredLine, text: string): void {
  const gap = line.bbox.x - (row.x + row.width);
  row.text += gap > row.size * 0.12 || /^\s/.test(line.text) ? ` ${text}` : text;
  const bottom = Math.max(row.y + row.height, line.bbox.y + line.bbox.h);
  row.y = Math.min(row.y, line.bbox.y);
  row.height = bottom - row.y;
  row.width = line.bbox.x + line.bbox.w - row.x;
  row.size = Math.max(row.size, line.font.size);
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

function tidy(text: string): string {
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
