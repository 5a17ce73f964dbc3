import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

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

/** Rows with the line each begins on. A quotation mark that is never closed is closed at the end of the text. */
function splitRows(text: string, separator: string, warnings: string[]): CsvTable['rows'] {
  const rows: CsvTable['rows'] = [];
  let line = 1;
  const begun = (record: string[], lastLine: number) => {
    rows.push({ line, cells: record });
    line = lastLine + 1;
  };
  try {
    parseRows(text, separator, begun);
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    warnings.push(`Line ${line}: a quotation mark is not closed; the rest of the file is one cell.`);
    const rest = text.split('\n').slice(line - 1);
    parseRows(`${rest.join('\n')}"`, separator, begun);
  }
  return rows;
}

function parseRows(text: string, separator: string, onRow: (cells: string[], lastLine: number) => void): void {
  parse(text, {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    on_record: (cells, { lines }) => {
      onRow(cells as unknown as string[], lines);
      return undefined;
    },
  });
}

/** Writes comma separated values with CRLF line ends, each cell guarded against being run as a formula by a spreadsheet. */
export function writeCsvTable(headers: string[], rows: string[][]): string {
  return stringify(
    [headers, ...rows].map((cells) => cells.map(guarded)),
    { record_delimiter: '\r\n', quoted_match: /[;\t\r\n]|^\s|\s$/ },
  );
}

function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
}

// A cell that a spreadsheet would run as a formula is written with an apostrophe before it, which is taken off again.
function unguarded(text: string): string {
  return /^'+[=+\-@\t\r\n|%]/.test(text) ? text.slice(1) : text;
}
