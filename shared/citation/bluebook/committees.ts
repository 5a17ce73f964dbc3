import { abbreviateName } from './abbreviate';

/** Words of legislatures (Indigo Book T5); those of T11 follow. */
const words: [RegExp, string][] = [
  [/\b(?:United States |U\.S\. )?(?=(?:Senate|House)\b)/g, ''],
  [/\bHouse of Representatives\b/g, 'H.'],
  [/\bHouse of Delegates\b/g, 'H.D.'],
  [/\bSubcommittees?\b/g, 'Subcomm.'],
  [/\bCommittees?\b/g, 'Comm.'],
  [/\bSenate\b/g, 'S.'],
  [/\bHouse\b/g, 'H.'],
  [/\bJoint\b/g, 'J.'],
  [/\bAssembly\b/g, 'Assemb.'],
  [/\bConference\b/g, 'Conf.'],
  [/\bSpecial Committee\b/g, 'Spec. Comm.'],
];

/** "S. Comm. on Com., Sci., & Transp.", "Subcomm. on X of the H. Comm. on the Judiciary" (R21.4.1, T5, T11, T12). */
export function citeCommittee(text: string): string {
  const bare = text
    .trim()
    .replace(/^the /i, '')
    .replace(/, (?=(?:Senate|House) Committee)/, ' of the ')
    .replace(/^((?:Senate|House) Committee on .+), ((?:Permanent )?Subcommittee .+)$/, '$2 of the $1')
    .replace(/^(Senate|House) (Judiciary|Budget) Committee$/, '$1 Committee on the $2');
  const turned = bare.replace(/^Committee on (.+?) of the (Senate|House)$/, '$2 Committee on $1');
  const named = words.reduce((name, [word, abbr]) => name.replace(word, abbr), turned);
  return abbreviateName(named, 'institution').replace(/^H\. Of\b/, 'H. of');
}

const chambers: [RegExp, string][] = [
  [/^(?:s\.?|senate|u\.?s\.? senate|united states senate)$/i, 'S.'],
  [/^(?:h\.?|h\.?r\.?|house|house of representatives|u\.?s\.? house.*|united states house.*)$/i, 'H.R.'],
  [/^(?:j\.?|joint)$/i, 'J.'],
  [/^assembly$/i, 'Assemb.'],
];

/** "S.", "H.R." or "J." for a chamber of Congress; what is none of them as typed (T5). */
export function citeChamber(text: string): string {
  return chambers.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? text.trim();
}
