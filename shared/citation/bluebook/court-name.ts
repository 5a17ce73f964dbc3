import { closeUp } from '../tables/close-up';
import { findCourt } from '../tables/courts';
import { findPlace, places } from '../tables/places';
import { conveyedBy } from '../tables/reporter-courts';

/** A court as a citation names it, and the place whose court it is. */
export interface CitedCourt {
  abbr: string;
  place: string;
}

/** Names of courts, longest first, as T9 abbreviates them: for courts that no table of courts has. */
const names: [RegExp, string][] = [
  [/supreme court,? appellate division/i, 'App. Div.'],
  [/supreme judicial court/i, 'Sup. Jud. Ct.'],
  [/temporary emergency court of appeals/i, 'Temp. Emer. Ct. App.'],
  [/district courts? of appeals?/i, 'Dist. Ct. App.'],
  [/circuit courts? of appeals?/i, 'Cir. Ct. App.'],
  [/court of special appeals/i, 'Ct. Spec. App.'],
  [/court of civil appeals/i, 'Civ. App.'],
  [/court of criminal appeals/i, 'Crim. App.'],
  [/court of errors and appeals/i, 'Ct. Err. & App.'],
  [/courts? of common pleas/i, 'Ct. Com. Pl.'],
  [/court of general sessions/i, 'Ct. Gen. Sess.'],
  [/court of appeals?/i, 'Ct. App.'],
  [/court of chancery|chancery court/i, 'Ch.'],
  [/court of claims/i, 'Ct. Cl.'],
  [/appellate court/i, 'App. Ct.'],
  [/appeals court/i, 'App. Ct.'],
  [/^attorney general$/i, 'Att’y Gen.'],
  [/administrative court/i, 'Admin. Ct.'],
  [/board of immigration appeals/i, 'B.I.A.'],
  [/bankruptcy court/i, 'Bankr.'],
  [/business court/i, 'Bus. Ct.'],
  [/children’s court/i, 'Child. Ct.'],
  [/circuit court/i, 'Cir. Ct.'],
  [/city court/i, 'City Ct.'],
  [/civil court/i, 'Civ. Ct.'],
  [/commonwealth court/i, 'Commw. Ct.'],
  [/county court/i, 'Cnty. Ct.'],
  [/criminal court/i, 'Crim. Ct.'],
  [/district court/i, 'Dist. Ct.'],
  [/domestic relations court/i, 'Dom. Rel. Ct.'],
  [/family court/i, 'Fam. Ct.'],
  [/high court/i, 'High Ct.'],
  [/justice of the peace(?:’s)? court|justice court/i, 'J.P. Ct.'],
  [/juvenile court/i, 'Juv. Ct.'],
  [/land court/i, 'Land Ct.'],
  [/magistrate(?:’s|s’?)? court/i, 'Magis. Ct.'],
  [/municipal court/i, 'Mun. Ct.'],
  [/orphans’ court/i, 'Orphans’ Ct.'],
  [/patent trial and appeal board/i, 'P.T.A.B.'],
  [/trademark trial and appeal board/i, 'T.T.A.B.'],
  [/probate court/i, 'Prob. Ct.'],
  [/superior court/i, 'Super. Ct.'],
  [/surrogate’s court/i, 'Sur. Ct.'],
  [/supreme court/i, 'Sup. Ct.'],
  [/tax court/i, 'Tax Ct.'],
  [/tribal court/i, 'Tribal Ct.'],
  [/water court/i, 'Water Ct.'],
  [/workers?’? compensation court/i, 'Workers’ Comp. Ct.'],
];

/** The court's abbreviation from the tables, or composed from T9 and T12; a text without a known court stays as typed. */
export function citeCourt(text: string, year = ''): CitedCourt {
  const known = findCourt(text);
  // Kentucky's highest court was the Court of Appeals until 1976, and is the Supreme Court since.
  if (known?.abbr === 'Ky.' && /appeals/i.test(text) && !(Number(year) < 1976))
    return { abbr: 'Ky. Ct. App.', place: known.place };
  if (known) return { abbr: known.abbr, place: known.place };
  const place =
    places.find((item) =>
      new RegExp(`\\b${item.name}\\b`, 'i').test(text.replace(/west virginia/i, 'West Virginia')),
    ) ?? findPlace(text);
  const state = /west virginia/i.test(text) ? findPlace('West Virginia') : place;
  const found = names.find(([pattern]) => pattern.test(text));
  if (!found) return { abbr: text, place: state?.name ?? '' };
  if (state) return { abbr: closeUp([state.abbr, found[1]]), place: state.name };
  // A court of a nation that no table has: "Supreme Court of Canada".
  if (/ of (?:the )?[A-Z]/.test(text.slice(text.search(found[0])))) return { abbr: text, place: '' };
  const nation = /^(?:the )?(\w+(?: Nation| Tribe)?)(?= |$)/i.exec(text.replace(found[0], '').trim());
  return { abbr: nation?.[1] ? `${nation[1]} ${found[1]}` : found[1], place: '' };
}

/**
 * What the parenthetical must still say of the court: nothing when a reporter or a public-domain citation names it
 * already, without the state when it names that (Indigo Book R12.3.1).
 */
export function courtStillToName(
  court: CitedCourt,
  reporters: readonly string[],
  told: { place: string; court: string },
): string {
  const facts = [...reporters.map(conveyedBy), told.place ? told : null];
  if (facts.some((fact) => fact && (fact.court === court.abbr || sameLevel(fact.court, court.abbr)))) return '';
  for (const fact of facts) {
    if (!fact) continue;
    if (fact.place !== court.place) continue;
    // A division of the court that the reporter prints: "400 N.J. Super. 12 (App. Div. 2008)".
    if (fact.court?.endsWith('Ct.') && court.abbr.startsWith(`${fact.court} `))
      return court.abbr.slice(fact.court.length + 1);
    const state = findPlace(fact.place)?.abbr ?? '';
    if (state && court.abbr.startsWith(state)) return court.abbr.slice(state.length).trim();
  }
  return court.abbr;
}

/** Maryland renamed its courts; the reporters did not notice. */
function sameLevel(told: string | null, court: string): boolean {
  return told === 'Md. App. Ct.' && court === 'Md. Ct. Spec. App.';
}
