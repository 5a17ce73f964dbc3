import { jurisdictionRows } from './jurisdictions.generated';
import { remembered } from './remembered';
import { moreReporters } from './reporter-names';
import { reporterRows, reporterVariations } from './reporters.generated';
import { serviceRows } from './services.generated';

export type ReporterKind = 'federal' | 'state' | 'regional' | 'specialty' | 'neutral' | 'early' | 'database';

/** One series of a law reporter. */
export interface Reporter {
  /** As cited, spacing after Indigo Book T1 and T3, apostrophes curly: "F.3d", "F. App’x", "Cal. App. 4th". */
  abbr: string;
  /** Full name with its series: "Federal Reporter, Third Series". */
  name: string;
  /** Years covered; 0 where unknown, or in `to` while it runs. */
  from: number;
  to: number;
  kind: ReporterKind;
  /** Postal codes in lower case of the places whose courts it prints; "us" for the federal courts. */
  places: readonly string[];
}

const series: Record<string, string> = {
  '2d': 'Second Series',
  '3d': 'Third Series',
  '4th': 'Fourth Series',
  '5th': 'Fifth Series',
  '6th': 'Sixth Series',
  '7th': 'Seventh Series',
};
const ordinal = /(?:^|[\s.])(2d|3d|[4-7]th)(?=$|[\s.])/;

/** "A.L.R. 2d" is printed "A.L.R.2d": single capitals and ordinals close up. */
const tight = (abbr: string) => abbr.replace(/'/g, '’').replace(/(\b[A-Z]\.) (\d(?:d|th))/g, '$1$2');

function withSeries(name: string, abbr: string): string {
  const found = ordinal.exec(abbr)?.[1];
  return found && !/series/i.test(name) ? `${name}, ${series[found]}` : name;
}

/** Every series known, in the order of the sources: the project's own rows, then those of the reporters database. */
export const reporters: readonly Reporter[] = [
  ...moreReporters.map(([abbr, name, from, to, kind, places]) => row(abbr, name, from, to, kind, places)),
  ...reporterRows.map(([abbr, name, from, to, kind, places]) =>
    row(tight(abbr), withSeries(name, abbr).replace(/'/g, '’'), from, to, kind as ReporterKind, places),
  ),
];

function row(abbr: string, name: string, from: number, to: number, kind: ReporterKind, places: string): Reporter {
  return { abbr, name, from, to, kind, places: places ? places.split(' ') : [] };
}

const marks = /[.,'’\s–-]/g;
const seriesWord = /\b(second|third|fourth|fifth|sixth|seventh) series\b|\b(2d|2nd|3d|3rd|[4-7]th)( series)?\b/;
const ordinals: Record<string, string> = {
  second: '2d',
  third: '3d',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
};

/** Abbreviations are matched without case, points, spaces and apostrophes: "F 3d", "f.3d" and "F. 3d" are one. */
function abbrKey(text: string): string {
  return text.toLowerCase().replace(/2nd\b/, '2d').replace(/3rd\b/, '3d').replace(marks, '');
}

/** Names are matched without "West's", "the", "official", punctuation; the series may be written in any way. */
function nameKey(text: string): string {
  const lower = text.toLowerCase().replace(/['’]/g, '');
  const found = seriesWord.exec(lower);
  const number = found ? (ordinals[found[1] ?? ''] ?? (found[2] ?? '').replace('nd', 'd').replace('rd', 'd')) : '';
  const bare = lower
    .replace(seriesWord, '')
    .replace(/\bfirst series\b/, '')
    .replace(/^wests\b|\bthe\b|\(.*?\)/g, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
  return bare + number;
}

const byAbbr = new Map<string, Reporter[]>();
const byName = new Map<string, Reporter[]>();
const add = (map: Map<string, Reporter[]>, key: string, reporter: Reporter) => {
  const list = map.get(key);
  if (!list) map.set(key, [reporter]);
  else if (!list.includes(reporter)) list.push(reporter);
};
for (const reporter of reporters) {
  add(byAbbr, abbrKey(reporter.abbr), reporter);
  add(byName, nameKey(reporter.name), reporter);
}
for (const place of jurisdictionRows)
  for (const [name, abbr] of place.reporters)
    for (const reporter of byAbbr.get(abbrKey(abbr)) ?? []) add(byName, nameKey(withSeries(name, abbr)), reporter);
for (const [name, abbr] of serviceRows) {
  const service = row(abbr, name, 0, 0, 'specialty', '');
  if (!byName.has(nameKey(name))) add(byName, nameKey(name), service);
  if (!byAbbr.has(abbrKey(abbr))) add(byAbbr, abbrKey(abbr), service);
}
for (const [spelling, ...abbrs] of reporterVariations)
  if (!byAbbr.has(abbrKey(spelling ?? '')))
    for (const abbr of abbrs)
      for (const reporter of byAbbr.get(abbrKey(abbr)) ?? []) add(byAbbr, abbrKey(spelling ?? ''), reporter);

const lookUp = remembered((text): Reporter[] => byAbbr.get(abbrKey(text)) ?? byName.get(nameKey(text)) ?? []);

/** Every series that this abbreviation, full name or known spelling may mean; with a year, those that ran then come first. */
export function reportersLike(text: string, year?: number): Reporter[] {
  const found = lookUp(text);
  if (!year || found.length < 2) return [...found];
  return [...found].sort((a, b) => Number(printedIn(b, year)) - Number(printedIn(a, year)));
}

/** The one series most likely meant, or null when the text names none. */
export function findReporter(text: string, year?: number): Reporter | null {
  return reportersLike(text, year)[0] ?? null;
}

/** Whether the series can hold a decision of this year; true where its years are unknown. A year's grace at each end. */
export function printedIn(reporter: Reporter, year: number): boolean {
  return year >= reporter.from - 1 && (reporter.to === 0 || year <= reporter.to + 1);
}
