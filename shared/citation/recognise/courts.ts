import { courts, findCourt } from '../tables/courts';
import { ordinal } from './bill';
import { termKey } from './trie';

let table: { exact: Map<string, string>; sorted: string[] } | undefined;

function abbreviations() {
  if (!table) {
    const exact = new Map<string, string>();
    for (const { abbr } of courts) {
      const key = termKey(abbr).toLowerCase();
      if (!exact.has(key)) exact.set(key, abbr);
    }
    table = { exact, sorted: [...exact.keys()].sort() };
  }
  return table;
}

/**
 * The Bluebook abbreviation (tables T1, T7) of a court as printed in a parenthetical, whatever its spacing: "Pa.Super." is
 * "Pa. Super. Ct."; a court that is not in the tables comes back with its spaces set right.
 */
export function courtOf(print: string): string {
  const circuit = circuitOf(print);
  if (circuit) return circuit;
  const { exact, sorted } = abbreviations();
  const key = termKey(print.replace(/\b(\d*2)nd\b/g, '$1d').replace(/\b(\d*3)rd\b/g, '$1d')).toLowerCase();
  const known = exact.get(key) ?? findCourt(print)?.abbr;
  if (known) return known;
  const longer = key.length > 4 ? startingWith(sorted, key) : [];
  if (longer.length === 1 && longer[0]) return exact.get(longer[0]) ?? print;
  return print
    .replace(/\.(?=[A-Za-z]{2})/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

// The Supreme Court's own reports print "CA7" and "CADC".
function circuitOf(print: string): string | null {
  const match = /^CA ?(\d{1,2}|DC|Fed\.?)$/.exec(print);
  if (!match?.[1]) return null;
  if (match[1] === 'DC') return 'D.C. Cir.';
  return match[1].startsWith('Fed') ? 'Fed. Cir.' : `${ordinal(match[1])} Cir.`;
}

/** Whether a text is the abbreviation of a court in the tables. */
export function isCourt(print: string): boolean {
  return abbreviations().exact.has(termKey(print).toLowerCase());
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
