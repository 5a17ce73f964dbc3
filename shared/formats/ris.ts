import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, emptyItem } from '../model/common-item';
import { joinLines } from '../model/extra-lines';
import { itemFromDraft } from '../model/item-from-draft';
import { type Residue, residueFromPairs, residuePairs } from '../model/residue';
import { sourceTitle } from '../model/source-title';
import { cleanText, recordFrom, singleLine, writeCarried } from './carry';
import { readLooseDate } from './loose-date';
import { invertedName, readLooseName } from './loose-name';
import { risAliases, risNames, risTypeOf, risTypes, risVariables } from './ris-tags';

type TagLine = [tag: string, value: string];

const tagLine = /^\s{0,3}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/;
const carrier = /^casebench ([A-Za-z-]+): (.*)$/s;
// Values of these tags keep their line breaks; the others are wrapped text.
const multiline = new Set(['AB', 'N1', 'N2']);

/**
 * Reads RIS (2001 and 2011 tags, as Zotero, EndNote, JabRef and publishers write them). A tag without a place in the
 * catalogue becomes a "TAG: value" line in other details. `U1` lines "casebench KEY: VALUE" carry what RIS has no tag for.
 */
export function readRis(text: string): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  let lines: TagLine[] | null = null;
  const close = (at: number, ended: boolean) => {
    if (lines && !ended) warnings.push(`The record before line ${at} has no ER line; read as far as it goes.`);
    if (lines) drafts.push(readRecord(lines, warnings, at));
    lines = null;
  };
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [i, line] of all.entries()) {
    const [, tag = '', value = ''] = tagLine.exec(line) ?? [];
    if (tag === 'TY') {
      close(i + 1, false);
      lines = [[tag, value.trim()]];
    } else if (tag === 'ER') close(i + 1, true);
    else if (!lines) continue;
    else if (tag) lines.push([tag, value.trim()]);
    else continueLine(lines, line);
  }
  close(all.length + 1, false);
  if (drafts.length === 0 && text.trim()) warnings.push('No RIS record found: no line begins with "TY  - ".');
  return { drafts, warnings };
}

function continueLine(lines: TagLine[], line: string): void {
  const last = lines.at(-1);
  if (!last || last[0] === 'TY') return;
  if (multiline.has(last[0])) last[1] += `\n${line.trimEnd()}`;
  else if (line.trim()) last[1] = `${last[1]} ${line.trim()}`.trim();
}

function readRecord(lines: TagLine[], warnings: string[], at: number): BibliographicRecord {
  const name = (lines[0]?.[1] ?? '').toUpperCase();
  if (!risTypes[name])
    warnings.push(`Line ${at}: the reference type "${name}" is not known; read as a general document.`);
  const item = emptyItem(risTypes[name] ?? 'document');
  if (name === 'PRESS') item.texts.genre = 'Press release';
  const found = { tags: [] as string[], notes: [] as string[], attachments: [] as string[] };
  const carried: TagLine[] = [];
  const rest: TagLine[] = [];
  let key: string | undefined;
  for (const [tag, raw] of lines.slice(1)) {
    const value = raw.trim();
    const own = tag === 'U1' ? carrier.exec(value) : null;
    if (own) carried.push([own[1] as string, own[2] as string]);
    else if (!value) continue;
    else if (tag === 'ID') key = value;
    else if (tag === 'KW') found.tags.push(...value.split(/\s*;\s*/).filter(Boolean));
    else if (tag === 'N1') found.notes.push(value);
    else if (/^L[1-4]$/.test(tag)) found.attachments.push(value);
    else if (!readName(item, tag, value)) rest.push([tag, value]);
  }
  const note = readTexts(item, rest);
  const lists = found.attachments.length > 0 ? found : { tags: found.tags, notes: found.notes };
  return recordFrom(item, { ...(key ? { key } : {}), ...lists, note }, residueFromPairs(carried));
}

function readName(item: CommonItem, tag: string, value: string): boolean {
  const variable = risNames(item.type)[tag];
  if (!variable) return false;
  item.names[variable] = [...(item.names[variable] ?? []), readLooseName(value, variable)];
  return true;
}

// Fills the item and returns the tags that found no place, one line each.
function readTexts(item: CommonItem, rest: TagLine[]): string {
  const variables = risVariables(item.type);
  const extra: string[] = [];
  const direct = rest.filter(([tag]) => !risAliases[tag]);
  const aliased = rest.filter(([tag]) => risAliases[tag]);
  for (const [tag, value] of [...direct, ...aliased]) {
    const home = risAliases[tag] ?? tag;
    const variable = tag === 'M3' && /^(?:doi: ?)?10\.\d{4,}/i.test(value) ? 'DOI' : variables[home];
    if (tag === 'SP' || tag === 'EP') continue;
    if (/^(?:PY|Y1|DA|Y2)$/.test(tag)) extra.push(...readDate(item, tag, value));
    else if (!variable) extra.push(`${tag}: ${value}`);
    else if (!item.texts[variable]) item.texts[variable] = value;
    else if (item.texts[variable] !== value) extra.push(`${tag}: ${value}`);
  }
  const [start, end] = ['SP', 'EP'].map((tag) => rest.find((line) => line[0] === tag)?.[1]);
  const page = start && end && start !== end && !/[-–]/.test(start) ? `${start}-${end}` : (start ?? end);
  if (page) item.texts.page = page;
  return joinLines(...extra);
}

function readDate(item: CommonItem, tag: string, value: string): string[] {
  const variable = tag === 'Y2' ? 'accessed' : 'issued';
  const [, form = value, remark = ''] = /^(\d{4}\/\d{0,2}\/\d{0,2})\/(.*)$/.exec(value) ?? [];
  const loose = readLooseDate(/^circa$/i.test(remark) ? `${form}~` : form);
  if (!loose) return [`${tag}: ${value}`];
  const before = item.dates[variable] ?? '';
  const finer = loose.date.startsWith(before.replace('~', ''));
  if (finer) item.dates[variable] = loose.date;
  const same = before.startsWith(loose.date);
  const said = loose.whole && (remark === '' || /^circa$/i.test(remark));
  return (finer || same) && said ? [] : [`${tag}: ${value}`];
}

/** Writes RIS 2011 with CRLF line ends; `readRis` gives the same records back. */
export function writeRis(records: BibliographicRecord[]): string {
  return records.map((record) => writeCarried(record, writeRecord, readRis)).join('\r\n');
}

function writeRecord(record: BibliographicRecord, residue: Residue): string {
  const { item, note } = itemFromDraft(record.draft);
  const lines: TagLine[] = [['TY', risTypeOf[item.type] ?? 'GEN']];
  if (record.key) lines.push(['ID', record.key]);
  const title = item.texts.title || sourceTitle(record.draft);
  lines.push(['TI', title]);
  for (const [tag, variable] of Object.entries(risNames(item.type)))
    if (!/^(?:A1|ED)$/.test(tag)) for (const name of item.names[variable] ?? []) lines.push([tag, invertedName(name)]);
  for (const [tag, variable] of Object.entries(risVariables(item.type)))
    if (tag !== 'TI' && item.texts[variable]) lines.push([tag, item.texts[variable]]);
  lines.push(...dateLines(item), ...pageLines(item));
  lines.push(...record.tags.map((tag): TagLine => ['KW', tag]), ...record.notes.map((text): TagLine => ['N1', text]));
  lines.push(...(record.attachments ?? []).map((path): TagLine => ['L1', path]));
  for (const text of note.split('\n')) lines.push(extraLine(text));
  for (const [key, value] of residuePairs(residue)) lines.push(['U1', `casebench ${key}: ${value}`]);
  const written = lines.filter(([, value]) => value.trim()).map(([tag, value]) => `${tag}  - ${tagValue(tag, value)}`);
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

// Lines that came from a RIS tag go back under it; the rest has no tag and travels in the carrier.
function extraLine(text: string): TagLine {
  const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]): (\S.*)$/.exec(text) ?? [];
  return /^(?:TY|ER|U1|)$/.test(tag) ? ['', ''] : [tag, value];
}

function tagValue(tag: string, value: string): string {
  const clean = cleanText(value);
  if (!multiline.has(tag) || clean.split('\n').some((line) => tagLine.test(line))) return singleLine(value);
  return clean.trim().replaceAll('\n', '\r\n');
}

function dateLines(item: CommonItem): TagLine[] {
  const full = (date: string) => {
    const [year = '', month = '', day = ''] = date.replace('~', '').split('-');
    return `${year}/${month}/${day}/${date.endsWith('~') ? 'circa' : ''}`;
  };
  const { issued, accessed } = item.dates;
  const lines: TagLine[] = issued
    ? [
        ['PY', issued.slice(0, 4)],
        ['DA', full(issued)],
      ]
    : [];
  return accessed ? [...lines, ['Y2', full(accessed)]] : lines;
}

function pageLines(item: CommonItem): TagLine[] {
  const page = item.texts.page ?? '';
  const [, start, end] = /^([^\s–-]+)[-–]([^\s–-]+)$/.exec(page) ?? [];
  return start && end
    ? [
        ['SP', start],
        ['EP', end],
      ]
    : [['SP', page]];
}
