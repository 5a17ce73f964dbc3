import type { FieldValue, SourceDraft } from '../../model/source';
import type { SourceKindId } from '../../model/source-kinds';
import type { RecognisedCitation } from './citation';

/** A draft of a kind from values that may be missing. */
export function draftOf(kind: SourceKindId, fields: Record<string, FieldValue | undefined>): SourceDraft {
  const present = Object.entries(fields).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined);
  return { kind, fields: Object.fromEntries(present), creators: [] };
}

/** A citation's field as text; undefined when it is absent, a blank or a list. */
export function textOf({ fields }: RecognisedCitation, key: string): string | undefined {
  const value = fields[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A citation's list field; undefined when it has none. */
export function listOf({ fields }: RecognisedCitation, key: string): string[] | undefined {
  const value = fields[key];
  return Array.isArray(value) ? value : undefined;
}

/** The date as a source holds it: the day when printed, else the year. */
export function dateOf(citation: RecognisedCitation): string | undefined {
  return textOf(citation, 'date') ?? textOf(citation, 'year');
}

/** "Senate" or "House" for the chamber's initial in a citation. */
export function chamberOf(print: string | undefined): string | undefined {
  if (print === undefined) return undefined;
  return print.startsWith('S') ? 'Senate' : 'House';
}
