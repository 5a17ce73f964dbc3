import { abbreviateName } from './abbreviate';
import type { Fields } from './fields';
import { isBody, isPerson, surnameOf } from './persons';

const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Hon|Rev|Prof|Professor|Honorable|The Honorable|The Hon)\.? (?=\p{Lu})/u;
const suffix = /,? (?:Jr\.?|Sr\.?|II|III|IV|Esq\.?)$/;

/** A person's name as printed on the work: titles before it go, suffixes stay, "Last, First" is turned (Indigo Book R28.2.1). */
export function authorName(raw: string): string {
  const name = raw.trim().replace(/[,;]+$/, '');
  const ending = suffix.exec(name)?.[0] ?? '';
  const bare = ending ? name.slice(0, -ending.length) : name;
  const turned = /^([^,]+), ([^,]+)$/.exec(bare);
  if (turned?.[1] && turned[2] && !isBody(bare)) return `${turned[2]} ${turned[1]}${ending}`;
  if (isInstitution(name)) return abbreviateName(name, 'institution');
  return name.replace(honorific, '');
}

/** Whether an author is an institution, whose name is abbreviated (R33.1.2). */
export function isInstitution(name: string): boolean {
  return isBody(name) && !isPerson(name) && !/^Special Rapporteur/i.test(name);
}

/** One, "two & two", "first et al." (R28.2.2, R30.2). */
export function joinAuthors(names: readonly string[]): string {
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' & ');
}

const split = (names: readonly string[]) =>
  names.length === 1
    ? (names[0] ?? '').split(/; | & (?=\p{Lu}\p{Ll}+ [^&]+$)/u).filter((name) => name.trim())
    : [...names];

/** The authors as a full citation names them, '' when the work has none. */
export function authorsOf(fields: Fields, ...keys: string[]): string {
  return joinAuthors(peopleOf(fields, ...keys).map(authorName));
}

/** The names under one of the keys, each on its own. */
export function peopleOf(fields: Fields, ...keys: string[]): string[] {
  const names = fields.list(...keys);
  return names.length === 1 && isInstitution(names[0] ?? '') ? names : split(names);
}

/** The authors as a short form names them: family names, the first with "et al." when there are three (R29.2, R31.2). */
export function shortAuthors(fields: Fields, ...keys: string[]): string {
  const names = peopleOf(fields, ...keys).map((name) => {
    const cited = authorName(name.replace(/,? et al\.?$/, ''));
    return isInstitution(name) ? cited : surnameOf(cited);
  });
  return joinAuthors(names);
}
