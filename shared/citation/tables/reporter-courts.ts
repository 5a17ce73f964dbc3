import { jurisdictionRows } from './jurisdictions.generated';
import { places } from './places';

/** What a reporter's name alone tells its reader: the place, and the one court it prints where there is only one. */
export interface Conveyed {
  /** State or territory, or "United States". */
  place: string;
  /** The court's abbreviation, or null where the reporter prints several of the place's courts. */
  court: string | null;
}

const federal: Record<string, string> = {
  'U.S.': 'U.S.',
  'S. Ct.': 'U.S.',
  'L. Ed.': 'U.S.',
  'L. Ed. 2d': 'U.S.',
  'T.C.': 'T.C.',
  'T.C.M. (CCH)': 'T.C.',
  'T.C.M. (P-H)': 'T.C.',
  'T.C.M. (RIA)': 'T.C.',
  'B.T.A.': 'B.T.A.',
  'Fed. Cl.': 'Fed. Cl.',
  'Cl. Ct.': 'Cl. Ct.',
  'Ct. Cl.': 'Ct. Cl.',
  'C.C.P.A.': 'C.C.P.A.',
  'Ct. Cust.': 'Ct. Cust. App.',
  'Cust. Ct.': 'Cust. Ct.',
  'Ct. Int’l Trade': 'Ct. Int’l Trade',
  'Vet. App.': 'Vet. App.',
  'C.M.A.': 'C.M.A.',
  'U.S. App. D.C.': 'D.C. Cir.',
};

const table = new Map<string, Conveyed>(
  Object.entries(federal).map(([abbr, court]) => [abbr, { place: 'United States', court }]),
);

const regional = /^(?:A|P|N\.E|N\.W|S\.E|S\.W|So|F|F\. Supp|F\. Cas|U\.S)\.(?:$| ?(?:2d|3d|4th))/;
const bare = (abbr: string) => abbr.replace(/ ?\b(?:2d|3d|[4-9]th)$/, '').trim();
for (const row of jurisdictionRows) {
  const state = places.find((place) => place.name === row.name)?.abbr;
  for (const [, abbr, , , court] of row.reporters) {
    if (regional.test(abbr) || (table.get(abbr)?.place ?? row.name) !== row.name) continue;
    const before = table.get(abbr);
    // A reporter with the state's own name stands for its highest court, whatever else it prints (R12.3.1).
    const one = bare(abbr) === state ? (row.courts[0]?.[1] ?? null) : before && before.court !== court ? null : court;
    table.set(abbr, { place: row.name, court: one });
  }
}
for (const [abbr, place, court] of [
  ['Cal. 5th', 'California', 'Cal.'],
  ['Cal. App. 5th', 'California', 'Cal. Ct. App.'],
  ['N.Y.3d', 'New York', 'N.Y.'],
  ['A.D.3d', 'New York', 'N.Y. App. Div.'],
  ['Misc. 3d', 'New York', null],
  ['N.J. Super.', 'New Jersey', 'N.J. Super. Ct.'],
  ['Wash. App. 2d', 'Washington', 'Wash. Ct. App.'],
  ['Wis. 2d', 'Wisconsin', 'Wis.'],
  // Two courts each under one heading of T3.
  ['Conn. Supp.', 'Connecticut', null],
  ['Ala. App.', 'Alabama', null],
] as const)
  table.set(abbr, { place, court });

/** What a reporter (by its abbreviation) tells of the court, so that the citation need not say it again (R12.3.1); or null. */
export function conveyedBy(abbr: string): Conveyed | null {
  return table.get(abbr) ?? null;
}
