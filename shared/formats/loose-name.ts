import { splitName } from '../model/cited-work';
import type { Creator } from '../model/source';

const institutional =
  /\b(?:L\.?L\.?C|Inc|Corp|Ltd|L\.?L\.?P|GmbH|University|College|School|Institute|Department|Dept|Committee|Subcommittee|Commission|Congress|Senate|House|Court|Agency|Office|Bureau|Administration|Association|Organi[sz]ation|Foundation|Council|Board|Service|Services|Center|Centre|Society|Company|Group|Union|Nations|States|Ministry|Government|Press|News|Network|Fund|Trust|Project|Coalition|Alliance|Library|Museum|Bank|Staff|Team|of|the|for|and)\b/i;

/**
 * A name as a bibliography writes it, "Last, First", "Last, First, Jr." or "First Last", split; what reads as the name
 * of an institution stays whole ("Backpage.com, LLC", "U.S. Senate").
 */
export function readLooseName(text: string, role: string): Creator {
  const name = text.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', given = '', suffix = ''] = parts;
  if (/\bet\.? (?:al|anon)\b/i.test(name)) return { role, literal: name };
  if (parts.length === 2 && given === '') return { role, literal: family };
  if (institutional.test(name) && !personal(parts)) return { role, literal: name };
  const initialled = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) ((?:\p{Lu}\.-?){1,3}|\p{Lu}{1,2})$/u.exec(name);
  if (initialled?.[1] && initialled[2]) return { role, family: initialled[1], given: initialled[2] };
  if (parts.length === 3 && family && given && suffix) return { role, family, given, suffix };
  if (parts.length === 1 && !/^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$/u.test(name)) return { role, literal: name };
  return parts.length > 3 ? { role, literal: name } : splitName(name, role);
}

// "House, Karen" and "Banks, the Rev. J." are people: one word, then a given name.
function personal([family = '', given = '', ...rest]: string[]): boolean {
  return rest.length === 0 && given !== '' && !family.includes(' ') && !institutional.test(given);
}

/** "Last, First, Jr.", or the institution's name. */
export function invertedName(name: Creator): string {
  if (name.literal) return name.literal;
  return [name.family ?? '', name.given ?? '', name.suffix ?? ''].join(', ').replace(/(?:, )+$/, '');
}
