import { commonWords } from '../tables/common-words';
import { geographicNames } from '../tables/geography';
import { institutionNames, wholeNames } from '../tables/institutions';
import { organisationNames } from '../tables/organisations';

/** Which tables a name is read against: T11 and T12 for all, T15 and its smaller words for periodicals. */
export type Setting = 'case' | 'institution' | 'periodical';

/** Letters that close up with each other, as in "J.L. & Econ.", but not with an institution's initials ("N.Y.U. L. Rev."). */
const letterWords = new Set(['J.', 'L.', 'Q.']);

interface Token {
  /** Punctuation before and after the word. */
  before: string;
  word: string;
  after: string;
}

/** A word's abbreviation from T11, plurals and possessives made as its note says; null when it is not in the table. */
export function abbreviateWord(word: string): string | null {
  const lower = word.toLowerCase();
  const own = commonWords.get(lower);
  if (own) return own;
  const possessive = /^(.*)’s$/.exec(lower)?.[1];
  if (possessive) {
    const abbr = abbreviateWord(possessive);
    return abbr ? `${abbr}’s` : null;
  }
  if (lower.endsWith('s’')) {
    const abbr = abbreviateWord(lower.slice(0, -1));
    return abbr ? `${abbr}’` : null;
  }
  if (lower === 'laws') return 'L.';
  // Record companies are not records (R11.7: "MCA Records, Inc.").
  if (lower === 'records') return null;
  for (const base of singulars(lower)) {
    const abbr = commonWords.get(base);
    if (abbr) return /^[A-Z]\.$|s\.$/.test(abbr) ? abbr : abbr.endsWith('.') ? `${abbr.slice(0, -1)}s.` : `${abbr}s`;
  }
  return null;
}

function singulars(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** Abbreviates the words and places of a name (T11, T12, for periodicals T15); a name of one word stays whole. */
export function abbreviateName(name: string, setting: Setting): string {
  const organisation =
    setting === 'institution' ? organisationNames.get(name.toLowerCase().replace(/^the /, '')) : undefined;
  if (organisation) return organisation;
  const tokens = name.split(' ').filter(Boolean).map(tokenOf);
  if (tokens.length === 1) return name;
  const out: { text: string; letters: boolean }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { text, used, letters } = nextPiece(tokens, i, setting);
    out.push({ text, letters });
    i += used;
  }
  return spaced(out);
}

function tokenOf(raw: string): Token {
  const match = /^([“‘([]*)(.*?)([”)\],;:]*)$/.exec(raw);
  return { before: match?.[1] ?? '', word: match?.[2] ?? raw, after: match?.[3] ?? '' };
}

function nextPiece(tokens: Token[], at: number, setting: Setting): { text: string; used: number; letters: boolean } {
  const first = tokens[at] as Token;
  for (let length = Math.min(6, tokens.length - at); length > 0; length--) {
    const slice = tokens.slice(at, at + length);
    // A name of several words is not broken by punctuation within it, save the commas of its own spelling.
    const phrase = slice.map((token, i) => token.word + (i < length - 1 ? token.after : '')).join(' ');
    const abbr = length > 1 ? phraseAbbreviation(phrase, setting) : wordAbbreviation(first.word, setting);
    if (abbr === null) continue;
    const last = slice.at(-1) as Token;
    return { text: first.before + abbr + last.after, used: length, letters: length === 1 && letterWords.has(abbr) };
  }
  return { text: first.before + first.word + first.after, used: 1, letters: false };
}

function phraseAbbreviation(phrase: string, setting: Setting): string | null {
  const lower = phrase.toLowerCase();
  if (wholeNames.has(lower)) return phrase;
  return (
    (setting === 'periodical' ? institutionNames.get(lower) : undefined) ??
    place(lower) ??
    commonWords.get(lower) ??
    null
  );
}

function wordAbbreviation(word: string, setting: Setting): string | null {
  const lower = word.toLowerCase();
  if (lower === 'and') return '&';
  // Only capitalised words are names; what stands in small letters is grammar.
  if (!/^\p{Lu}/u.test(word) || /[.&]/.test(word)) return null;
  if (setting === 'periodical') {
    if (lower === 'university') return 'U.';
    if (lower === 'state') return 'St.';
    const institution = institutionNames.get(lower);
    if (institution) return institution;
  }
  return place(lower) ?? abbreviateWord(word) ?? hyphenated(word);
}

/** The American in "Irish-American" and "American-Owned" is abbreviated as if it stood alone. */
const hyphenated = (word: string) =>
  /^(?:\p{Lu}\p{L}+-)?Americans?(?:-\p{Lu}\p{L}+)?$/u.test(word) && word.includes('-')
    ? word.replace(/\bAmerican(s?)\b/, 'Am$1.')
    : null;

function place(lower: string): string | undefined {
  const possessive = /^(.*)’s$/.exec(lower)?.[1];
  if (possessive === undefined) return geographicNames.get(lower);
  const abbr = geographicNames.get(possessive);
  return abbr && `${abbr}’s`;
}

const startsSingle = /^[A-Z]\.(?=$|[A-Z]\.|,)/;
const endsSingle = /(?:^|\.)[A-Z]\.$/;

function spaced(pieces: { text: string; letters: boolean }[]): string {
  let text = '';
  let before: { text: string; letters: boolean } | undefined;
  for (const piece of pieces) {
    const close =
      before && before.letters === piece.letters && endsSingle.test(before.text) && startsSingle.test(piece.text);
    text += !before || close ? piece.text : ` ${piece.text}`;
    before = piece;
  }
  return text;
}
