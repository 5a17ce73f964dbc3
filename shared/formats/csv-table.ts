import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Delimiter, delimiters } from '../model/table-map';
import { delimiterOf } from './csv-widths';

/** A table of text: the names of its columns and the rows under them, each as long as the names. */
export interface CsvTable {
  delimiter: Delimiter;
  headers: string[];
  rows: TableRow[];
  warnings: string[];
}

export interface TableRow {
  /** The line of the file on which it begins. */
  line: number;
  cells: string[];
}

/** How a table is to be read; what is left out is told by its text. */
export interface TableForm {
  delimiter?: Delimiter | null;
  /** The first row holds the names of the columns; otherwise they are numbered. */
  header?: boolean;
  /** Rows wanted at most, from the beginning. */
  rows?: number;
}

/** Reads comma, semicolon, tab or bar separated values (RFC 4180, with line breaks in quoted cells). */
export function readCsvTable(text: string, { delimiter, header = true, rows: most }: TableForm = {}): CsvTable {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Spreadsheets write the mark they use into a line of its own before the table.
  const said = /^sep=(.)(?:\n|$)/i.exec(plain);
  const source = said ? plain.slice(said[0].length) : plain;
  const mark = delimiter ?? delimiters.find((one) => one === said?.[1]) ?? delimiterOf(source);
  const warnings: string[] = [];
  const all = splitRows(source, { mark, most, from: said ? 2 : 1 }, warnings).filter(({ cells }) =>
    cells.some((cell) => cell.trim()),
  );
  const headers = header ? named(all[0]?.cells ?? []) : numbered(all);
  const rows = (header ? all.slice(1) : all).map(({ line, cells }) => {
    if (cells.length > headers.length && cells.slice(headers.length).some(Boolean))
      warnings.push(`Line ${line}: more cells than columns; the last ones are left out.`);
    return { line, cells: headers.map((_header, i) => unguarded(cells[i] ?? '')) };
  });
  return { delimiter: mark, headers, rows, warnings };
}

function named(cells: string[]): string[] {
  return cells.map((cell, i) => unguarded(cell).replace(/\s+/g, ' ').trim() || `Column ${i + 1}`);
}

function numbered(rows: TableRow[]): string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, i) => `Column ${i + 1}`);
}

interface Split {
  mark: string;
  most: number | undefined;
  /** The line on which the text begins. */
  from: number;
}

/** Rows with the line each begins on. A quotation mark that is never closed is closed at the end of the text. */
function splitRows(text: string, { mark, most, from }: Split, warnings: string[]): TableRow[] {
  const rows: TableRow[] = [];
  let line = from;
  const begun = (record: string[], lastLine: number) => {
    rows.push({ line, cells: record });
    line = from + lastLine;
  };
  try {
    parseRows(text, { mark, most }, begun);
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    warnings.push(`Line ${line}: a quotation mark is not closed; the rest of the file is one cell.`);
    const rest = text.split('\n').slice(line - from);
    parseRows(`${rest.join('\n')}"`, { mark, most }, begun);
  }
  return rows;
}

function parseRows(
  text: string,
  { mark, most }: { mark: string; most: number | undefined },
  onRow: (cells: string[], lastLine: number) => void,
): void {
  parse(text, {
    delimiter: mark,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    ...(most !== undefined && { to: most }),
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
