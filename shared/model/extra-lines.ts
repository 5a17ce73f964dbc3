import { type CommonItem, dateVariables, itemTypes, nameVariables, textVariables } from './common-item';
import { parsePartialDate } from './partial-date';
import type { Creator } from './source';

const line = /^([A-Za-z][A-Za-z_ -]{1,30}): (\S.*)$/;
const byLower = new Map(
  [...textVariables, ...dateVariables, ...nameVariables, 'type'].map((name) => [name.toLowerCase(), name]),
);

/**
 * Lifts "variable: value" lines out of a source's other details into the item, where it says nothing of that variable
 * yet, and returns the rest. This is the convention of Zotero's Extra field and of the note field of citeproc-js; names
 * are written "Family || Given". A line that is not understood stays text.
 */
export function liftExtraLines(extra: string, item: CommonItem): string {
  const named = new Set<string>();
  return extra
    .split('\n')
    .filter((text) => !liftLine(text, item, named))
    .join('\n');
}

function liftLine(text: string, item: CommonItem, named: Set<string>): boolean {
  const match = line.exec(text);
  const variable = match && byLower.get((match[1] as string).toLowerCase().replaceAll(' ', '-'));
  const value = match?.[2]?.trimEnd();
  if (!variable || !value || value !== match[2]) return false;
  if (variable === 'type') {
    if (!itemTypes.has(value)) return false;
    item.type = value;
    return true;
  }
  if (nameVariables.has(variable)) {
    if (item.names[variable] && !named.has(variable)) return false;
    named.add(variable);
    item.names[variable] = [...(item.names[variable] ?? []), lineName(variable, value)];
    return true;
  }
  if (dateVariables.has(variable)) {
    if (item.dates[variable] || !parsePartialDate(value)) return false;
    item.dates[variable] = value;
    return true;
  }
  if (item.texts[variable]) return false;
  item.texts[variable] = value;
  return true;
}

function lineName(role: string, value: string): Creator {
  const [family = '', given = '', suffix = ''] = value.split('||').map((part) => part.trim());
  if (!given) return { role, literal: family };
  return suffix ? { role, family, given, suffix } : { role, family, given };
}

/** The line that `liftExtraLines` reads back as this name. */
export function nameLine(variable: string, name: Creator): string {
  const value = name.literal ?? [name.family ?? '', name.given ?? '', name.suffix ?? ''].filter(Boolean).join(' || ');
  return `${variable}: ${value}`;
}

/** Texts joined to one, each on its own line; empty ones left out. */
export function joinLines(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
