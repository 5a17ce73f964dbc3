import type { SourceKindId } from './source-kinds';

/** Where the same decision is also printed (Indigo Book R12.3). Names are unabbreviated or abbreviated, as found. */
export interface ParallelCitation {
  volume: string;
  reporter: string;
  page: string;
}

/** One field's value. Numbers are kept as the text a person would type, so that "12-4" and "115" look alike. */
export type FieldValue = string | string[] | ParallelCitation[];

/** Field key (see `source-kinds`) to value; a field without a value is absent, never empty. */
export type SourceFields = Record<string, FieldValue>;

/** A person, or an institution when `literal` is set. `role` is a key of the kind's `roles`. */
export interface Creator {
  role: string;
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** What a person or an importer says of a source, before it has an id. */
export interface SourceDraft {
  kind: SourceKindId;
  fields: SourceFields;
  creators: Creator[];
}

/** A catalogued source. Times are ISO 8601 in UTC; `binnedAt` is set while it lies in the bin. */
export interface Source extends SourceDraft {
  id: string;
  createdAt: string;
  updatedAt: string;
  binnedAt: string | null;
  /** Field keys that a machine drafted and no person has confirmed, with its confidence in 0..1. */
  drafted: Record<string, number>;
}

/** The name of a creator in reading order: "Jane Q. Doe, Jr." or the institution's name. */
export function creatorName(creator: Creator): string {
  if (creator.literal) return creator.literal;
  const name = [creator.given, creator.family].filter(Boolean).join(' ');
  return creator.suffix ? `${name}, ${creator.suffix}` : name;
}

/** A text field's value, or '' when it is absent or a list. */
export function fieldText(fields: SourceFields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

/** A list field's texts; a single text counts as a list of one. */
export function fieldList(fields: SourceFields, key: string): string[] {
  const value = fields[key];
  if (typeof value === 'string') return value ? [value] : [];
  return (value ?? []).filter((item): item is string => typeof item === 'string');
}
