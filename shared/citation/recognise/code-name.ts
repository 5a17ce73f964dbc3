import { findPlace } from '../tables/places';

const words: Readonly<Record<string, string>> = {
  Statutes: 'Stat.',
  Stats: 'Stat.',
  Revised: 'Rev.',
  Annotated: 'Ann.',
  General: 'Gen.',
  Compiled: 'Comp.',
  Codes: 'Code',
  L: 'Laws',
  Law: 'Law',
  Pen: 'Penal',
  Veh: 'Veh.',
  Civ: 'Civ.',
  Civil: 'Civ.',
  Procedure: 'Proc.',
  Criminal: 'Crim.',
  Business: 'Bus.',
  Professions: 'Prof.',
  Government: "Gov't",
  Family: 'Fam.',
  Health: 'Health',
};
const placeSpellings: Readonly<Record<string, string>> = {
  Ore: 'Or.',
  Calif: 'Cal.',
  Wn: 'Wash.',
  Penn: 'Pa.',
  Penna: 'Pa.',
  Okl: 'Okla.',
  Kans: 'Kan.',
  Nebr: 'Neb.',
  Wisc: 'Wis.',
};

/**
 * A state code's name in Bluebook form (table T1.3), from its print: "Mass.Gen.L." is "Mass. Gen. Laws", "California Penal
 * Code" is "Cal. Penal Code". Words beyond the usual few stay as printed.
 */
export function codeName(print: string): string {
  const spaced = print.replace(/([A-Za-z]{2,})\.(?=[A-Za-z])/g, '$1. ').replace(/\s+/g, ' ');
  const [place, rest] = splitPlace(spaced);
  const named = rest
    .split(' ')
    .map((word, i, all) => {
      const bare = word.replace(/\.$/, '');
      // "L." is short for "Laws" only where it ends the name ("Gen. L."), and "Law" is never shortened.
      if (bare === 'L' && i < all.length - 1) return word;
      return words[bare] ?? word;
    })
    .join(' ');
  return [place, named].filter(Boolean).join(' ');
}

function splitPlace(code: string): [string, string] {
  const all = code.split(' ');
  for (let count = Math.min(3, all.length - 1); count > 0; count--) {
    const head = all.slice(0, count).join(' ');
    const place = findPlace(head)?.abbr ?? placeSpellings[head.replace(/\.$/, '')];
    if (place) return [place, all.slice(count).join(' ')];
  }
  return ['', code];
}
