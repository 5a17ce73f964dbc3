import { isQuote, plain, skipSpaceBack } from './characters';
import { isAbbreviation } from './name-words';

const farthest = 280;

/** The title that stands before a colon before `i` ("Welfare in America: Hearing ..."); null without the colon. */
export function titleBefore(text: string, i: number): { text: string; start: number } | null {
  const colon = skipSpaceBack(text, i) - 1;
  if (text.charCodeAt(colon) !== 58) return null;
  const start = sentenceStart(text, colon, 0);
  const title = plain(text.slice(start, colon));
  return title ? { text: title, start } : null;
}

/** Author and title before the place where a work is printed. */
export interface TitledWork {
  start: number;
  /** As printed: "Liz Brown", "Amanda Levendowski & Jane Doe". */
  author?: string;
  /** "Note", "Comment" and their like, before a student's title. */
  designation?: string;
  title?: string;
  /** What stands between title and place: a treaty's article and day. */
  article?: string;
  date?: string;
}

const name = "(?:[A-Z][A-Za-zÀ-ɏ.’'-]{0,20}(?:,? (?:Jr\\.|Sr\\.|II|III))?)";
const person = `${name}(?: (?:de|van|von|la|del|der) ?)?(?: ${name}){1,4}`;
const authors = new RegExp(
  `^(${name} & ${name}(?=,)|${person}(?:, ${person}){0,3}(?:,? & ${person})?(?: et al\\.)?)(?:,|$)`,
);
const designations = /^(Note|Comment|Book Review|Essay|Symposium|Student Article|Recent Case), /;
const day = /, ((?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4})$/;
const articleAt = / arts?\. ([\dIVXLC]{1,6}(?:\([\da-z]\))?)$/;

/**
 * The author and title printed right before `i`, where a comma joins them to it and both read as such: a personal name, a
 * title in title case. Null where prose stands there. Nothing before `floor` is taken; without `byline` there is no author.
 */
export function titledWorkBefore(
  text: string,
  i: number,
  { floor, byline }: { floor: number; byline: boolean },
): TitledWork | null {
  const comma = skipSpaceBack(text, i) - 1;
  if (text.charCodeAt(comma) !== 44 || comma <= floor) return null;
  const start = sentenceStart(text, comma, floor);
  let rest = plain(text.slice(start, comma));
  const work: TitledWork = { start };
  const date = day.exec(rest);
  if (date?.[1]) {
    work.date = date[1];
    rest = rest.slice(0, date.index);
  }
  const article = articleAt.exec(rest);
  if (article?.[1]) {
    work.article = article[1];
    rest = rest.slice(0, article.index);
  }
  const by = byline ? authors.exec(rest) : null;
  if (by?.[1]) {
    work.author = by[1];
    rest = rest.slice(by[0].length).trim();
  }
  const kind = designations.exec(rest);
  if (kind?.[1]) {
    work.designation = kind[1];
    rest = rest.slice(kind[0].length);
  }
  if (rest && !isTitleCase(rest)) return null;
  if (rest) work.title = rest.replace(/^["“]|[,"”]+$/g, '');
  return work.title || work.author ? work : null;
}

const small =
  /^(?:a|an|the|and|or|but|nor|of|in|on|to|for|at|by|as|from|with|into|over|under|via|v\.?|is|be|its|et|de|la|that|than|re)$/i;

function isTitleCase(text: string): boolean {
  const words = text.split(/[\s—–-]+/).filter((word) => /[A-Za-z]/.test(word));
  const capital = words.filter((word) => /^[“"‘'([]*[A-Z0-9$]/.test(word)).length;
  return (
    capital > 1 &&
    words.every((word) => /^[“"‘'([]*[A-Z0-9$]/.test(word) || small.test(word.replace(/[,:;?!”"’']+$/, '')))
  );
}

const signals =
  /^(?:(?:[Ss]ee(?:,? e\.g\.,| also| generally)?|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Bb]ut (?:see|cf\.)|E\.g\.,|[Cc]iting|[Qq]uoting|[Ii]n|\d{1,3}\.)\s+)+/;

/** The mark of a note, in the text or before its words: "[^7]" or "[^7]:" in Markdown, "[7]" elsewhere. */
const noteMark = /\[(?:\^[^\]\s]{1,20}|\d{1,3})\]:?$/;

// Back to the end of the sentence or citation before: a semicolon, a bracket, a quotation mark, the mark of a note, or a
// period before a capital that ends no abbreviation.
function sentenceStart(text: string, end: number, floor: number): number {
  const limit = Math.max(floor, end - farthest);
  let start = limit;
  for (let at = end - 1; at > limit; at--) {
    const code = text.charCodeAt(at);
    if (
      code === 59 ||
      code === 40 ||
      code === 10 ||
      (isQuote(code) && at < end - 2 && /\s/.test(text.charAt(at + 1))) ||
      ((code === 93 || code === 58) && noteMark.test(text.slice(Math.max(0, at - 25), at + 1)))
    ) {
      start = at + 1;
      break;
    }
    if ((code === 46 || code === 63) && /\s/.test(text.charAt(at + 1)) && endsSentence(text, at)) {
      start = at + 1;
      break;
    }
  }
  const head = text.slice(start, end);
  const skipped = /^\s*/.exec(head)?.[0].length ?? 0;
  const signal = signals.exec(head.slice(skipped))?.[0].length ?? 0;
  return start + skipped + signal;
}

function endsSentence(text: string, stop: number): boolean {
  const word = /[A-Za-zÀ-ɏ’'.-]{1,24}$/.exec(text.slice(Math.max(0, stop - 24), stop))?.[0];
  return word === undefined || !isAbbreviation(word);
}
