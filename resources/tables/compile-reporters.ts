/**
 * Compiles `shared/citation/tables/reporters.generated.ts` from the reporter data of @beshkenadze/eyecite (BSD-2-Clause,
 * notice in `resources/tables/LICENCES.md`). Run: `npx node resources/tables/compile-reporters.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTERS } from '@beshkenadze/eyecite';

interface Edition {
  start: string | null;
  end: string | null;
}
interface Reporter {
  cite_type: string;
  name: string;
  editions: Record<string, Edition>;
  mlz_jurisdiction: string[];
  variations: Record<string, string>;
}

const kinds: Record<string, string> = {
  federal: 'federal',
  state: 'state',
  state_regional: 'regional',
  neutral: 'neutral',
  scotus_early: 'early',
  specialty: 'specialty',
  specialty_lexis: 'database',
  specialty_west: 'database',
};

/** Years that the source has wrong, checked against Indigo Book T1.1 and T3 and the volumes themselves. */
const years: Record<string, [number, number]> = {
  'U.S.': [1790, 0],
  'F. Supp.': [1932, 1998],
  'F. Supp. 2d': [1998, 2014],
  'F. Supp. 3d': [2014, 0],
  'F.3d': [1993, 2021],
  'F.4th': [2021, 0],
  "F. App'x": [2001, 2021],
  'F.R.D.': [1938, 0],
  'P.2d': [1931, 2000],
  'S.W.2d': [1928, 1999],
  'N.Y.S.2d': [1937, 2016],
  'N.Y.S.3d': [2015, 0],
  'Ohio St. 2d': [1964, 1982],
  'Ohio St. 3d': [1982, 0],
  'Ill. App.': [1877, 1954],
  'Ill. App. 2d': [1954, 1972],
  'Ill. App. 3d': [1972, 2011],
};

const unknown = 1750;
const year = (text: string | null) => {
  const found = text ? Number(text.slice(0, 4)) : 0;
  return found === unknown ? 0 : found;
};
const places = (codes: string[]) => [
  ...new Set(codes.map((code) => /^us:([a-z]{2})\b/.exec(code)?.[1] ?? (/^us(;|:c)/.test(code) ? 'us' : ''))),
];

const rows: unknown[] = [];
const variations = new Map<string, Set<string>>();
for (const list of Object.values(REPORTERS as Record<string, Reporter[]>))
  for (const reporter of list) {
    const name = reporter.name
      .replace(/ \((US|FL|CO|U\.S\.)\)/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\.$/, '')
      .trim();
    for (const [abbr, edition] of Object.entries(reporter.editions)) {
      const [from, to] = years[abbr] ?? [year(edition.start), year(edition.end)];
      rows.push([
        abbr,
        name,
        from,
        to,
        kinds[reporter.cite_type],
        places(reporter.mlz_jurisdiction).filter(Boolean).join(' '),
      ]);
    }
    for (const [variation, abbr] of Object.entries(reporter.variations))
      variations.set(variation, (variations.get(variation) ?? new Set()).add(abbr));
  }
const seen = new Set<string>();
const unique = rows.filter((row) => !seen.has(JSON.stringify(row)) && seen.add(JSON.stringify(row)));
const pairs = [...variations].map(([variation, abbrs]) => [variation, ...abbrs]);

const lines = (items: unknown[]) => items.map((item) => `  ${JSON.stringify(item)},`).join('\n');
writeFileSync(
  join(import.meta.dirname, '../../shared/citation/tables/reporters.generated.ts'),
  `// Compiled by resources/tables/compile-reporters.ts from @beshkenadze/eyecite (BSD-2-Clause, see resources/tables/LICENCES.md).

/** Abbreviation of one series, name of the reporter without its series, first and last year (0: unknown or still running), kind, places. */
export type ReporterRow = [string, string, number, number, string, string];

export const reporterRows: ReporterRow[] = [
${lines(unique)}
];

/** A spelling found in print, and the abbreviations it may stand for. */
export const reporterVariations: string[][] = [
${lines(pairs)}
];
`,
);
console.log(`${unique.length} series, ${pairs.length} variations`);
