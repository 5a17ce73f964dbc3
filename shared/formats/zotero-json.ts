import type { BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, dateVariables, emptyItem } from '../model/common-item';
import { joinLines, liftExtraLines } from '../model/extra-lines';
import type { Residue } from '../model/residue';
import type { Creator } from '../model/source';
import { recordFrom } from './carry';
import { isObject } from './json';
import { readLooseDate } from './loose-date';
import { plainText } from './markup-text';
import { settleZotero, zoteroCreator, zoteroFields, zoteroTypes } from './zotero-fields';

// What Zotero keeps for itself; no part of the reference.
const internal = new Set(
  'itemType itemID itemKey key version libraryID uri relations seeAlso dateAdded dateModified creators tags notes attachments collections extra citationKey multi rights select complete autoJournalAbbreviation id'.split(
    ' ',
  ),
);

/**
 * Reads one item of Zotero's JSON (or Better BibTeX's): its fields, creators, tags, notes and attachments; null for a
 * loose note or attachment. A field without a CSL variable becomes a line in other details.
 */
export function readZoteroItem(
  source: Record<string, unknown>,
  residue: Residue | null = null,
): BibliographicRecord | null {
  const itemType = String(source.itemType);
  const type = zoteroTypes[itemType];
  if (!type || itemType === 'annotation') return null;
  const item = emptyItem(type);
  const extra: string[] = [];
  for (const [field, value] of Object.entries(source)) {
    const text = typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : '';
    if (internal.has(field) || !text) continue;
    if (!readField(item, field, text)) extra.push(`${field}: ${text.replace(/\s+/g, ' ')}`);
  }
  for (const creator of list(source.creators)) readCreator(item, itemType, creator);
  settleZotero(item);
  const rights = typeof source.rights === 'string' && source.rights ? [`rights: ${source.rights}`] : [];
  const said = extraText(source.extra);
  const citationKey = /^citation key: (\S+)$/im.exec(said);
  const note = liftExtraLines(citationKey ? said.replace(citationKey[0], '').trim() : said, item);
  const attachments = list(source.attachments).flatMap(
    (file) => textOf(file.path) || textOf(file.localPath) || textOf(file.url) || [],
  );
  const key = textOf(source.citationKey) || citationKey?.[1] || textOf(source.key);
  return recordFrom(
    item,
    {
      ...(key ? { key } : {}),
      tags: texts(source.tags, 'tag'),
      notes: texts(source.notes, 'note').map(plainText).filter(Boolean),
      ...(attachments.length > 0 ? { attachments } : {}),
      note: joinLines(note, ...rights, ...extra),
    },
    residue,
  );
}

function readField(item: CommonItem, field: string, text: string): boolean {
  const variable = zoteroFields[field];
  if (!variable) return false;
  if (!dateVariables.has(variable)) {
    if (item.texts[variable]) return item.texts[variable] === text;
    item.texts[variable] = text;
    return true;
  }
  const loose = readLooseDate(text);
  if (loose) item.dates[variable] = loose.date;
  return loose?.whole ?? false;
}

function readCreator(item: CommonItem, itemType: string, source: Record<string, unknown>): void {
  const role = zoteroCreator(textOf(source.creatorType), itemType);
  const family = textOf(source.lastName);
  const given = textOf(source.firstName);
  const literal = textOf(source.name) || (source.fieldMode === 1 || !given ? family : '');
  if (!literal && !given) return;
  const name: Creator = literal ? { role, literal } : family ? { role, family, given } : { role, literal: given };
  item.names[role] = [...(item.names[role] ?? []), name];
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function texts(value: unknown, key: string): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item) => textOf(isObject(item) ? item[key] : item)).filter(Boolean);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function extraText(value: unknown): string {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : textOf(value);
}
