import { findReporter } from '../tables/reporters';

/** What a public-domain citation tells by itself: the year, the place, the court (Indigo Book R12.3.2); '' where it tells nothing. */
export interface NeutralFacts {
  year: string;
  place: string;
  court: string;
}

const courts: [RegExp, place: string, court: string][] = [
  [/\bUT App\b/i, 'Utah', 'Utah Ct. App.'],
  [/\bUT\b/, 'Utah', 'Utah'],
  [/-?NCSC-?/, 'North Carolina', 'N.C.'],
  [/-?NC(?:CO)?A-?/, 'North Carolina', 'N.C. Ct. App.'],
  [/\bIL App\b/i, 'Illinois', 'Ill. App. Ct.'],
  [/\bIL\b/, 'Illinois', 'Ill.'],
  [/\bCOA\b/, 'Colorado', 'Colo. App.'],
  [/\bCO\b/, 'Colorado', 'Colo.'],
  [/\bND App\b/i, 'North Dakota', 'N.D. Ct. App.'],
  [/\bND\b/, 'North Dakota', 'N.D.'],
  [/-?NMCA-?/, 'New Mexico', 'N.M. Ct. App.'],
  [/-?NMSC-?/, 'New Mexico', 'N.M.'],
  [/\bOK CIV APP\b/i, 'Oklahoma', 'Okla. Civ. App.'],
  [/\bOK CR\b/i, 'Oklahoma', 'Okla. Crim. App.'],
  [/\bOK\b/, 'Oklahoma', 'Okla.'],
  [/\bWI App\b/i, 'Wisconsin', 'Wis. Ct. App.'],
  [/\bWI\b/, 'Wisconsin', 'Wis.'],
  [/\bArk\. App\./i, 'Arkansas', 'Ark. Ct. App.'],
  [/\bArk\./i, 'Arkansas', 'Ark.'],
  [/\bMT\b/, 'Montana', 'Mont.'],
  [/\bSD\b/, 'South Dakota', 'S.D.'],
  [/\bVT\b/, 'Vermont', 'Vt.'],
  [/\bWY\b/, 'Wyoming', 'Wyo.'],
  [/\bME\b/, 'Maine', 'Me.'],
  [/-?Ohio-?/, 'Ohio', 'Ohio'],
  [/\bPA Super\b/i, 'Pennsylvania', 'Pa. Super. Ct.'],
  [/\bTSPR\b/, 'Puerto Rico', 'P.R.'],
];

/** These courts hyphenate their numbers; all others divide them by spaces (Indigo Book T3). */
const hyphenating = /^(?:NCSC|NCCOA|NMSC|NMCA|NMCERT|Ohio)$/;

/** Whether a court gave this number itself, by year: "2021-NCSC-66", "2016 UT 20"; no reporter has it in a volume. */
export function isNeutral({ volume, reporter }: { volume: string; reporter: string }): boolean {
  return (
    /^(?:19[89]|20)\d+$/.test(volume) &&
    (hyphenating.test(reporter) ||
      findReporter(reporter)?.kind === 'neutral' ||
      neutralFacts(`${volume} ${reporter} 1`).place !== '')
  );
}

/** A public-domain citation as its court writes it, from any way to divide it: "2021 NCSC 66" is "2021-NCSC-66". */
export function asItsCourtWrites(neutral: string): string {
  const match = /^(\d{4})[ -]([A-Za-z]+(?: App\b| Super\b)?)[ -](?=\d)(.+)$/.exec(neutral);
  if (!match?.[1] || !match[2] || !match[3]) return neutral;
  return match.slice(1).join(hyphenating.test(match[2]) ? '-' : ' ');
}

/** Reads a public-domain citation such as "2016 UT 20", "2021-Ohio-726", "2021-NCSC-66". */
export function neutralFacts(neutral: string): NeutralFacts {
  const year = /^(\d{4})\b/.exec(neutral)?.[1] ?? '';
  const found = courts.find(([pattern]) => pattern.test(neutral));
  return { year, place: found?.[1] ?? '', court: found?.[2] ?? '' };
}
