import type { Entry, Creator as TexName } from '@retorquere/bibtex-parser';
import type { BibliographicRecord } from '../model/bibliographic';
import {
  type CommonItem,
  dateVariables,
  emptyItem,
  itemTypes,
  nameVariables,
  textVariables,
} from '../model/common-item';
import { joinLines, liftExtraLines } from '../model/extra-lines';
import { residueFromPairs } from '../model/residue';
import type { Creator } from '../model/source';
import { fieldsOf, sourceKindIds } from '../model/source-kinds';
import { bibtexDates, bibtexNames, bibtexVariables, entrySubtypes, entryTypes } from './bibtex-fields';
import { recordFrom } from './carry';
import { readLooseDate } from './loose-date';
import { plainText } from './markup-text';

type Fields = Record<string, unknown>;

const lower = new Map([...textVariables, ...dateVariables, ...nameVariables].map((name) => [name.toLowerCase(), name]));
const fieldKeys = new Map(
  sourceKindIds.flatMap((kind) => fieldsOf(kind).map((field) => [field.key.toLowerCase(), field.key] as const)),
);
const skipped = new Set([
  'ids',
  'keywords',
  'file',
  'files',
  'pdf',
  'month',
  'groups',
  'options',
  'entrysubtype',
  'crossref',
  'xdata',
]);

/** A parsed BibTeX entry as a record; null for entries that only serve others (`@xdata`, `@set`). */
export function readEntry(entry: Entry): BibliographicRecord | null {
  if (/^(?:xdata|set|comment)$/.test(entry.type)) return null;
  const fields = settledText(entry);
  const subtype = textOf(fields.entrysubtype);
  const item = emptyItem(itemType(entry.type, subtype));
  const extra: string[] = [];
  const notes: string[] = [];
  const carried: [string, string][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const text = textOf(value);
    if (!text || skipped.has(name)) continue;
    const own = /^casebench-(.+)$/.exec(name)?.[1];
    if (own) carried.push([fieldKeys.get(own) ?? own, text]);
    else if (/^(?:annotation|annote|review)$/.test(name)) notes.push(plainText(text));
    else if (bibtexNames[name]) readNames(item, name, value, fields);
    else if (!readField(item, name, text, fields)) extra.push(`${name}: ${plainText(text).replace(/\s+/g, ' ')}`);
  }
  if (entry.type === 'jurisdiction') readCitation(item, extra);
  if (subtype && !entrySubtypes[subtype] && subtype !== item.type) extra.push(`entrysubtype: ${subtype}`);
  if (!entryTypes[entry.type] && item.type === 'document') extra.push(`entrytype: ${entry.type}`);
  settleTitles(item, fields);
  const note = liftExtraLines(plainText(textOf(fields.note)), item);
  const attachments = ['file', 'files', 'pdf'].flatMap((name) => filePaths(textOf(fields[name])));
  const collections = textOf(fields.groups)
    .split(/\s*,\s*/)
    .filter(Boolean);
  return recordFrom(
    item,
    {
      ...(entry.key ? { key: entry.key } : {}),
      tags: Array.isArray(fields.keywords) ? fields.keywords.map((word) => plainText(String(word))) : [],
      notes,
      ...(collections.length > 0 ? { collections } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
      note: joinLines(note, ...extra),
    },
    residueFromPairs(carried),
  );
}

function itemType(type: string, subtype: string): string {
  if (itemTypes.has(subtype)) return subtype;
  return entrySubtypes[subtype.toLowerCase()] ?? entryTypes[type] ?? (itemTypes.has(type) ? type : 'document');
}

// TeX prints "<" and ">" of the old fonts as inverted marks; no entry that holds none itself can mean those. Its accents
// come as a letter and a mark, where people type and search the one letter.
function settledText(entry: Entry): Fields {
  const { input } = entry;
  const angles = /[<>]/.test(input) && !/[¡¿]|!`|\?`/.test(input);
  const settle = (_key: string, value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = value.normalize('NFC');
    return angles ? text.replaceAll('¡', '<').replaceAll('¿', '>') : text;
  };
  return Object.fromEntries(
    Object.entries(entry.fields).map(([name, value]) => [
      name,
      name.startsWith('casebench-') ? value : JSON.parse(JSON.stringify(value), settle),
    ]),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value.trim()
    : Array.isArray(value) && value.every((v) => typeof v === 'string')
      ? value.join('; ')
      : Array.isArray(value)
        ? ' names'
        : '';
}

function readField(item: CommonItem, name: string, text: string, fields: Fields): boolean {
  if (name === 'note' || /^(?:sub|main|book)title$|subtitle$/.test(name)) return true;
  if (/^editor[abc]?type$/.test(name)) return true;
  const dateVariable = bibtexDates[name] ?? (name === 'year' ? 'issued' : undefined);
  if (dateVariable)
    return readDate(item, dateVariable, name === 'year' && fields.date ? '' : yearAndMonth(name, text, fields));
  const variable = bibtexVariables(item.type)[name] ?? lower.get(name);
  if (!variable || nameVariables.has(variable)) return false;
  if (dateVariables.has(variable)) return readDate(item, variable, text);
  const value = variable === 'page' ? text.replace(/\s*[–—-]+\s*/g, '-') : plainText(text);
  if (item.texts[variable]) return item.texts[variable] === value;
  item.texts[variable] = value;
  return true;
}

function yearAndMonth(name: string, text: string, fields: Fields): string {
  const month = textOf(fields.month);
  if (name !== 'year' || !month || !/^\d{4}$/.test(text)) return text;
  return /^\d{1,2}$/.test(month)
    ? `${text}-${month.padStart(2, '0')}`
    : (readLooseDate(`${month} ${text}`)?.date ?? text);
}

function readDate(item: CommonItem, variable: string, text: string): boolean {
  if (!text) return true;
  const loose = readLooseDate(text);
  if (loose) item.dates[variable] ??= loose.date;
  return loose?.whole ?? false;
}

function readNames(item: CommonItem, name: string, value: unknown, fields: Fields): void {
  const kind = textOf(fields[`${name}type`]);
  const typed = nameVariables.has(kind) ? kind : undefined;
  const first = item.type === 'motion_picture' && name === 'author' ? 'director' : undefined;
  const role = typed ?? first ?? (bibtexNames[name] as string);
  const names = (Array.isArray(value) ? value : []).flatMap((one) => readName(one, role) ?? []);
  if (names.length > 0) item.names[role] = [...(item.names[role] ?? []), ...names];
}

function readName(name: TexName, role: string): Creator | null {
  if (name.name) return { role, literal: plainText(name.name) };
  const family = [name.prefix, name.lastName].filter(Boolean).join(' ');
  if (!name.firstName && name.lastName === 'others') return null;
  if (!name.firstName && !name.suffix) return family ? { role, literal: family } : null;
  const creator: Creator = { role };
  if (family) creator.family = family;
  if (name.firstName) creator.given = name.firstName;
  if (name.suffix) creator.suffix = name.suffix;
  return creator;
}

// biblatex-apa: CITATION = {347 U.S. 483}, parallel ones joined by "and".
function readCitation(item: CommonItem, extra: string[]): void {
  const at = extra.findIndex((line) => line.startsWith('citation: '));
  const [, volume, reporter, page] = /^citation: (\d+) (\D.*?) (\d+|_+)$/.exec(extra[at] ?? '') ?? [];
  if (!volume || !reporter || !page || / and /.test(reporter)) return;
  extra.splice(at, 1);
  item.texts.volume ??= volume;
  item.texts['container-title'] ??= reporter;
  item.texts.page ??= page;
}

function settleTitles(item: CommonItem, fields: Fields): void {
  const joined = (title: string, subtitle: string) => [title, subtitle].filter(Boolean).map(plainText).join(': ');
  const own = joined(textOf(fields.title), textOf(fields.subtitle));
  if (own) item.texts.title = own;
  const book = joined(
    textOf(fields.booktitle) || textOf(fields.maintitle),
    textOf(fields.booksubtitle) || textOf(fields.mainsubtitle),
  );
  if (book && item.type === 'book' && item.texts.title) item.texts['volume-title'] ??= item.texts.title;
  if (book && item.type === 'book') item.texts.title = book;
  else if (book) item.texts['container-title'] = book;
  const journal = textOf(fields.journalsubtitle);
  if (journal && item.texts['container-title']) item.texts['container-title'] += `: ${plainText(journal)}`;
}

// JabRef and Better BibTeX write "description:path:type;...", Mendeley ":path:type", BibDesk the bare path.
function filePaths(text: string): string[] {
  if (!text) return [];
  const bare = (part: string) => part.replace(/\\([:;\\])/g, '$1').trim();
  return text
    .split(/(?<!\\);/)
    .map((file) => {
      const parts = file.split(/(?<!\\):/);
      return bare(parts.length >= 3 ? parts.slice(1, -1).join(':') : file);
    })
    .filter(Boolean);
}
