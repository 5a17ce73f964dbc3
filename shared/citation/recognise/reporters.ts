import { reporterEditions } from '../tables/reporter-editions.generated';
import { termKey } from './trie';

/** One way of printing one edition of a reporter. */
export interface Edition {
  /** Bluebook abbreviation: "F.3d". */
  name: string;
  type: string;
  /** Years of publication; `to` is 0 while it still appears. */
  from: number;
  to: number;
  /** The printed form this entry stands for: the abbreviation itself or a variation. */
  print: string;
}

// Variations that are plain words, units, months or lone letters: more often prose than a reporter. The last three hold a
// word that is the citation's own ("T.C. at", "NLRB No."), not the reporter's.
const misleading =
  /^(?:[A-Z]|mt|wl|p2d|Min|Mon|Mar|All|App|Abs|At|Sum|Sc|Ma|Mas|Mai|Mis|Hand|Dan|Den|Des|Saw|Han|Sp|Spr|Tay|Low|Raw|Cain|John|Lit|Pin|Flor|Col|Chip|TCat|NLRBNo)$/;

/** Official series that the database of reporters lacks (Indigo Book T2, T3, R20.3). */
const lacking: typeof reporterEditions = [
  ['I.R.B.', 'Internal Revenue Bulletin', 'specialty', 1922, 0, []],
  ['Nav. R.', 'Navajo Reporter', 'state', 1969, 0, ['Navajo Rptr.']],
  ['U.S. Op. Att’y Gen.', 'Opinions of the Attorneys General', 'specialty', 1791, 0, ["U.S. Op. Att'y Gen."]],
  [
    'Empl. Prac. Dec.',
    'Employment Practices Decisions',
    'specialty',
    1971,
    0,
    ['Empl. Prac. Dec. (CCH)', 'Employ. Prac. Dec. (CCH)'],
  ],
];

/** Every printed form of every edition of every case reporter that can be told from prose. */
export function allEditions(): Edition[] {
  return [...reporterEditions, ...lacking].flatMap(([name, , type, from, to, variations]) =>
    [name, ...variations, ...capitalSeries(name)]
      .map((print) => ({ name, type, from, to, print }))
      .filter((edition) => !misleading.test(termKey(edition.print)) || (edition.print === name && name !== 'NLRB No.')),
  );
}

// "2D" for "2d" is the commonest slip of the shift key.
function capitalSeries(name: string): string[] {
  return /\d(?:d|th)$/.test(name)
    ? [name.replace(/(\d)(d|th)$/, (_, n: string, end: string) => n + end.toUpperCase())]
    : [];
}

// Volumes far beyond these were never printed: "2017 U.S. 12" is prose.
const lastVolume: Readonly<Record<string, number>> = {
  'U.S.': 700,
  'S. Ct.': 170,
  'L. Ed.': 100,
  'L. Ed. 2d': 260,
  'F.': 320,
  'F.4th': 400,
  "F. App'x": 900,
};

const placeNames = /^(?:Ohio|Iowa|Idaho|Utah|Alaska|Hawai'?i|Guam)\b/;

/** Why a printed form counts as a reporter here: firmly, only in a nominative place, or not at all. */
export type Firmness = 'firm' | 'name' | 'none';

/** How far `print` (the reporter's abbreviation as it stands in the text) may be trusted before a page number. */
export function firmness(print: string, volume: string, editions: readonly Edition[]): Firmness {
  const yearly = /^(?:1[6-9]|20)\d\d$/.test(volume);
  if (!editions.some((edition) => volumeFits(edition, volume, yearly))) return 'none';
  // "32 F. 12 hours later" is a temperature.
  if (/^[A-Z]\.$/.test(print)) return 'name';
  if (/[.\d]/.test(print)) return 'firm';
  const words = print.split(/\s+/).length;
  if (/^[A-Z&]{2,}(?:\s|$)/.test(print)) {
    if (editions.some((edition) => edition.type === 'neutral' && edition.print === print))
      return yearly || words > 1 ? 'firm' : 'none';
    return editions.some((edition) => !edition.print.includes('.')) ? 'firm' : words > 1 ? 'firm' : 'none';
  }
  if (placeNames.test(print)) return 'firm';
  if (words > 1) return 'firm';
  return editions.some((edition) => edition.print === print) ? 'name' : 'none';
}

function volumeFits(edition: Edition, volume: string, yearly: boolean): boolean {
  const number = Number.parseInt(volume, 10);
  if (number === 0) return false;
  if (yearly)
    return (
      edition.type !== 'state_regional' &&
      !/^(?:U\.S\.|S\. Ct\.|L\. Ed\.|F\.|F\. Supp\.|B\.R\.)(?: ?\d\w+)?$/.test(edition.name)
    );
  if (edition.type === 'neutral' && !/^(?:MT|T\.C\. No\.|NLRB No\.|MSPB|CIT|COA|CO)$/.test(edition.name)) return false;
  const last = lastVolume[edition.name];
  return number <= (last ?? 1400) || edition.type.startsWith('specialty');
}

/**
 * The edition that a printed form means in a year: the one printed so exactly, else the one of that name, else a
 * variation; years decide between several. Null when several remain.
 */
export function editionOf(print: string, editions: readonly Edition[], year: number | undefined): Edition | null {
  const tight = (text: string) => text.replace(/\s/g, '');
  const mine = tight(print);
  const ranks = [
    editions.filter((edition) => edition.print === edition.name && tight(edition.name) === mine),
    editions.filter((edition) => edition.print === edition.name),
    editions.filter((edition) => tight(edition.print) === mine),
    editions,
  ];
  for (const rank of ranks) {
    if (rank.length === 0) continue;
    const inYear = year
      ? rank.filter((edition) => edition.from <= year && (edition.to === 0 || year <= edition.to))
      : rank;
    if (inYear.length === 0) continue;
    return new Set(inYear.map((edition) => edition.name)).size === 1 ? (inYear[0] ?? null) : null;
  }
  return editions.length === 1 ? (editions[0] ?? null) : null;
}
