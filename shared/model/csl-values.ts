import { formatPartialDate, parsePartialDate } from './partial-date';
import type { Creator } from './source';

/** A name of CSL-JSON. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** A date of CSL-JSON. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

export function cslName({ family, given, suffix, literal }: Creator): CslName {
  const name: CslName = {};
  if (literal) name.literal = literal;
  if (family) name.family = family;
  if (given) name.given = given;
  if (suffix) name.suffix = suffix;
  return name;
}

/** A CSL name with its particles joined to the family (non-dropping) or given (dropping) name; null when it is empty. */
export function readCslName(value: unknown, role: string): Creator | null {
  if (typeof value === 'string') return value.trim() ? { role, literal: value.trim() } : null;
  if (typeof value !== 'object' || value === null) return null;
  const part = (key: string) => {
    const text = (value as Record<string, unknown>)[key];
    return typeof text === 'string' ? text.trim() : '';
  };
  const family = [part('non-dropping-particle'), part('family')].filter(Boolean).join(' ');
  const given = [part('given'), part('dropping-particle')].filter(Boolean).join(' ');
  const name: Creator = { role };
  if (part('literal')) name.literal = part('literal');
  if (family) name.family = family;
  if (given) name.given = given;
  if (part('suffix')) name.suffix = part('suffix');
  return Object.keys(name).length > 1 ? name : null;
}

/** A partial date as CSL writes it; the text must be one that `parsePartialDate` reads. */
export function cslDate(text: string): CslDate {
  const date = parsePartialDate(text);
  if (!date) return { 'date-parts': [[]] };
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return date.approximate ? { 'date-parts': [parts], circa: true } : { 'date-parts': [parts] };
}

/** CSL `date-parts` read; `whole` is false when they said more (a range, a season) than a partial date can. */
export function readCslDate(value: unknown): { date: string; whole: boolean } | null {
  if (typeof value === 'string') return parsePartialDate(value) ? { date: value.trim(), whole: true } : null;
  if (typeof value !== 'object' || value === null) return null;
  const { 'date-parts': parts, circa, season } = value as Record<string, unknown>;
  const list = Array.isArray(parts) ? parts : [];
  const first = Array.isArray(list[0]) ? list[0].map(Number) : [];
  const [year = 0, month, day] = first;
  const text = formatPartialDate({
    year,
    month: month || undefined,
    day: (month && day) || undefined,
    approximate: Boolean(circa),
  });
  if (year && parsePartialDate(text)) return { date: text, whole: list.length === 1 && !season };
  return null;
}
