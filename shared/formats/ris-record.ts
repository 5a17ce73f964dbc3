import type { BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, emptyItem } from '../model/common-item';
import { joinLines } from '../model/extra-lines';
import { itemFromDraft } from '../model/item-from-draft';
import { residueFromPairs } from '../model/residue';
import { sourceTitle } from '../model/source-title';
import { recordFrom } from './carry';
import { readLooseDate } from './loose-date';
import { invertedName, readLooseName } from './loose-name';
import { risAliases, risNames, risVariables } from './ris-tags';

/** A RIS tag with its value, or the same said by a kindred format (EndNote XML, Refer). */
export type TagLine = [tag: string, value: string];

/**
 * The record that tags of RIS describe, for an item type of CSL. A tag without a place becomes a "TAG: value" line in
 * other details; `carried` are the pairs of the carrier.
 */
export function recordFromTags(type: string, lines: TagLine[], carried: TagLine[]): BibliographicRecord {
  const item = emptyItem(type);
  const found = { tags: [] as string[], notes: [] as string[], attachments: [] as string[] };
  const rest: TagLine[] = [];
  let key: string | undefined;
  for (const [tag, raw] of lines) {
    const value = /^(?:AB|N[12])$/.test(tag) ? raw.trim() : raw.replace(/\s+/g, ' ').trim();
    if (!value) continue;
    if (tag === 'ID') key = value;
    else if (tag === 'KW')
      found.tags.push(
        ...raw
          .split(/\s*[;\n]\s*/)
          .map((word) => word.trim())
          .filter(Boolean),
      );
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
    else if (variable === 'URL' && / *; *(?=https?:)/.test(value)) extra.push(...readUrls(item, value));
    else if (!variable) extra.push(`${tag}: ${value}`);
    else if (!item.texts[variable]) item.texts[variable] = value;
    else if (item.texts[variable] !== value) extra.push(`${tag}: ${value}`);
  }
  const [start, end] = ['SP', 'EP'].map((tag) => rest.find((line) => line[0] === tag)?.[1]);
  const page = start && end && start !== end && !/[-–]/.test(start) ? `${start}-${end}` : (start ?? end);
  if (page) item.texts.page = page;
  return joinLines(...extra);
}

// "UR  - http://one; http://two": the first is the source's, the others stay beside it.
function readUrls(item: CommonItem, value: string): string[] {
  const [first = '', ...others] = value.split(/ *; *(?=https?:)/);
  item.texts.URL ??= first;
  return others.map((url) => `UR: ${url}`);
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

/** A record in the tags of RIS and its CSL item type; what has no tag is not among them. */
export function tagsOfRecord(record: BibliographicRecord): { type: string; lines: TagLine[] } {
  const { item, note } = itemFromDraft(record.draft);
  const lines: TagLine[] = record.key ? [['ID', record.key]] : [];
  lines.push(['TI', item.texts.title || sourceTitle(record.draft)]);
  for (const [tag, variable] of Object.entries(risNames(item.type)))
    if (!/^(?:A1|ED)$/.test(tag)) for (const name of item.names[variable] ?? []) lines.push([tag, invertedName(name)]);
  for (const [tag, variable] of Object.entries(risVariables(item.type)))
    if (tag !== 'TI' && item.texts[variable]) lines.push([tag, item.texts[variable]]);
  lines.push(...dateLines(item), ...pageLines(item));
  lines.push(...record.tags.map((tag): TagLine => ['KW', tag]), ...record.notes.map((text): TagLine => ['N1', text]));
  lines.push(...(record.attachments ?? []).map((path): TagLine => ['L1', path]));
  for (const text of note.split('\n')) lines.push(extraLine(text));
  return { type: item.type, lines: lines.filter(([, value]) => value.trim()) };
}

// Lines that came from a tag go back under it; the rest has no tag and travels in the carrier.
function extraLine(text: string): TagLine {
  const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]): (\S.*)$/.exec(text) ?? [];
  return /^(?:TY|ER|U1|)$/.test(tag) ? ['', ''] : [tag, value];
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
