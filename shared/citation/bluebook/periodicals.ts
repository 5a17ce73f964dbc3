import { periodicalNames } from '../tables/institutions';
import { abbreviateName } from './abbreviate';

const dropped = /^(?:a|an|at|in|of|the)$/i;

/**
 * The abbreviated title of a journal, magazine, newspaper or site (Indigo Book R30.3, T11, T12, T15): small words and
 * commas are dropped, what follows a colon too, a single word after a dropped word stays whole.
 */
export function abbreviatePeriodical(title: string): string {
  const bare = title.replace(/:.*$/, '').trim().replace(/^the /i, '');
  const known = periodicalNames.get(bare.toLowerCase());
  if (known) return known;
  if (/^[\w.]+\.(?:com|org|net|gov|edu)$/i.test(bare)) return bare;
  const words = bare.replace(/,(?= )/g, '').split(' ');
  // R30.2.2: "Sociological Journal of Law" keeps its last word whole.
  const lone = dropped.test(words.at(-2) ?? '') && words.length > 2 ? (words.pop() ?? '') : '';
  const rest = abbreviateName(keepPhrases(words), 'periodical');
  const text = [rest, lone].filter(Boolean).join(' ');
  const first = /^(?:law)\b(?! (?:journal|review)\b)/i.exec(bare)?.[0];
  return first ? text.replace(/^L\./, first) : text;
}

/** The name of a web site (R33.3): a periodical's as a periodical's, any other as an institution's, without its article. */
export function abbreviateSite(name: string): string {
  const bare = name.trim().replace(/^the (?=\S+ \S)/i, '');
  if (
    /\b(?:Journal|Review|Law|Times|Post|Herald|Tribune|Chronicle|Quarterly|Magazine|News|Globe)\b/.test(bare) ||
    periodicalNames.has(bare.toLowerCase())
  )
    return abbreviatePeriodical(bare);
  return /^[\w.]+\.(?:com|org|net|gov|edu)$/i.test(bare) ? bare : abbreviateName(bare, 'institution');
}

/** Drops the small words, except inside the institutions' own names, which the tables know with them. */
function keepPhrases(words: string[]): string {
  const text = words.join(' ');
  const phrase =
    /\b(?:University of (?:the )?[A-Z]\w+|City University of New York|Loyola of Los Angeles|District of Columbia)/g;
  const kept = text.replace(phrase, (match) => (knownWithOf.test(match) ? match.replace(/ of /g, ' _of ') : match));
  return kept
    .split(' ')
    .filter((word) => !dropped.test(word))
    .join(' ')
    .replaceAll('_of', 'of');
}

const knownWithOf = /California|District of Columbia|City University|Loyola|Missouri|West Los/;
