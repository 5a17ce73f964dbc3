import { isDateTarget } from '../model/column-targets';
import { displayPartialDate } from '../model/partial-date';
import { creatorName, fieldList, type SourceDraft } from '../model/source';
import { fieldsOf, labelOf, sourceKinds } from '../model/source-kinds';
import { sourceTitle } from '../model/source-title';
import type { DateOrder, TableChoice, TableLook, TableMap, TableProblem, TableRecord } from '../model/table-map';
import { problemsOf, type RowReading, readRow } from './csv';
import { fitMap, guessColumns, isMadeFor, looksLikeNames } from './csv-columns';
import { type CsvTable, readCsvTable, type TableRow } from './csv-table';
import { orderOf } from './loose-date';

/** Rows shown as they stand, records shown as they would become, and places named of each thing that is wrong. */
const shown = { rows: 5, records: 20, places: 5 };

/** More of a cell says nothing more to the eye. */
const longestCell = 300;

/**
 * Looks at a table before it is imported: how it would be read by what a person chose, by a map kept for these columns, or as its
 * words suggest; its first records; and all that would go wrong.
 */
export function lookAtTable(
  text: string,
  { choice, remembered, encoding }: { choice: TableChoice; remembered: readonly TableMap[]; encoding: string },
): TableLook {
  const fresh = choice.columns === null && choice.header === null;
  const head = readCsvTable(text, { delimiter: choice.delimiter, rows: 1 });
  const kept = fresh ? remembered.find((map) => isMadeFor(map, head.headers)) : undefined;
  const header = choice.header ?? kept?.header ?? looksLikeNames(head.headers);
  const table = readCsvTable(text, { delimiter: choice.delimiter, header });
  const targets = targetsOf(table, { header, choice, kept });
  const orders = ordersIn(table, targets);
  const dateOrder = choice.dateOrder ?? kept?.dateOrder ?? orders.said ?? 'month-first';
  const reading: RowReading = { headers: table.headers, targets, kind: choice.kind ?? kept?.kind ?? null, dateOrder };
  const found = table.rows.flatMap((row) => problemsOf(row, reading));
  return {
    map: {
      delimiter: choice.delimiter,
      encoding: choice.encoding,
      header,
      columns: table.headers.map((name, i) => ({ name, to: targets[i] ?? 'details' })),
      kind: reading.kind,
      dateOrder,
    },
    delimiter: table.delimiter,
    encoding,
    remembered: kept !== undefined,
    total: table.rows.length,
    rows: table.rows.slice(0, shown.rows).map(({ line, cells }) => ({ line, cells: cells.map(cut) })),
    twoWays: orders.twoWays,
    problems: grouped(found),
    records: table.rows.slice(0, shown.records).map((row) => recordOf(row, reading)),
    warnings: table.warnings.slice(0, 20),
  };
}

function targetsOf(
  table: CsvTable,
  { header, choice, kept }: { header: boolean; choice: TableChoice; kept: TableMap | undefined },
): string[] {
  if (choice.columns?.length === table.headers.length) return choice.columns;
  const fit = kept && fitMap(kept, table.headers);
  return fit && 'targets' in fit ? fit.targets : guessColumns(table, header);
}

/** Which order the dates in figures tell, and how many tell none. */
function ordersIn(table: CsvTable, targets: readonly string[]): { said: DateOrder | null; twoWays: number } {
  const columns = targets.flatMap((to, i) => (isDateTarget(to) ? [i] : []));
  const counts = { 'day-first': 0, 'month-first': 0, either: 0 };
  for (const { cells } of table.rows)
    for (const column of columns) {
      const order = orderOf(cells[column] ?? '');
      if (order) counts[order]++;
    }
  const { 'day-first': day, 'month-first': month, either } = counts;
  return { said: day === month ? null : day > month ? 'day-first' : 'month-first', twoWays: either };
}

function grouped(found: TableProblem[]): TableLook['problems'] {
  const groups = Map.groupBy(found, ({ is, column }) => `${is} ${column}`);
  return [...groups.values()].map((group) => {
    const [{ is, column }] = group as [TableProblem];
    const first = group.slice(0, shown.places).map(({ line, text }) => ({ line, text }));
    return { is, column, count: group.length, first };
  });
}

function recordOf(row: TableRow, reading: RowReading): TableRecord {
  const { draft, tags, notes, collections = [] } = readRow(row, reading);
  const facts = [...factsOf(draft), { label: 'Tags', text: tags.join(', ') }];
  facts.push({ label: 'Collections', text: collections.join(', ') }, { label: 'Notes', text: notes.join(' ') });
  return {
    line: row.line,
    kind: draft.kind,
    title: cut(sourceTitle(draft)),
    facts: facts.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, text: cut(text) })),
    problems: problemsOf(row, reading),
  };
}

function factsOf(draft: SourceDraft): TableRecord['facts'] {
  const { kind, fields, creators } = draft;
  const people = [...Map.groupBy(creators, ({ role }) => role)].map(([role, names]) => ({
    label: labelOf(kind, role),
    text: names.map(creatorName).join('; '),
  }));
  const own = fieldsOf(kind)
    .filter(({ key }) => key !== sourceKinds[kind].titleKey && fields[key] !== undefined)
    .map(({ key, label, type }) => ({ label, text: shownValue(fields[key], type === 'date') }));
  return [...people, ...own];
}

function shownValue(value: SourceDraft['fields'][string] | undefined, date: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return date ? displayPartialDate(value) : value;
  return fieldList({ value: value }, 'value').join('; ');
}

function cut(text: string): string {
  return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
}
