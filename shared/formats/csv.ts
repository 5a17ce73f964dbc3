import { draftsFromText } from '../citation/recognise/to-draft';
import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { isDateTarget, recordTargets, variableOf } from '../model/column-targets';
import { type CommonItem, dateVariables, emptyItem, itemTypes, nameVariables } from '../model/common-item';
import { draftFromItem } from '../model/draft-from-item';
import { joinLines } from '../model/extra-lines';
import { applyResidue } from '../model/residue';
import type { SourceDraft } from '../model/source';
import { fieldsOf, isSourceKind, type SourceKindId, sourceKindIds, sourceKinds } from '../model/source-kinds';
import type { DateOrder, TableMap, TableProblem } from '../model/table-map';
import { residueFromLines } from './carried-lines';
import { shownTerms } from './catalogue-terms';
import { fitMap, guessColumns, isAddress } from './csv-columns';
import { readCsvTable, type TableRow } from './csv-table';
import { readLooseDate } from './loose-date';
import { readLooseName } from './loose-name';
import { type OnRead, progressOf } from './reading-progress';
import { zoteroTypes } from './zotero-fields';

/** How rows are read once it is known what their columns hold. */
export interface RowReading {
  headers: readonly string[];
  targets: readonly string[];
  /** Of rows that do not say theirs. */
  kind: SourceKindId | null;
  dateOrder: DateOrder;
}

/**
 * Reads a table with one source a row. `map` says what its columns hold; without it they are guessed. A row without kind
 * becomes the kind that its columns suggest, or that of the map; an empty row is passed over. `onRead` hears how far it is.
 */
export function readCsv(text: string, map: TableMap | null = null, onRead?: OnRead, header = true): BibliographicFile {
  const table = readCsvTable(text, { delimiter: map?.delimiter, header: map?.header ?? header });
  if (table.rows.length === 0) return { drafts: [], warnings: ['This table has no row under its column names.'] };
  const fit = map ? fitMap(map, table.headers) : { targets: guessColumns(table, header) };
  if ('lacking' in fit) return { drafts: [], warnings: [lackingWords(fit.lacking)] };
  if (fit.targets.every((to) => to === 'ignore' || to === 'details'))
    return {
      drafts: [],
      warnings: [
        `No column could be recognised: ${table.headers.slice(0, 8).join(', ')}. Name the columns in its first line by what they hold: Title, Author, Date, Publisher, URL, Tags`,
      ],
    };
  const { headers } = table;
  const reading: RowReading = {
    headers,
    targets: fit.targets,
    kind: map?.kind ?? null,
    dateOrder: map?.dateOrder ?? 'month-first',
  };
  const problems: TableProblem[] = [];
  const tell = progressOf(onRead, table.rows.length, [100, 1000]);
  const drafts = table.rows.map((row, i) => {
    tell(i);
    for (const problem of problemsOf(row, reading)) problems.push(problem);
    return readRow(row, reading);
  });
  return { drafts, warnings: [...table.warnings, ...problemWords(problems, headers)] };
}

function lackingWords(lacking: string[]): string {
  const names = lacking
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join(', ');
  return `It lacks ${lacking.length === 1 ? 'a column' : 'columns'} of the map that it is to be read by: ${names}`;
}

/** What in a row does not become what its column is to hold; it stays as a line in other details. */
export function problemsOf({ line, cells }: TableRow, { targets, dateOrder }: RowReading): TableProblem[] {
  // A row that Casebench wrote says in its last column what its cells cannot.
  if (targets.some((to, i) => to === 'casebench' && cells[i])) return [];
  const found: TableProblem[] = [];
  for (const [column, to] of targets.entries()) {
    const text = (cells[column] ?? '').trim();
    if (text === '') continue;
    const is = problemOf(to, text, dateOrder);
    if (is) found.push({ is, column, line, text: text.slice(0, 200) });
  }
  return found;
}

function problemOf(to: string, text: string, order: DateOrder): TableProblem['is'] | null {
  if (to === 'kind') return isSourceKind(text) || kindByLabel(text) || typeNamed(text) ? null : 'kind';
  if (to === 'url' || to === 'URL') return isAddress(text) ? null : 'address';
  if (to === 'citation') return draftsFromText(text).length > 0 ? null : 'citation';
  return isDateTarget(to) && !readLooseDate(text, order) ? 'date' : null;
}

const problemNames = {
  date: ['date that could not be read', 'dates that could not be read'],
  kind: ['kind that is not known', 'kinds that are not known'],
  citation: ['citation that was not recognised', 'citations that were not recognised'],
  address: ['address that is none', 'addresses that are none'],
} as const;

/** One sentence for each column in which something is wrong. */
function problemWords(problems: TableProblem[], headers: readonly string[]): string[] {
  const groups = Map.groupBy(problems, ({ is, column }) => `${is} ${column}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [TableProblem];
    const [one, many] = problemNames[first.is];
    const what = group.length === 1 ? `1 ${one}` : `${group.length.toLocaleString('en-US')} ${many}`;
    return `${headers[first.column]}: ${what}, kept in other details (line ${first.line}: “${first.text.slice(0, 60)}”).`;
  });
}

interface RowCell {
  header: string;
  target: string;
  text: string;
}

/** The record that a row becomes. */
export function readRow(
  { cells }: TableRow,
  { headers, targets, kind: usual, dateOrder }: RowReading,
): BibliographicRecord {
  const row = headers
    .map((header, i): RowCell => ({ header, target: targets[i] ?? 'details', text: cells[i] ?? '' }))
    .filter(({ text, target }) => text.trim() !== '' && target !== 'ignore');
  const all = (target: string) => row.filter((cell) => cell.target === target).map(({ text }) => text.trim());
  const said = all('kind')[0] ?? '';
  const named = isSourceKind(said) ? said : kindByLabel(said);
  const cited = all('citation').flatMap((text) => draftsFromText(text)[0] ?? []);
  const kind = named ?? (typeNamed(said) ? null : (cited[0]?.kind ?? usual));
  const item = emptyItem(kind ? sourceKinds[kind].csl : typeOf(said, row));
  const fields: Record<string, string> = {};
  const extra: string[] = [];
  for (const cell of row) {
    if (cell.target === 'extra') extra.unshift(cell.text);
    else if (cell.target === 'details') extra.push(line(cell));
    else if (cell.target === 'citation' && draftsFromText(cell.text).length !== 1) extra.push(line(cell));
    else if (!Object.hasOwn(recordTargets, cell.target) && !place(item, fields, { cell, kind, dateOrder }))
      extra.push(line(cell));
  }
  if (said && !named && !typeNamed(said)) extra.push(`kind: ${said}`);
  const draft = draftFromItem(item, joinLines(...extra), kind ?? undefined);
  for (const [key, text] of Object.entries(fields)) draft.fields[key] = fieldValue(draft.kind, key, text);
  for (const one of cited) fillFrom(draft, one);
  const record: BibliographicRecord = { draft, tags: shownTerms(all('tags').flatMap(listOf)), notes: all('notes') };
  const [key] = all('key');
  if (key) record.key = key;
  const [collections, attachments] = [all('collections').flatMap(listOf), all('attachments').flatMap(listOf)];
  if (collections.length > 0) record.collections = collections;
  if (attachments.length > 0) record.attachments = attachments;
  const residue = residueFromLines(all('casebench').flatMap((text) => text.split('\n')));
  return residue ? applyResidue(record, residue) : record;
}

/** What a citation says and no column does; a citation to another kind of source says nothing of this one. */
function fillFrom(draft: SourceDraft, cited: SourceDraft): void {
  if (draft.kind !== cited.kind) return;
  for (const [key, value] of Object.entries(cited.fields)) {
    // "Doe v. Roe" in one column is both parties in another.
    const named = key === 'parties' && draft.fields.caseName !== undefined;
    if (draft.fields[key] === undefined && !named) draft.fields[key] = value;
  }
  if (draft.creators.length === 0) draft.creators.push(...cited.creators);
}

function line({ header, text }: RowCell): string {
  return `${header}: ${text.replace(/\s+/g, ' ').trim()}`;
}

/**
 * A field of the row's own kind goes straight in; any other name by its CSL variable, so that the kind finds its field. False where
 * the words must be kept besides: they are no date, say more than one, or the place is taken.
 */
function place(
  item: CommonItem,
  fields: Record<string, string>,
  { cell, kind, dateOrder }: { cell: RowCell; kind: SourceKindId | null; dateOrder: DateOrder },
): boolean {
  const { target } = cell;
  const text = cell.text.trim();
  const spec = kind ? fieldsOf(kind).find((field) => field.key === target) : undefined;
  if (spec && spec.type !== 'date') {
    if (spec.type === 'url' && !isAddress(text)) return false;
    if (fields[target] !== undefined) return fields[target] === text;
    fields[target] = text;
    return true;
  }
  const variable = spec?.csl ?? variableOf(target);
  if (nameVariables.has(variable)) {
    const names = namesOf(text).map((name) => readLooseName(name, variable));
    item.names[variable] = [...(item.names[variable] ?? []), ...names];
    return true;
  }
  if (dateVariables.has(variable)) {
    const loose = readLooseDate(text, dateOrder);
    if (!loose) return false;
    const there = item.dates[variable] ?? '';
    if (there.length < loose.date.length) item.dates[variable] = loose.date;
    // "2016" beside "2016-03-14" says nothing more.
    const agrees = there === '' || there.startsWith(loose.date) || loose.date.startsWith(there);
    return loose.whole && agrees;
  }
  if (item.texts[variable] !== undefined) return item.texts[variable] === text;
  item.texts[variable] = text;
  return true;
}

function kindByLabel(text: string): SourceKindId | null {
  const lower = text.toLowerCase();
  return (
    sourceKindIds.find((id) =>
      [id, sourceKinds[id].label, sourceKinds[id].plural].some((name) => name.toLowerCase() === lower),
    ) ?? null
  );
}

function typeNamed(text: string): string | null {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  const zotero = Object.entries(zoteroTypes).find(([name]) => name.toLowerCase() === plain)?.[1];
  return zotero ?? (itemTypes.has(text) ? text : null);
}

function typeOf(said: string, row: readonly RowCell[]): string {
  const named = typeNamed(said);
  if (named) return named;
  const has = (...targets: string[]) => row.some(({ target }) => targets.includes(target));
  if (has('court', 'reporter', 'docket', 'caseName', 'authority')) return 'legal_case';
  if (has('journal', 'issue')) return 'article-journal';
  if (has('publication')) return 'article-newspaper';
  if (has('container-title')) return has('volume') ? 'article-journal' : 'article-magazine';
  if (has('ISBN', 'isbn')) return 'book';
  return has('URL', 'url') && !has('publisher') ? 'webpage' : 'document';
}

function listOf(text: string): string[] {
  return text
    .split(/\s*[;|\n]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function namesOf(text: string): string[] {
  if (/[;|\n]/.test(text)) return listOf(text);
  return text.split(/\s+(?:and|&)\s+/).filter(Boolean);
}

function fieldValue(kind: SourceKindId, key: string, text: string): string | string[] {
  const type = fieldsOf(kind).find((field) => field.key === key)?.type;
  return type === 'list' || type === 'parties' ? listOf(text) : text;
}
