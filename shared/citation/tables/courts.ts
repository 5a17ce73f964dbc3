import { districtNames, federalCourtRows } from './federal-courts';
import { jurisdictionRows } from './jurisdictions.generated';
import { places } from './places';
import { remembered } from './remembered';

/** A court as citations name it. */
export interface Court {
  name: string;
  /** In citations: "7th Cir.", "S.D.N.Y.", "Ga. Ct. App."; the Supreme Court of the United States is "U.S.". */
  abbr: string;
  /** State or territory, or "United States". */
  place: string;
  /** First and last year, 0 where unknown or open. */
  from: number;
  to: number;
}

/** State courts that the table names otherwise than people do, or not at all. */
const more: [place: string, name: string, abbr: string, from: number, to: number][] = [
  ['Alabama', 'Circuit Court', 'Ala. Cir. Ct.', 0, 0],
  ['Arizona', 'Superior Court', 'Ariz. Super. Ct.', 0, 0],
  ['California', 'Superior Court', 'Cal. Super. Ct.', 0, 0],
  ['California', 'Appellate Division of the Superior Court', 'Cal. App. Dep’t Super. Ct.', 0, 0],
  ['Colorado', 'Court of Appeals', 'Colo. App.', 1891, 0],
  ['Colorado', 'District Court', 'Colo. Dist. Ct.', 0, 0],
  ['District of Columbia', 'Superior Court', 'D.C. Super. Ct.', 0, 0],
  ['Georgia', 'Superior Court', 'Ga. Super. Ct.', 0, 0],
  ['Illinois', 'Circuit Court', 'Ill. Cir. Ct.', 0, 0],
  ['Maine', 'Superior Court', 'Me. Super. Ct.', 0, 0],
  ['Maryland', 'Court of Appeals', 'Md.', 1776, 2022],
  ['Maryland', 'Court of Special Appeals', 'Md. Ct. Spec. App.', 1966, 2022],
  ['Maryland', 'Circuit Court', 'Md. Cir. Ct.', 0, 0],
  ['Massachusetts', 'Superior Court', 'Mass. Super. Ct.', 0, 0],
  ['Massachusetts', 'Court of Appeals', 'Mass. App. Ct.', 1972, 0],
  ['Massachusetts', 'Land Court', 'Mass. Land Ct.', 0, 0],
  ['Nevada', 'Court of Appeals', 'Nev. Ct. App.', 2014, 0],
  ['Nevada', 'District Court', 'Nev. Dist. Ct.', 0, 0],
  ['New Hampshire', 'Superior Court', 'N.H. Super. Ct.', 0, 0],
  ['New Jersey', 'Superior Court Appellate Division', 'N.J. Super. Ct. App. Div.', 1947, 0],
  ['New Jersey', 'Superior Court Law Division', 'N.J. Super. Ct. Law Div.', 1947, 0],
  ['New Jersey', 'Superior Court Chancery Division', 'N.J. Super. Ct. Ch. Div.', 1947, 0],
  ['New York', 'Supreme Court', 'N.Y. Sup. Ct.', 0, 0],
  ['New York', 'Appellate Division', 'N.Y. App. Div.', 1896, 0],
  ['New York', 'Supreme Court, Appellate Term', 'N.Y. App. Term', 0, 0],
  ['New York', 'Appellate Term', 'N.Y. App. Term', 0, 0],
  ['New York', 'Court of Claims', 'N.Y. Ct. Cl.', 0, 0],
  ['New York', 'Family Court', 'N.Y. Fam. Ct.', 0, 0],
  ['New York', 'Surrogate’s Court', 'N.Y. Sur. Ct.', 0, 0],
  ['New York', 'Civil Court', 'N.Y. Civ. Ct.', 0, 0],
  ['New York', 'Criminal Court', 'N.Y. Crim. Ct.', 0, 0],
  ['North Carolina', 'Business Court', 'N.C. Bus. Ct.', 0, 0],
  ['North Carolina', 'Superior Court', 'N.C. Super. Ct.', 0, 0],
  ['Ohio', 'Court of Common Pleas', 'Ohio Ct. Com. Pl.', 0, 0],
  ['Ohio', 'Court of Claims', 'Ohio Ct. Cl.', 0, 0],
  ['Oklahoma', 'Court of Appeals', 'Okla. Civ. App.', 0, 0],
  ['Oregon', 'Circuit Court', 'Or. Cir. Ct.', 0, 0],
  ['Pennsylvania', 'Court of Common Pleas', 'Pa. Ct. Com. Pl.', 0, 0],
  ['Puerto Rico', 'Court of Appeals', 'P.R. Cir.', 0, 0],
  ['Rhode Island', 'Superior Court', 'R.I. Super. Ct.', 0, 0],
  ['South Carolina', 'Supreme Court', 'S.C.', 0, 0],
  ['Texas', 'Court of Appeals', 'Tex. App.', 1981, 0],
  ['Texas', 'Court of Civil Appeals', 'Tex. Civ. App.', 1892, 1981],
  ['Texas', 'District Court', 'Tex. Dist. Ct.', 0, 0],
  ['Utah', 'District Court', 'Utah Dist. Ct.', 0, 0],
  ['Vermont', 'Superior Court', 'Vt. Super. Ct.', 0, 0],
  ['Virgin Islands', 'Supreme Court', 'V.I.', 2007, 0],
  ['Virgin Islands', 'Superior Court', 'V.I. Super. Ct.', 0, 0],
  ['Washington', 'Superior Court', 'Wash. Super. Ct.', 0, 0],
  ['West Virginia', 'Supreme Court', 'W. Va.', 0, 0],
  ['Wisconsin', 'Circuit Court', 'Wis. Cir. Ct.', 0, 0],
  ['Delaware', 'Chancery Court', 'Del. Ch.', 0, 0],
  ['Connecticut', 'Court of Appeals', 'Conn. App. Ct.', 0, 0],
  ['Illinois', 'Court of Appeals', 'Ill. App. Ct.', 0, 0],
  ['Florida', 'Court of Appeal', 'Fla. Dist. Ct. App.', 0, 0],
];

const full = (place: string, name: string) => (name.includes(place) ? name : `${place} ${name}`);
const stateRows: Court[] = [
  ...more.map(([place, name, abbr, from, to]) => ({ name: full(place, name), abbr, place, from, to })),
  ...jurisdictionRows.flatMap((place) =>
    place.courts
      .filter(([name]) => !/United States|^Supreme Court of (Dakota|the)|Indian Territory/.test(name))
      .map(([name, abbr]) => ({ name: full(place.name, name), abbr, place: place.name, from: 0, to: 0 })),
  ),
];

/** Every court of the tables; the federal ones first. */
export const courts: readonly Court[] = [
  ...federalCourtRows.map(([name, abbr, from, to]) => ({ name, abbr, place: 'United States', from, to })),
  ...stateRows,
];

const idle = new Set(['the', 'of', 'for', 'in', 'and', 'state', 'commonwealth', 'at', 'a', 'an']);
const plural: Record<string, string> = {
  appeals: 'appeal',
  courts: 'court',
  divisions: 'division',
  us: 'united states',
};

/** The words of a court's name whatever their order: "Georgia Supreme Court" and "Supreme Court of Georgia" are one court. */
function bag(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => plural[word] ?? word)
    .join(' ')
    .split(' ')
    .filter((word) => !idle.has(word));
  return words.sort().join(' ');
}

const byName = new Map<string, Court>();
const byBag = new Map<string, Court>();
const byAbbr = new Map<string, Court>();
const abbrKey = (text: string) =>
  text
    .toLowerCase()
    .replace(/[.,'’\s]/g, '')
    .replace(/(?<=\d)(nd|rd)(?=cir)/, 'd');
const placeNames = new Set(places.map((place) => place.name));
for (const court of courts) {
  const own = court.name.toLowerCase();
  if (!byName.has(own)) byName.set(own, court);
  const keys = [bag(court.name)];
  // People leave "United States" away where the name is a federal court's all the same.
  if (
    court.place === 'United States' &&
    /Circuit|District of|Tax Court|International Trade|Federal Claims/.test(court.name)
  )
    keys.push(bag(court.name.replace('United States', '')));
  for (const key of keys) if (!byBag.has(key)) byBag.set(key, court);
  if (!byAbbr.has(abbrKey(court.abbr)) && !placeNames.has(court.abbr)) byAbbr.set(abbrKey(court.abbr), court);
}

const number =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\\w*teenth|\\d+(?:st|nd|rd|th|d))';
/** Parts of a state court's name that citations pass over: departments, districts, divisions, counties. */
const passedOver = [
  /,? *(?:in and )?for (?:the )?(?:county of|\w+ county).*$/i,
  new RegExp(`,? *\\b${number} (?:appellate |judicial )?(?:department|district|division|circuit)\\b`, 'i'),
  /,? *\b(?:judicial )?(?:department|district|division|dept\.|circuit) (?:no\. )?(?:\d+|one|two|three|four|five|six|seven|eight|[ivx]+)\b/i,
  /,? *\bcounty of [\w ]+$/i,
  /(?:,| of)? *\b(?:[A-Z][\w.]+ )?[A-Z][\w.]+ (?:County|Parish)\b/,
  /,? *[\w ]*\(\d+\w* dist\.\)/i,
  // The place where a federal court sits, or its division there.
  /(?<=District of [\w ]+?)(?:,? (?:at|in) [A-Z][\w. ]+|, [\w -]+ Division)$/,
  /(?:, *)+[A-Z][\w .]+$/,
];

/** The court of this name or abbreviation; departments, divisions and counties are passed over (Indigo Book R12.3.1). Null if unknown. */
export const findCourt = remembered(passOver);

function passOver(text: string): Court | null {
  let name = spelt(text.trim());
  const exact = lookUp(name);
  if (exact) return exact;
  for (const part of passedOver) {
    const shorter = name.replace(part, '');
    if (shorter === name) continue;
    name = shorter;
    const found = lookUp(name);
    if (found) return found;
  }
  return null;
}

const circuitWords = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
/** A court's name with what people shorten in it spelt out: "9th Circuit", "D.C. Circuit", "N.D. California", "Hawai‘i". */
function spelt(text: string): string {
  return text
    .replace(/\bD\.C\. (?=Court|Superior|Circuit)/, 'District of Columbia ')
    .replace(/\bHawai[‘’'ʻ]i\b/g, 'Hawaii')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|d) (?=Circuit\b)/, (whole, n: string) => {
      const word = circuitWords[Number(n) - 1];
      return word ? `${word} ` : whole;
    })
    .replace(/^(?:the )?((?:[A-Z][a-z]+|District of Columbia) Circuit)$/, 'United States Court of Appeals for the $1')
    .replace(
      /(?<=District Court,? (?:for the )?)([NSEWMC])\.D\. (?:of )?(?=[A-Z][a-z])/,
      (_, letter: string) => `${districtNames[letter]} District of `,
    )
    .replace(/(?<=District Court,? (?:for the )?)D\. (?:of )?(?=[A-Z][a-z])/, 'District of ');
}

function lookUp(name: string): Court | null {
  // The Court of Claims and the Claims Court have the same words.
  return (
    byName.get(name.toLowerCase().replace(/^the /, '')) ?? byBag.get(bag(name)) ?? byAbbr.get(abbrKey(name)) ?? null
  );
}
