/** A table of text: the first row's names and the rows under them, each as long as the names. */
export interface CsvTable {
  headers: string[];
  rows: { line: number; cells: string[] }[];
  warnings: string[];
}

/** Reads comma, semicolon or tab separated values (RFC 4180, with line breaks in quoted cells); the separator is found. */
export function readCsvTable(text: string): CsvTable {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(source.slice(0, source.indexOf('\n') < 0 ? source.length : source.indexOf('\n')));
  const warnings: string[] = [];
  const all = splitRows(source, separator, warnings).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const headers = (all[0]?.cells ?? []).map((cell) => unguarded(cell).trim());
  const rows = all.slice(1).map(({ line, cells }) => {
    if (cells.length > headers.length && cells.slice(headers.length).some(Boolean))
      warnings.push(`Line ${line}: more cells than columns; the last ones are left out.`);
    return { line, cells: headers.map((_header, i) => unguarded(cells[i] ?? '')) };
  });
  return { headers, rows, warnings };
}

function separatorOf(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

function splitRows(text: string, separator: string, warnings: string[]): CsvTable['rows'] {
  const rows: CsvTable['rows'] = [];
  let row = { line: 1, cells: [] as string[] };
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { cell, next, lines, open } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (open) warnings.push(`Line ${line}: a quotation mark is not closed; the rest of the file is one cell.`);
    row.cells.push(cell);
    line += lines;
    at = next + 1;
    if (text[next] === separator && next + 1 < text.length) continue;
    if (text[next] === separator) row.cells.push('');
    rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return rows;
}

interface Cell {
  cell: string;
  /** Where the separator, the line end or the end of the text is. */
  next: number;
  lines: number;
  open: boolean;
}

function plainCell(text: string, at: number, separator: string): Cell {
  let next = at;
  while (next < text.length && text[next] !== separator && text[next] !== '\n') next += 1;
  return { cell: text.slice(at, next), next, lines: 0, open: false };
}

function quotedCell(text: string, at: number): Cell {
  let close = at + 1;
  while (close < text.length) {
    if (text[close] !== '"') close += 1;
    else if (text[close + 1] === '"') close += 2;
    else break;
  }
  const cell = text.slice(at + 1, close).replaceAll('""', '"');
  return { cell, next: close + 1, lines: cell.split('\n').length - 1, open: close >= text.length };
}

/** Writes comma separated values with CRLF line ends, each cell guarded against being run as a formula by a spreadsheet. */
export function writeCsvTable(headers: string[], rows: string[][]): string {
  return [headers, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const guarded = /^'*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

// A cell that a spreadsheet would run as a formula is written with an apostrophe before it, which is taken off again.
function unguarded(text: string): string {
  return /^'+[=+\-@\t\r\n|%]/.test(text) ? text.slice(1) : text;
}
