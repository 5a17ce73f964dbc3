import { calmCapitals, isShouted } from '../../text/title-case';

const roles =
  '(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Cross-Appellant|Cross-Appellee|Counter-?Plaintiff|' +
  'Counter-?Defendant|Intervenor|Claimant|Employee|Employer|Movant|Relator|Debtor|Trustee-?Appellant|Real Party in Interest|' +
  'Third-Party (?:Plaintiff|Defendant)|Plaintiff Below|Defendant Below|Applicant|Complainant)s?';
/** What a party is in the case, at the end of its name or alone on its line. */
export const roleAtEnd = new RegExp(
  `[,;]?\\s*(?:[-–—/,&]|and|\\s)*(?:${roles})(?:\\s*(?:[-–—/,.&]|and|in Error|Below|\\s)+\\s*(?:${roles}))*[\\s.,;:*]*$`,
  'i',
);
const suffix =
  /^(?:Inc|Ltd|L\.?L\.?C|L\.?L\.?P|L\.?P|P\.?C|P\.?A|N\.?A|Co|Corp|Corporation|Company|S\.?E|S\.?A|PLLC|PLC|Jr|Sr|II|III|IV|M\.?D|Esq)\b/i;
const office =
  /^(?:Warden|Attorney General|Governor|Secretary|Commissioner|President|Director|Administrator|Superintendent|Sheriff|Mayor|Trustee|Chapter|Acting|Chief|Judge|United States Marshal|in (?:his|her|their|its)|individually|on behalf|as |a |an |d\/b\/a|dba|nka|n\/k\/a|aka|a\/k\/a|f\/k\/a|formerly|et al|et ux|et vir|ex rel|Trustee|Personal Representative|Administratrix|Executor)\b/i;

/**
 * The first party of one side of a caption, as a citation names it: in ordinary case, without its part in the case, its
 * office, other parties, "et al." and trading names; "ex rel." is kept with the name after it.
 */
export function partyName(side: string): string {
  let text = side
    .replace(/\s+/g, ' ')
    // A matter may stand above the sides: "IN RE: X LITIGATION, JOHN DOE v. X".
    .replace(/^.*\bLITIGATION\b[\s,]+(?=\S)/i, '')
    .replace(/[_*†‡]+/g, ' ')
    .trim();
  for (let i = 0; i < 3; i++) text = text.replace(roleAtEnd, '').trim();
  const relator = /^(.{3,80}?),? ex rel\.?,? ([^,;]{3,60})/i.exec(text);
  if (relator?.[1] && relator[2]) return `${tidyName(firstOf(relator[1]))} ex rel. ${tidyName(firstOf(relator[2]))}`;
  return tidyName(firstOf(text));
}

function firstOf(text: string): string {
  const [before = ''] = text.split(/;|\bet al\b|\bd\/b\/a\b|\b(?:dba|nka|aka)\b|\bn\/k\/a\b|\ba\/k\/a\b|\bf\/k\/a\b/i);
  const parts = before.split(/,\s*/);
  let name = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (!suffix.test(part) || office.test(part)) break;
    name += `, ${part}`;
  }
  return name.replace(/,? and [A-Z].*$/, (rest) =>
    /^ and [A-Z][a-z]+ ?[A-Z]?/.test(rest) && corporate(name) ? rest : keepsAnd(name, rest),
  );
}

/** "Bread and Butter Co." is one party, "ACME, LLC, and OTHER, INC." are two. */
function keepsAnd(name: string, rest: string): string {
  const first = name.slice(0, name.length - rest.length);
  return /,$|\b(?:Inc|LLC|Ltd|Corp|Co)\.?$/i.test(first) || rest.startsWith(', and') ? '' : rest;
}

function corporate(name: string): boolean {
  return suffix.test(name.split(/[\s,]+/).at(-1) ?? '');
}

function tidyName(text: string): string {
  const bare = text
    .replace(/^[\s,.:;)\]]+|[\s,:;([]+$/g, '')
    .replace(/(?<!\b(?:[Ii][Nn][Cc]|[Ll][Tt][Dd]|[Cc][Oo]|[Cc][Oo][Rr][Pp]|[JS][Rr]|[A-Z]))\.$/, '');
  return mixedCapitals(bare);
}

/** Captions print names in capitals, reporters surnames within a name: "Runan ZHANG", "MARUHO COMPANY, LTD.". */
function mixedCapitals(text: string): string {
  if (isShouted(text)) return calmCapitals(text);
  return text
    .split(' ')
    .map((word) => (/^[\p{Lu}][\p{Lu}'’-]{2,}[,.]?$/u.test(word) ? calmCapitals(word) : word))
    .join(' ');
}
