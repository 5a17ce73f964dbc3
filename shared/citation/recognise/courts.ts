import { courtNames } from '../tables/court-names.generated';
import { termKey } from './trie';

let table: { exact: Map<string, string>; sorted: string[] } | undefined;

function courts() {
  if (!table) {
    const exact = new Map<string, string>();
    for (const [abbreviation] of courtNames) {
      const key = termKey(abbreviation).toLowerCase();
      if (!exact.has(key)) exact.set(key, abbreviation);
    }
    table = { exact, sorted: [...exact.keys()].sort() };
  }
  return table;
}

/**
 * The Bluebook abbreviation (table T1 and T7) of a court as printed in a parenthetical, whatever its spacing: "Pa.Super."
 * is "Pa. Super. Ct."; a court that is not in the table comes back with its spaces set right.
 */
export function courtOf(print: string): string {
  const { exact, sorted } = courts();
  const text = print.replace(/\b2nd\b/g, '2d').replace(/\b3rd\b/g, '3d');
  const key = termKey(text).toLowerCase();
  const same = exact.get(key);
  if (same) return same;
  const longer = key.length > 4 ? startingWith(sorted, key) : [];
  if (longer.length === 1 && longer[0]) return exact.get(longer[0]) ?? text;
  return text
    .replace(/\.(?=[A-Za-z]{2})/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text is the abbreviation of a court in the table. */
export function isCourt(print: string): boolean {
  return courts().exact.has(termKey(print).toLowerCase());
}

function startingWith(sorted: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && (sorted[i] ?? '').startsWith(prefix); i++) found.push(sorted[i] ?? '');
  return found;
}
