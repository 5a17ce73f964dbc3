import type { SourceKindId } from './source-kinds';

/** The marks that may stand between the cells of a table. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a date such as 03/04/2020 is read; one that can be read in one way only is read so. */
export const dateOrders = ['month-first', 'day-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Columns beyond these are none of a person's. */
export const mostColumns = 1000;

/** A column of a table and what it holds: a word of `column-targets`. */
export interface TableColumn {
  name: string;
  to: string;
}

/** How a table of sources is to be read. What is null is told by the file itself. */
export interface TableMap {
  delimiter: Delimiter | null;
  encoding: string | null;
  /** The first row holds the names of the columns. */
  header: boolean;
  /** In the order of the file; names may stand twice. */
  columns: TableColumn[];
  /** What rows are that do not say it; null for what their columns suggest. */
  kind: SourceKindId | null;
  dateOrder: DateOrder;
}

/** What a person has chosen so far; null is left to the file. */
export interface TableChoice {
  delimiter: Delimiter | null;
  encoding: string | null;
  header: boolean | null;
  /** What each column holds, in the order of the file. */
  columns: string[] | null;
  kind: SourceKindId | null;
  dateOrder: DateOrder | null;
}

/** Something in a table that does not become what its column is to hold. */
export interface TableProblem {
  is: 'date' | 'kind' | 'address' | 'citation';
  /** Counted from 0. */
  column: number;
  /** Of the file, counted from 1. */
  line: number;
  text: string;
}

/** How often one thing is wrong in a column, with the first places. */
export interface TableProblems {
  is: TableProblem['is'];
  column: number;
  count: number;
  first: { line: number; text: string }[];
}

/** A row as the record it would become. */
export interface TableRecord {
  line: number;
  kind: SourceKindId;
  title: string;
  /** What it would have beside its title: label and words. */
  facts: { label: string; text: string }[];
  problems: TableProblem[];
}

/** A table as a person sees it before its rows become sources. */
export interface TableLook {
  /** How it would be read now. */
  map: TableMap;
  /** What was told by the file, or chosen. */
  delimiter: Delimiter;
  encoding: string;
  /** The map was kept from an earlier table with these columns. */
  remembered: boolean;
  /** Rows under the names. */
  total: number;
  /** Cells of the first rows, cut where they are long. */
  rows: { line: number; cells: string[] }[];
  /** Dates that can be read with the day or the month first. */
  twoWays: number;
  problems: TableProblems[];
  records: TableRecord[];
  /** What the table itself lacks, in sentences. */
  warnings: string[];
}
