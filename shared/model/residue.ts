import type { BibliographicRecord } from './bibliographic';
import { decodeCarried, encodeCarried } from './carried-text';
import type { Creator, FieldValue, SourceFields } from './source';
import { isSourceKind, type SourceKindId } from './source-kinds';

const lists = ['tags', 'notes', 'collections', 'attachments'] as const;

/**
 * What a format could not say of a record in its own words: the kind, the fields, names and lists that reading it back
 * would miss or change, and the field keys that reading would make up. Each format has a place to carry it.
 */
export interface Residue {
  kind: SourceKindId;
  fields: SourceFields;
  /** Field keys that are not the record's, though reading its native form gives them. */
  without: string[];
  creators?: Creator[];
  lists: Partial<Record<(typeof lists)[number], string[]>>;
}

/** A residue that carries the kind alone. */
export function kindOnly(kind: SourceKindId): Residue {
  return { kind, fields: {}, without: [], lists: {} };
}

/** The difference between a record and what a reader makes of it as written. */
export function residueOf(record: BibliographicRecord, back: BibliographicRecord): Residue {
  const residue = kindOnly(record.draft.kind);
  const { fields, creators } = record.draft;
  for (const [key, value] of Object.entries(fields))
    if (!same(value, back.draft.fields[key])) residue.fields[key] = value;
  residue.without = Object.keys(back.draft.fields).filter((key) => fields[key] === undefined);
  if (!same(creators, back.draft.creators)) residue.creators = creators;
  for (const list of lists) if (!same(record[list] ?? [], back[list] ?? [])) residue.lists[list] = record[list] ?? [];
  return residue;
}

/** The record as it was, from what a reader made of its native form and the residue carried beside it. */
export function applyResidue(read: BibliographicRecord, residue: Residue): BibliographicRecord {
  const fields = { ...read.draft.fields, ...residue.fields };
  for (const key of residue.without) if (!(key in residue.fields)) delete fields[key];
  const draft = { kind: residue.kind, fields, creators: residue.creators ?? read.draft.creators };
  return { ...read, ...residue.lists, draft };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

/**
 * The residue as pairs of text, for formats that carry text only. The keys with a hyphen (`source-kind`, `no-fields`,
 * `source-creators`, `source-tags`, ...) are no field's; every other key is a field of the kind.
 */
export function residuePairs(
  residue: Residue,
  encode: (value: unknown) => string = encodeCarried,
): [key: string, value: string][] {
  const pairs: [string, string][] = [['source-kind', residue.kind]];
  for (const [key, value] of Object.entries(residue.fields)) pairs.push([key, encode(value)]);
  if (residue.without.length > 0) pairs.push(['no-fields', residue.without.join(' ')]);
  if (residue.creators) pairs.push(['source-creators', encode(residue.creators)]);
  for (const list of lists) {
    const texts = residue.lists[list];
    if (texts) pairs.push([`source-${list}`, encode(texts)]);
  }
  return pairs;
}

/** The residue in pairs written by `residuePairs`; null when they name no kind of ours. */
export function residueFromPairs(pairs: Iterable<readonly [key: string, value: string]>): Residue | null {
  const residue: Omit<Residue, 'kind'> = { fields: {}, without: [], lists: {} };
  let kind: SourceKindId | null = null;
  for (const [key, text] of pairs) {
    const value = decodeCarried(text);
    const list = lists.find((name) => key === `source-${name}`);
    if (key === 'source-kind') kind = isSourceKind(text) ? text : null;
    else if (key === 'no-fields') residue.without = text.split(' ');
    else if (key === 'source-creators') residue.creators = readCreators(value);
    else if (list) residue.lists[list] = readTexts(value);
    else if (isFieldValue(value)) residue.fields[key] = value;
  }
  return kind && { kind, ...residue };
}

function isFieldValue(value: unknown): value is FieldValue {
  if (typeof value === 'string') return value !== '';
  if (!Array.isArray(value) || value.length === 0) return false;
  const isParallel = (item: unknown) =>
    typeof item === 'object' &&
    item !== null &&
    ['volume', 'reporter', 'page'].every((key) => typeof (item as Record<string, unknown>)[key] === 'string');
  return value.every((item) => typeof item === 'string') || value.every(isParallel);
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function readCreators(value: unknown): Creator[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const keys = ['role', 'family', 'given', 'suffix', 'literal'] as const;
  return value.flatMap((item) => {
    if (typeof item !== 'object' || item === null || typeof item.role !== 'string') return [];
    const known = keys.filter((key) => typeof item[key] === 'string' && item[key] !== '');
    return [Object.fromEntries(known.map((key) => [key, item[key]])) as unknown as Creator];
  });
}
