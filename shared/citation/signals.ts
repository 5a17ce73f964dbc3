import type { Part, Parts } from './parts';

/** Introductory signals (Indigo Book R4.2); '' is none. "with" opens the second half of a comparison. */
export type Signal =
  | ''
  | 'e.g.'
  | 'accord'
  | 'see'
  | 'see, e.g.'
  | 'see also'
  | 'see also, e.g.'
  | 'cf.'
  | 'cf., e.g.'
  | 'compare'
  | 'with'
  | 'contra'
  | 'contra, e.g.'
  | 'but see'
  | 'but see, e.g.'
  | 'but cf.'
  | 'see generally';

/** Supporting, comparing, contradicting, background: the categories of R4.2, in their order. */
const categories: readonly Signal[][] = [
  ['', 'e.g.', 'accord', 'see', 'see, e.g.', 'see also', 'see also, e.g.', 'cf.', 'cf., e.g.'],
  ['compare', 'with'],
  ['contra', 'contra, e.g.', 'but see', 'but see, e.g.', 'but cf.'],
  ['see generally'],
];

export const signals: readonly Signal[] = categories.flat();

/** 0 supporting, 1 comparison, 2 contradiction, 3 background. */
export function signalCategory(signal: Signal): number {
  return categories.findIndex((list) => list.includes(signal));
}

/** Place of a signal in the order of R4.2. */
export function signalRank(signal: Signal): number {
  return signals.indexOf(signal === 'with' ? 'compare' : signal);
}

/** The signal in italics with its space: "*See* ", "*see, e.g.*, " (R2.1, R4.6.2); nothing for none. */
export function signalParts(signal: Signal, capital: boolean): Part[] {
  if (!signal) return [];
  const text = capital ? signal.charAt(0).toUpperCase() + signal.slice(1) : signal;
  return signal.endsWith('e.g.') ? [{ text, italic: true }, { text: ', ' }] : [{ text, italic: true }, { text: ' ' }];
}

/** One authority as it will be printed, with its signal. */
export interface Signalled {
  signal: Signal;
  parts: Parts;
}

/**
 * A string citation: authorities in the order of their signals, one sentence per category of signals in citation
 * sentences, one clause for all within a text sentence (R4.3, R4.5, R4.7). Sentences end with a period.
 */
export function stringCitation(authorities: readonly Signalled[], clause: boolean): Part[] {
  const sorted = authorities
    .map((authority, at) => ({ authority, at }))
    .sort((a, b) => signalRank(a.authority.signal) - signalRank(b.authority.signal) || a.at - b.at)
    .map(({ authority }) => authority);
  const groups: Signalled[][] = [];
  for (const authority of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && (clause || signalCategory(before.signal) === signalCategory(authority.signal)))
      last.push(authority);
    else groups.push([authority]);
  }
  return groups.flatMap((group, i) => [
    ...(i > 0 ? [{ text: ' ' }] : []),
    ...(clause ? sentence(group, false) : ended(sentence(group, true))),
  ]);
}

function sentence(group: readonly Signalled[], capital: boolean): Part[] {
  const parts: Part[] = [];
  for (const [i, { signal, parts: own }] of group.entries()) {
    const before = group[i - 1]?.signal;
    const comparing = signal === 'with' || (signal === 'compare' && before === 'compare');
    if (i > 0) parts.push(...(comparing ? between(group, i) : [{ text: '; ' }]));
    if (signal !== before) parts.push(...signalParts(signal, capital && i === 0));
    parts.push(...own);
  }
  return parts;
}

/** Inside a comparison: commas, an italic "and" before the last of each half (R4.7). */
function between(group: readonly Signalled[], i: number): Part[] {
  const signal = group[i]?.signal;
  const starts = group[i - 1]?.signal !== signal;
  const ends = group[i + 1]?.signal !== signal;
  if (starts || !ends) return [{ text: ', ' }];
  return [{ text: ', ' }, { text: 'and', italic: true }, { text: ' ' }];
}

/** Ends with one period, never two; a closing quotation keeps its own. */
export function ended(parts: Part[]): Part[] {
  const text = parts.map((part) => part.text).join('');
  return !text || /[.]$/.test(text) ? parts : [...parts, { text: '.' }];
}
