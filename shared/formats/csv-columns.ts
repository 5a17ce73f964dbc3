import { recordTargets } from '../model/column-targets';
import { dateVariables, nameVariables, textVariables } from '../model/common-item';
import { fieldsOf, sourceKindIds, sourceKinds } from '../model/source-kinds';
import type { TableMap } from '../model/table-map';
import type { CsvTable } from './csv-table';
import { readLooseDate } from './loose-date';
import { zoteroCreator, zoteroFields } from './zotero-fields';

/**
 * What a column of a table holds: of the record itself, a field of the vocabulary, a creator's role, or a CSL variable
 * (`model/column-targets`).
 */
export type CsvTarget = string;

const synonyms: Readonly<Record<string, CsvTarget>> = {
  'access date': 'accessed',
  'automatic tags': 'tags',
  cite: 'citation',
  case: 'caseName',
  'case name': 'caseName',
  'date added': 'ignore',
  'date modified': 'ignore',
  'docket no': 'docket',
  'docket number': 'docket',
  'file attachments': 'attachments',
  files: 'attachments',
  'item type': 'kind',
  journal: 'container-title',
  keywords: 'tags',
  kind: 'kind',
  link: 'URL',
  'link attachments': 'ignore',
  'manual tags': 'tags',
  newspaper: 'container-title',
  note: 'notes',
  outlet: 'container-title',
  'publication year': 'date',
  'report no': 'number',
  'report number': 'number',
  tag: 'tags',
  type: 'kind',
  'web address': 'url',
  website: 'url',
  year: 'date',
};

const fieldKeys = new Map(
  sourceKindIds.flatMap((kind) => [
    ...fieldsOf(kind).map((field) => [field.key.toLowerCase(), field.key] as const),
    ...sourceKinds[kind].roles.map((role) => [role.role.toLowerCase(), role.role] as const),
  ]),
);
const variables = new Map(
  [...textVariables, ...dateVariables, ...nameVariables].map((name) => [name.toLowerCase(), name]),
);
const zoteroKeys = new Map(Object.entries(zoteroFields).map(([key, variable]) => [key.toLowerCase(), variable]));

/** What a column holds by its name - ours, CSL's, Zotero's or plain words; a line in other details where none is known. */
export function guessByNames(names: readonly string[]): CsvTarget[] {
  return names.map((name) => targetOf(name) ?? 'details');
}

/** What the columns of a table hold: by their names, or, where it has none, by what stands in them. */
export function guessColumns(table: CsvTable, header: boolean): CsvTarget[] {
  const sample = table.rows.slice(0, sampled);
  const cells = table.headers.map((_, i) => sample.map((row) => (row.cells[i] ?? '').trim()).filter(Boolean));
  if (!header) return guessByContent(cells);
  return guessByNames(table.headers).map((to, i) =>
    // What spreadsheets leave behind the last column.
    to === 'details' && cells[i]?.length === 0 ? 'ignore' : to,
  );
}

const sampled = 200;

/** Whether the first row names the columns: it has a name that is known, or nothing in it is itself a date, address or number. */
export function looksLikeNames(first: readonly string[]): boolean {
  const said = first.map((cell) => cell.trim()).filter(Boolean);
  if (said.length === 0) return true;
  const known = said.filter((cell) => targetOf(cell) !== null).length;
  const values = said.filter(
    (cell) => /\d/.test(cell) && (isAddress(cell) || readLooseDate(cell) || /^[\d.,/-]+$/.test(cell)),
  );
  return known > values.length || (values.length === 0 && said.every((cell) => cell.length <= 80));
}

function guessByContent(columns: string[][]): CsvTarget[] {
  const guessed: CsvTarget[] = columns.map((cells) => {
    const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
    if (cells.length === 0) return 'ignore';
    if (share(isAddress) > 0.8) return 'url';
    if (share((cell) => readLooseDate(cell)?.whole ?? false) > 0.8) return 'date';
    if (share(isKindName) > 0.8) return 'kind';
    if (share((cell) => /^(?:no\. )?\d+:?\d*-(?:cv|cr|mc|md|bk|ap)?-?\d+/i.test(cell)) > 0.8) return 'docket';
    return 'details';
  });
  // Of what is left, the column with the longest words is the best title there is.
  const lengths = columns.map((cells, i) =>
    guessed[i] === 'details' ? cells.reduce((sum, cell) => sum + Math.min(cell.length, 120), 0) / cells.length : 0,
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) > 0) guessed[longest] = 'title';
  // A second date or address has no field of its own.
  return guessed.map((to, i) => (['url', 'date', 'kind'].includes(to) && guessed.indexOf(to) < i ? 'details' : to));
}

export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$/i.test(text);
}

function isKindName(text: string): boolean {
  const lower = text.toLowerCase();
  return sourceKindIds.some((id) => lower === id || lower === sourceKinds[id].label.toLowerCase());
}

/** What the columns of a table are by a map made for it, or for one like it; or the names that it lacks. */
export type Fit = { targets: CsvTarget[] } | { lacking: string[] };

/**
 * Lays a map over a table: by the names of its columns, the second of a name to the second, or by their place where they have no
 * names. Columns that the map does not know are guessed by their names.
 */
export function fitMap({ columns, header }: Pick<TableMap, 'columns' | 'header'>, names: readonly string[]): Fit {
  if (!header) {
    const lacking = columns.slice(names.length).filter(({ to }) => to !== 'ignore');
    if (lacking.length > 0) return { lacking: lacking.map(({ name }) => name) };
    return { targets: names.map((_, i) => columns[i]?.to ?? 'details') };
  }
  const left = columns.map((column) => ({ ...column, key: keyOf(column.name) }));
  const targets = names.map((name) => {
    const at = left.findIndex(({ key }) => key === keyOf(name));
    return at < 0 ? (targetOf(name) ?? 'details') : (left.splice(at, 1)[0]?.to ?? 'details');
  });
  const lacking = left.filter(({ to }) => to !== 'ignore');
  return lacking.length > 0 ? { lacking: lacking.map(({ name }) => name) } : { targets };
}

/** Whether a map was made for a table of these very columns; columns without names are not told apart. */
export function isMadeFor(map: Pick<TableMap, 'columns' | 'header'>, names: readonly string[]): boolean {
  return (
    map.header &&
    map.columns.length === names.length &&
    names.every((name, i) => keyOf(name) === keyOf(map.columns[i]?.name ?? ''))
  );
}

function keyOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function targetOf(header: string): CsvTarget | null {
  const words = header
    .toLowerCase()
    .replace(/[_.:#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const joined = words.replaceAll(' ', '');
  const list = Object.keys(recordTargets).find((name) => name === words && name !== 'details' && name !== 'ignore');
  const found =
    list ??
    synonyms[words] ??
    fieldKeys.get(joined) ??
    variables.get(words) ??
    variables.get(words.replaceAll(' ', '-')) ??
    zoteroKeys.get(joined);
  if (found !== undefined) return found;
  const person = joined.replace(/\(?s\)?$/, '');
  if (fieldKeys.has(person) || nameVariables.has(person)) return fieldKeys.get(person) ?? person;
  const role = zoteroCreator(person, '');
  return role === 'contributor' && person !== 'contributor' ? null : role;
}
