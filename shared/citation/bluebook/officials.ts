import { abbreviateName } from './abbreviate';
import { citeCommittee } from './committees';
import { isBody } from './persons';

/** Titles of judges and officials before or in place of a name (Indigo Book T10). */
const titles: [RegExp, string][] = [
  [/\bAttorney General\b/g, 'Att’y Gen.'],
  [/\bAdministrative Law Judge\b/g, 'A.L.J.'],
  [/\bRepresentative (?=\p{Lu})/gu, 'Rep. '],
  [/^Representative$/g, 'Rep.'],
  [/\bSenator(?= \p{Lu}|$)/gu, 'Sen.'],
  [/^Congress(?:man|woman|member|person) (?=\p{Lu})/gu, 'Rep. '],
  [/\bDelegate (?=\p{Lu})/gu, 'Del. '],
  [/\bHonorable (?=\p{Lu})/gu, 'Hon. '],
  [/\bAssembly(?:man|woman|member) (?=\p{Lu})/gu, 'Assemb. '],
  [/\bCommissioner\b/g, 'Comm’r'],
];

/** A name with its title abbreviated: "Rep. Bob Goodlatte". */
export function citeOfficial(name: string): string {
  return titles.reduce((text, [word, abbr]) => text.replace(word, abbr), name.trim());
}

/** "Chairman, H. Comm. on the Judiciary": titles after T10, institutions and committees after T5, T11 and T12. */
export function citeOffice(text: string): string {
  const parts = splitOffice(text);
  return parts
    .map((part, i) => (i === 0 && !isOffice(part) ? citeOfficial(part) : citeBody(citeOfficial(part))))
    .join(', ');
}

/**
 * What a witness at a hearing is: committees are abbreviated (T5), other bodies stay as the witness gave them, as in
 * the book's own "Senior Fellow, Urban Institute" (R21.4.1 sends only committees to T11).
 */
export function citeWitnessOffice(text: string): string {
  return splitOffice(text)
    .map((part) => (/\b(?:Committee|Subcommittee)\b/.test(part) ? citeCommittee(part) : citeOfficial(part)))
    .join(', ');
}

const isOffice = (part: string) => /^(?:U\.S\.|United States|Department|Office|Committee|Senate|House)\b/.test(part);

/** Commas divide a post from its institution, but not the words of a committee's or an institution's own name. */
function splitOffice(text: string): string[] {
  const pieces = text.trim().split(', ');
  const parts: string[] = [];
  for (const piece of pieces) {
    const before = parts.at(-1);
    const continues =
      before !== undefined &&
      /\b(?:on|for|of) [^,]*$/.test(before) &&
      isBody(before) &&
      !isBody(piece.replace(/^(?:and|&) /, ''));
    if (continues || (/^(?:and|&|Inc\.?|LLC|LLP|Jr\.?|Sr\.?) ?/.test(piece) && before))
      parts[parts.length - 1] = `${before}, ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

function citeBody(part: string): string {
  if (/\b(?:Committee|Subcommittee|Comm\.|Subcomm\.)/.test(part)) return citeCommittee(part);
  return isBody(part) ? abbreviateName(part, 'institution') : part;
}
