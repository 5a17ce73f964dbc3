import type { BibliographicRecord } from '../model/bibliographic';
import { residueOf } from '../model/residue';
import type { FieldValue } from '../model/source';
import { fieldsOf, sourceKindIds, sourceKinds } from '../model/source-kinds';
import { carriedLines } from './carried-lines';
import type { OnWritten } from './carry';
import { readCsv } from './csv';
import { writeCsvTable } from './csv-table';
import { invertedName } from './loose-name';

/**
 * Writes a table with one source a row: key, kind, a column for each field and role that is used, tags, notes,
 * collections and attachments. What a cell cannot say exactly is in the last column, `casebench`; `readCsv` gives the
 * records back. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function writeCsv(records: BibliographicRecord[], onWritten?: OnWritten): string {
  const columns = usedColumns(records);
  const headers = ['key', 'kind', ...columns, 'tags', 'notes', 'collections', 'attachments', 'casebench'];
  const plain = records.map((record) => headers.map((header) => cell(record, header)));
  const back = readCsv(writeCsvTable(headers, plain)).drafts;
  const rows = records.map((record, i) => {
    onWritten?.(i + 1);
    const read = back[i];
    const residue = read && residueOf(record, read);
    const exact =
      residue &&
      Object.keys(residue.fields).length + residue.without.length + Object.keys(residue.lists).length === 0 &&
      !residue.creators;
    return [...(plain[i] ?? []).slice(0, -1), residue && !exact ? carriedLines(residue).join('\n') : ''];
  });
  return writeCsvTable(headers, rows);
}

// In the order of the vocabulary, so that the same library always gives the same table.
function usedColumns(records: BibliographicRecord[]): string[] {
  const used = new Set(
    records.flatMap(({ draft }) => [...Object.keys(draft.fields), ...draft.creators.map((creator) => creator.role)]),
  );
  const ordered = sourceKindIds.flatMap((kind) => [
    ...sourceKinds[kind].roles.map((role) => role.role),
    ...fieldsOf(kind).map((field) => field.key),
  ]);
  return [...new Set(ordered)].filter((name) => used.has(name) && !['kind', 'key', 'tags', 'notes'].includes(name));
}

function cell(record: BibliographicRecord, header: string): string {
  const { draft } = record;
  if (header === 'key') return record.key ?? '';
  if (header === 'kind') return draft.kind;
  if (header === 'casebench') return '';
  if (header === 'tags') return record.tags.join('; ');
  if (header === 'notes') return record.notes.join('\n\n');
  if (header === 'collections') return (record.collections ?? []).join('; ');
  if (header === 'attachments') return (record.attachments ?? []).join('; ');
  const value = draft.fields[header];
  if (value !== undefined) return fieldCell(value);
  return draft.creators
    .filter((creator) => creator.role === header)
    .map(invertedName)
    .join('; ');
}

function fieldCell(value: FieldValue): string {
  if (typeof value === 'string') return value;
  return value
    .map((item) => (typeof item === 'string' ? item : `${item.volume} ${item.reporter} ${item.page}`))
    .join('; ');
}
