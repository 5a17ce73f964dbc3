import { isQuote, plain, skipSpaceBack } from './characters';
import { trailingDate } from './dates';
import { docketBefore } from './docket';
import { connectors, isAbbreviation, openers, suffixes } from './name-words';

/** The name that stands before a citation, as far as the print shows it. */
export interface CaseName {
  /** Index of the name's first character. */
  start: number;
  plaintiff?: string;
  defendant?: string;
  /** "In re K.F.", "Gilmer": a name without "v.". */
  name?: string;
  /** What stands between name and citation: "(2009)", "(S.D.N.Y. 1973)", a docket number. */
  year?: number;
  court?: string;
  docket?: string;
}

const farthest = 320;
const blanks =
  /(?:[-_\u2010-\u2015]{1,8}|\d{1,4})\s{1,4}[A-Z][A-Za-z.\s\d']{0,18}\s{1,4}[-_\u2010-\u2015]{1,8}(?:,\s{0,4}(?:\d{1,5}(?:-\d{1,5})?))?,?\s{0,4}[[(]?\s{0,4}$/;
const louisiana =
  /,\s{1,4}(?:No\.\s)?\d{2,4}[-\u2010-\u2015]\d{1,5}[A-Z]?(?:\s?c\/w[^()]{0,30})?(?:,\s{0,4}pp?\.\s{0,4}[\d-]{1,9})?\s{0,4}\((?:La\.?[^()]{0,30})?\d{1,2}\/\d{1,2}\/\d{2,4}\),?\s{0,4}$/;
const starPage = /\*\d{1,5}\s{0,4}$/;
const supraWord = /,?\s{0,4}\bsupra\s{0,4},?\s{0,4}$/;
const bracketed = /\(([^()]{0,40}(?:1[6-9]|20)\d\d)\),?\s{0,4}[[(]?\s{0,4}$/;

/** Finds the name before a case citation whose core begins at `i`; nothing before `floor` belongs to it. Null without one. */
export function caseNameBefore(text: string, i: number, floor: number): CaseName | null {
  const from = Math.max(floor, i - farthest);
  const facts: Omit<CaseName, 'start'> = {};
  const end = stripBetween(text, { from, end: i, facts });
  const region = text.slice(from, end);
  if (!region.trim()) return null;
  const name = partiesIn(region) ?? phraseIn(region) ?? singleName(region);
  return name ? { ...facts, ...name, start: from + name.start } : null;
}

/** The name before a short form or "supra" that begins at `i`: a single one ("Gilmer"), or parties. */
export function shortNameBefore(text: string, i: number, floor: number): CaseName | null {
  const from = Math.max(floor, i - farthest);
  const end = stripBetween(text, { from, end: i, facts: {} });
  const region = text.slice(from, end);
  const parties = partiesIn(region);
  if (parties) return { ...parties, start: from + parties.start };
  const name = phraseIn(region) ?? singleName(region);
  return name ? { ...name, start: from + name.start } : null;
}

interface Between {
  from: number;
  end: number;
  facts: Omit<CaseName, 'start'>;
}

// Takes away, from the right, what may stand between a name and its citation, and keeps what it says.
function stripBetween(text: string, { from, end, facts }: Between): number {
  let at = end;
  for (let round = 0; round < 6; round++) {
    at = Math.max(from, skipSpaceBack(text, at));
    const region = text.slice(Math.max(from, at - 120), at);
    const offset = at - region.length;
    const found = [blanks, louisiana, starPage, supraWord].map((pattern) => pattern.exec(region)).find(Boolean);
    if (found) {
      at = offset + found.index;
      continue;
    }
    const dated = bracketed.exec(region);
    if (dated?.[1]) {
      const date = trailingDate(plain(dated[1]));
      facts.year ??= date?.year;
      if (date && date.start > 1) facts.court ??= plain(dated[1]).slice(0, date.start).trim();
      at = offset + dated.index;
      continue;
    }
    const docket = docketBefore(text.slice(0, at), at);
    if (docket && docket.start >= from && (docket.start === 0 || /[,\s(]/.test(text.charAt(docket.start - 1)))) {
      facts.docket ??= docket.number;
      at = docket.start;
      continue;
    }
    const last = text.charCodeAt(at - 1);
    if (at > from && (last === 44 || ((last === 40 || last === 91) && round === 0))) {
      at--;
      continue;
    }
    break;
  }
  return Math.max(from, at);
}

interface RegionName {
  start: number;
  plaintiff?: string;
  defendant?: string;
  name?: string;
}

const versus = /(?:^|[\s\u200b])(?:v|vs|V|VS)\.?(?=\s)/g;

function partiesIn(region: string): RegionName | null {
  let last: { at: number; end: number } | null = null;
  versus.lastIndex = 0;
  for (let match = versus.exec(region); match; match = versus.exec(region))
    last = { at: match.index, end: match.index + match[0].length };
  if (!last) return null;
  const defendant = tidyName(region.slice(last.end));
  if (!isPartyName(defendant)) return null;
  const words = wordsBackFrom(region, last.at);
  const first = words[0];
  if (!first) return { start: last.end + (/\S/.exec(region.slice(last.end))?.index ?? 0), defendant };
  return { start: first.start, plaintiff: tidyName(region.slice(first.start, last.at)), defendant };
}

const phrase =
  /(?:^|[\s("\u201c[])((?:[Ii]n [Rr]e:?|IN RE:?|In the Matter of|[Mm]atter of|Ex [Pp]arte|Estate of|Petition of|Application of|Adoption of|Guardianship of|Marriage of|Conservatorship of|Interest of|Succession of|Commitment of|Will of|In the Interest of)\s)/g;

function phraseIn(region: string): RegionName | null {
  let last: { start: number; end: number } | null = null;
  phrase.lastIndex = 0;
  for (let match = phrase.exec(region); match; match = phrase.exec(region)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    // "In re Estate of Doe": the first phrase of a chain begins the name.
    last = last && last.end >= match.index ? { start: last.start, end } : { start, end };
    phrase.lastIndex = end - 1;
  }
  if (!last || !isPartyName(tidyName(region.slice(last.end)))) return null;
  return { start: last.start, name: tidyName(region.slice(last.start)) };
}

function singleName(region: string): RegionName | null {
  const words = wordsBackFrom(region, region.length);
  const first = words[0];
  if (!first) return null;
  const name = tidyName(region.slice(first.start));
  // "Appellate Term, 2d Dept 88 Misc 3d 128(A)": a list of decisions names the court there.
  if (/^\d{1,2}(?:st|nd|rd|d|th) Dept\.?$/.test(name)) return null;
  return name.length > 1 && /[A-Za-z]/.test(name) ? { start: first.start, name } : null;
}

function tidyName(text: string): string {
  return plain(text)
    .replace(/^[\s,([]+/, '')
    .replace(/[\s,]+$/, '');
}

// A mark that is part of a firm's name: "Yahoo!, Inc.", "Guess? Inc.".
const mark = /[!?](?=,? (?:Inc|Corp|Co|LLC|L\.L\.C|Ltd)\b)/g;

// A name has no sentence in it: no word of prose in small letters, no stop after a whole word, no semicolon.
function isPartyName(print: string): boolean {
  const name = print.replace(mark, '');
  if (!name || name.length > 160 || /[;:“”"?!]/.test(name) || !/^(?:[A-Z0-9]|[a-z]{1,2}['’]?[A-Z])/.test(name))
    return false;
  const words = name.split(' ');
  return words.every((word, i) => {
    if (/^[a-z]/.test(word) && !connectors.has(word.replace(/,$/, '')) && !/^[a-z]{1,2}['’]?[A-Z]/.test(word))
      return false;
    if (tableCell.test(word)) return false;
    const next = words[i + 1];
    return !(next && /[a-z]{2}\.$/.test(word) && endsSentence(word, next));
  });
}

// A date or a number of a list's row: the name before it is another cell.
const tableCell = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{1,4}[-–]\d{3,6})$/;

// After "v." a stop is likelier an abbreviation's than a sentence's, unless a long word or a sentence's opening tells.
function endsSentence(word: string, next: string): boolean {
  if (isAbbreviation(word.replace(/[(),.]+/g, ''))) return false;
  return word.length > 6 || openers.has(next) || /^(?:The|A|An|We|It|He|She|They)$/.test(next);
}

interface Word {
  text: string;
  start: number;
}

// The run of name words that ends at `end`, first one first; openers like "See" and dangling small words are not in it.
function wordsBackFrom(region: string, end: number): Word[] {
  const all = [...region.slice(0, end).matchAll(/\S+/g)].map((match): Word => ({ text: match[0], start: match.index }));
  const words: Word[] = [];
  // "See supra": a signal stands where the name would.
  if (openers.has(all.at(-1)?.text.replace(/,$/, '') ?? '')) return words;
  for (let i = all.length - 1; i >= 0 && words.length < 24; i--) {
    const word = all[i] as Word;
    const bare = word.text.replace(/^[([{"“‘*]+/, '');
    const opens = bare.length < word.text.length;
    if (!continues(bare, { next: words[0]?.text, last: i === all.length - 1 })) break;
    words.unshift({ text: bare, start: word.start + word.text.length - bare.length });
    if (opens) break;
  }
  const above = words[0] ? headings.exec(region.slice(words[0].start, end)) : null;
  const from = above && words[0] ? words[0].start + above[0].length : 0;
  while (words[0] && (words[0].start < from || opensNoName(words[0].text))) words.shift();
  return words;
}

// Headings over a name of which no mark parts them: of a table of authorities, and in capitals of a brief's parts.
const headings =
  /^(?:(?:[Tt]able of|TABLE OF) (?:[Aa]uthorities|AUTHORITIES|[Cc]ases|CASES) |(?:Cases|CASES) |(?:QUESTIONS? PRESENTED|(?:SUMMARY OF (?:THE )?)?ARGUMENT|INTRODUCTION|BACKGROUND|DISCUSSION|CONCLUSION|ANALYSIS|OPINION(?: OF THE COURT)?) )+(?=\p{Lu})/u;

const opensNoName = (word: string) => openers.has(word) || openers.has(word.replace(/[,.]$/, '')) || isSmall(word);

const isSmall = (word: string) => /^[a-z&]/.test(word) && !/^[a-z]{1,2}['’]?[A-Z]/.test(word);

// Inside a name now and then, but before one far more often: "the Court in Gilmer".
const prose = new Set(['in', 'on', 'at', 'by', 'with', 'as']);

function continues(word: string, { next, last }: { next: string | undefined; last: boolean }): boolean {
  if (!word || isQuote(word.charCodeAt(word.length - 1)) || /[;:)\]—–]$/.test(word)) return false;
  if (/[?!]$/.test(word) && !(next && suffixes.test(next))) return false;
  if (word.endsWith(',') && !last && !(next && suffixes.test(next))) return false;
  const bare = word.replace(/,$/, '');
  if (isSmall(bare)) return connectors.has(bare) && !prose.has(bare);
  if (/^\d+\.?$/.test(bare) || tableCell.test(bare) || !/^[A-Z0-9ÀÁÂÄÅÇÈÉÊËÍÑÓÖØÚÜ]|^[a-z]{1,2}['’]?[A-Z]/.test(bare))
    return false;
  if (bare.endsWith('.') && !last) return isAbbreviation(bare.slice(0, -1).replace(/^.*[-/]/, ''));
  return true;
}
