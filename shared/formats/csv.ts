import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, dateVariables, emptyItem, itemTypes, nameVariables } from '../model/common-item';
import { draftFromItem } from '../model/draft-from-item';
import { joinLines } from '../model/extra-lines';
import { applyResidue } from '../model/residue';
import type { FieldSpec } from '../model/source-kind';
import { fieldsOf, isSourceKind, type SourceKindId, sourceKindIds, sourceKinds } from '../model/source-kinds';
import { residueFromLines } from './carried-lines';
import { shownTerms } from './catalogue-terms';
import { type CsvMapping, guessMapping, listTargets } from './csv-columns';
import { readCsvTable } from './csv-table';
import { readLooseDate } from './loose-date';
import { readLooseName } from './loose-name';
import { zoteroTypes } from './zotero-fields';

/**
 * Reads a table with one source a row. `mapping` says what the columns mean; without it they are guessed by their
 * names. A row without kind becomes the kind that its columns suggest; an empty row is passed over.
 */
export function readCsv(text: string, mapping?: CsvMapping): BibliographicFile {
  const table = readCsvTable(text);
  const meaning = mapping ?? guessMapping(table.headers);
  if (table.rows.length === 0) return { drafts: [], warnings: ['This table has no row under its column names.'] };
  if (!Object.values(meaning).some(Boolean))
    return {
      drafts: [],
      warnings: [
        `No column could be recognised: ${table.headers.slice(0, 8).join(', ')}. Name the columns in its first line by what they hold: Title, Author, Date, Publisher, URL, Tags`,
      ],
    };
  const drafts = table.rows.map(({ cells }) => readRow(new Row(table.headers, cells, meaning)));
  return { drafts, warnings: table.warnings };
}

class Row {
  readonly cells: { header: string; target: string | undefined; text: string }[];

  constructor(headers: string[], cells: string[], meaning: CsvMapping) {
    this.cells = headers
      .map((header, i) => ({ header, target: meaning[header], text: cells[i] ?? '' }))
      .filter(({ text, target }) => text.trim() !== '' && target !== '');
  }

  of(target: string): string {
    return this.cells.find((cell) => cell.target === target)?.text ?? '';
  }
}

function readRow(row: Row): BibliographicRecord {
  const said = row.of('kind').trim();
  const kind = isSourceKind(said) ? said : kindByLabel(said);
  const item = emptyItem(kind ? sourceKinds[kind].csl : typeOf(said, row));
  const fields: Record<string, string> = {};
  const extra: string[] = [];
  for (const { header, target, text } of row.cells) {
    if ((listTargets as readonly (string | undefined)[]).includes(target)) continue;
    if (target === undefined) extra.push(`${header}: ${text.replace(/\s+/g, ' ').trim()}`);
    else if (target === 'extra') extra.unshift(text);
    else place(item, fields, { target, text: text.trim(), kind });
  }
  if (said && !kind && !typeNamed(said)) extra.push(`kind: ${said}`);
  const draft = draftFromItem(item, joinLines(...extra), kind ?? undefined);
  for (const [key, text] of Object.entries(fields)) draft.fields[key] = fieldValue(draft.kind, key, text);
  const record: BibliographicRecord = {
    draft,
    tags: shownTerms(listOf(row.of('tags'))),
    notes: [row.of('notes').trim()].filter(Boolean),
  };
  if (row.of('key')) record.key = row.of('key').trim();
  if (row.of('collections')) record.collections = listOf(row.of('collections'));
  if (row.of('attachments')) record.attachments = listOf(row.of('attachments'));
  const residue = residueFromLines(row.of('casebench').split('\n'));
  return residue ? applyResidue(record, residue) : record;
}

interface Cell {
  target: string;
  text: string;
  kind: SourceKindId | null;
}

// A field of the row's own kind goes straight in; any other name by its CSL variable, so that the kind finds its field.
function place(item: CommonItem, fields: Record<string, string>, { target, text, kind }: Cell): void {
  const spec = kind ? fieldsOf(kind).find((field) => field.key === target) : undefined;
  if (spec && spec.type !== 'date') {
    fields[target] = text;
    return;
  }
  const variable = spec?.csl ?? roleVariable(target) ?? fieldVariable(target) ?? target;
  if (nameVariables.has(variable)) {
    item.names[variable] = namesOf(text).map((name) => readLooseName(name, variable));
  } else if (dateVariables.has(variable)) {
    const loose = readLooseDate(text);
    if (!loose || (item.dates[variable] ?? '').length > loose.date.length) return;
    item.dates[variable] = loose.date;
  } else item.texts[variable] ??= text;
}

const specs = new Map<string, FieldSpec>(
  sourceKindIds.flatMap((kind) => fieldsOf(kind).map((field) => [field.key, field] as const)).reverse(),
);
const roles = new Map(
  sourceKindIds.flatMap((kind) => sourceKinds[kind].roles.map((role) => [role.role, role.csl] as const)),
);

function fieldVariable(key: string): string | undefined {
  return { caseName: 'title', docket: 'number', court: 'authority' }[key] ?? specs.get(key)?.csl;
}

function roleVariable(key: string): string | undefined {
  return roles.get(key);
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

function typeOf(said: string, row: Row): string {
  const named = typeNamed(said);
  if (named) return named;
  const has = (...targets: string[]) => targets.some((target) => row.of(target) !== '');
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
