import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, dateVariables, emptyItem, nameVariables, textVariables } from '../model/common-item';
import { cslDate, cslName, readCslDate, readCslName } from '../model/csl-values';
import { joinLines, liftExtraLines } from '../model/extra-lines';
import { itemFromDraft } from '../model/item-from-draft';
import { type Residue, residueFromPairs, residuePairs } from '../model/residue';
import { type OnWritten, recordFrom, writeAll } from './carry';
import { isObject, parseJson } from './json';
import { readLooseDate } from './loose-date';
import { type OnRead, progressOf } from './reading-progress';
import { readZoteroItem } from './zotero-json';

/** Spellings of variables that programs write instead of CSL's own. */
const aliases: Readonly<Record<string, string>> = {
  event: 'event-title',
  journalAbbreviation: 'container-title-short',
  shortTitle: 'title-short',
};

/**
 * Reads CSL-JSON with the legal variables of CSL-M and "variable: value" lines in `note`; also Zotero's own JSON and
 * that of Better BibTeX (items with an `itemType`). Unknown keys become lines in other details.
 */
export function readCslJson(text: string, onRead?: OnRead): BibliographicFile {
  const parsed = parseJson(text);
  if ('failure' in parsed) return { drafts: [], warnings: [`Not valid JSON: ${parsed.failure}`] };
  const items = listOf(parsed.value);
  if (!items) return { drafts: [], warnings: ['This JSON holds no list of references.'] };
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  // To parse JSON takes a small part of what its records take.
  const tell = progressOf(onRead, items.length, [100, 1000]);
  for (const [i, item] of items.entries()) {
    tell(i);
    const record = isObject(item) ? readItem(item) : null;
    if (record) drafts.push(record);
    else if (!isObject(item) || !['attachment', 'note', 'annotation'].includes(String(item.itemType)))
      warnings.push(`Entry ${i + 1}${nameOf(item)} has no item type; left out.`);
  }
  return { drafts, warnings };
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value))
    return value.flatMap((item) => (isObject(item) && Array.isArray(item.items) && item.type ? item.items : [item]));
  if (!isObject(value)) return null;
  if (Array.isArray(value.items)) return value.items;
  return typeof value.type === 'string' || typeof value.itemType === 'string' ? [value] : null;
}

function nameOf(item: unknown): string {
  const name = isObject(item) ? (item.id ?? item.title) : undefined;
  return typeof name === 'string' || typeof name === 'number' ? ` (${name})` : '';
}

function readItem(source: Record<string, unknown>): BibliographicRecord | null {
  if (typeof source.itemType === 'string') return readZoteroItem(source);
  if (typeof source.type !== 'string') return null;
  const item = emptyItem(source.type);
  const extra: string[] = [];
  const tags: string[] = [];
  for (const [name, value] of Object.entries(source)) {
    const variable = aliases[name] ?? name;
    if (['id', 'type', 'note', 'custom', 'citation-key'].includes(variable) || value === null || value === '') continue;
    if (variable === 'keyword' && typeof value === 'string') tags.push(...value.split(/\s*[,;]\s*/).filter(Boolean));
    else if (!readVariable(item, variable, value)) extra.push(`${name}: ${textOf(value)}`);
  }
  const note = liftExtraLines(typeof source.note === 'string' ? braced(source.note) : '', item);
  const key = source['citation-key'] ?? source.id;
  return recordFrom(
    item,
    { ...(key === undefined ? {} : { key: String(key) }), tags, notes: [], note: joinLines(note, ...extra) },
    residueOfItem(source),
  );
}

function readVariable(item: CommonItem, variable: string, value: unknown): boolean {
  if (nameVariables.has(variable)) {
    const names = (Array.isArray(value) ? value : [value]).flatMap((name) => readCslName(name, variable) ?? []);
    if (names.length > 0) item.names[variable] = names;
    return names.length > 0;
  }
  if (dateVariables.has(variable)) {
    const read = readCslDate(value) ?? readLooseDate(saidDate(value));
    if (read?.date) item.dates[variable] = read.date;
    return read?.whole ?? false;
  }
  if (!textVariables.has(variable) || (typeof value !== 'string' && typeof value !== 'number')) return false;
  // CSL-M writes "93\-2345" for a number whose hyphen is no range.
  const text = withoutMarkup(String(value)).replace(/(?<=\w)\\(?=[-–]\w)/g, '');
  if (text) item.texts[variable] = variable === 'jurisdiction' ? placeName(text) : text;
  return true;
}

function saidDate(value: unknown): string {
  const said = isObject(value) ? (value.raw ?? value.literal) : value;
  return typeof said === 'string' ? said : '';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ');
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}

/** Text without the markup that CSL allows in it. */
export function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:i|b|em|strong|sc|sup|sub|span)(?:\s[^<>]*)?>/g, '').trim();
}

// CSL-M in full packs "us:wa" as "005us:waUnited States|US|Washington": the length of the code, the code, the names.
function placeName(text: string): string {
  const length = Number(/^\d{3}/.exec(text)?.[0] ?? 0);
  if (length === 0) return text;
  const code = text.slice(3, 3 + length);
  const names = text.slice(3 + length).split('|');
  return names.filter((name) => name && name !== code.toUpperCase()).at(-1) ?? code;
}

// citeproc-js also takes "{:variable: value}".
function braced(note: string): string {
  return note.replace(/\{:([\w-]+):\s*([^{}\n]*)\}[ \t]*/g, '$1: $2\n');
}

function residueOfItem(source: Record<string, unknown>): Residue | null {
  const own = isObject(source.custom) ? source.custom.casebench : undefined;
  if (!isObject(own)) return null;
  return residueFromPairs(Object.entries(own).map(([key, value]) => [key, String(value)]));
}

/** Writes CSL-JSON (schema 1.0.2); what CSL has no variable for is in `custom.casebench`. */
export function writeCslJson(records: BibliographicRecord[], onWritten?: OnWritten): string {
  const write = (record: BibliographicRecord, residue: Residue) => JSON.stringify(itemJson(record, residue), null, 2);
  const items = writeAll(records, { write, read: readCslJson, onWritten });
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}

// Of CSL-M and Zotero alone: the schema of CSL 1.0.2 does not know them, so they go as lines of the note.
const beyondSchema = new Set(['document-name', 'gazette-flag', 'volume-title-short']);
const typesBeyondSchema: Readonly<Record<string, string>> = {
  gazette: 'legislation',
  legal_commentary: 'book',
  video: 'motion_picture',
};

function itemJson(record: BibliographicRecord, residue: Residue): Record<string, unknown> {
  const { item, note } = itemFromDraft(record.draft);
  const plainType = typesBeyondSchema[item.type];
  const texts = Object.entries(item.texts);
  const lines = texts
    .filter(([variable]) => beyondSchema.has(variable))
    .map(([variable, text]) => `${variable}: ${text}`);
  const said = joinLines(note, plainType && `type: ${item.type}`, ...lines);
  return {
    id: record.key ?? '',
    type: plainType ?? item.type,
    ...Object.fromEntries(texts.filter(([variable]) => !beyondSchema.has(variable))),
    ...mapValues(item.names, (names) => names.map(cslName)),
    ...mapValues(item.dates, cslDate),
    ...(record.tags.length > 0 ? { keyword: record.tags.join(', ') } : {}),
    ...(said ? { note: said } : {}),
    custom: { casebench: Object.fromEntries(residuePairs(residue)) },
  };
}

function mapValues<In, Out>(record: Record<string, In>, to: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
