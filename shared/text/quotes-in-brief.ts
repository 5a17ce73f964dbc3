import { isDigit, isLetter } from './character-classes';

/** A stretch of a brief's text, in UTF-16 offsets. */
export interface BriefSpan {
  start: number;
  end: number;
}

/** A quotation found in a brief. */
export interface BriefQuote extends BriefSpan {
  /** The words between the marks, or of the block. */
  text: string;
  kind: 'marks' | 'block';
  /** "(emphasis added)" or its like, which belongs to it though it stands after the citation; '' for none. */
  declares: string;
  /** Which of the given citations it is taken from; null when none is near. */
  citation: number | null;
}

const fewestWords = 3;
/** How far a quotation may stand from its citation, in characters. */
const near = 90;
const sameParagraph = 700;

/**
 * Finds the quotations of a brief, by their marks and as block quotes, in order, each with the nearest of the `citations`. Passed
 * over: titles inside a citation, defined terms (the “Act”), and one or two words that no citation follows.
 */
export function quotesInBrief(
  text: string,
  citations: readonly BriefSpan[],
  blocks: readonly BriefSpan[] = [],
): BriefQuote[] {
  const within = (span: BriefSpan, others: readonly BriefSpan[]) =>
    others.some((other) => other.start <= span.start && span.end <= other.end);
  const marked = markedStretches(text)
    .filter((span) => !within(span, blocks) && !isTerm(text, span))
    .filter((span) => !within(span, citations) || explains(text, span, citations) !== null);
  const all = [
    ...marked.map((span) => ({ ...span, kind: 'marks' as const })),
    ...blocks.map((span) => ({ ...span, kind: 'block' as const })),
  ].sort((a, b) => a.start - b.start);
  return all.flatMap((span, index): BriefQuote[] => {
    const words = text.slice(span.start, span.end).trim();
    const citation = explains(text, span, citations) ?? nearestCitation(text, span, citations);
    if (
      countWords(words) < fewestWords &&
      !(citation !== null && follows(text, span, citations[citation] as BriefSpan))
    )
      return [];
    const until = Math.min(all[index + 1]?.start ?? text.length, span.end + 400);
    return [{ ...span, text: words, declares: declarationIn(text.slice(span.end, until)), citation }];
  });
}

/** What stands between outer quotation marks, paragraph by paragraph. */
export function markedStretches(text: string): BriefSpan[] {
  return paragraphsOf(text).flatMap((paragraph) => markedIn(text, paragraph));
}

/**
 * The citation in whose parenthetical a quotation stands: `505 U.S. 377, 382 (1992) (“Content-based regulations are …”)`.
 * A title within a citation stands in none, and a few words in one are a name: (“CDA”).
 */
function explains(text: string, quote: BriefSpan, citations: readonly BriefSpan[]): number | null {
  if (countWords(text.slice(quote.start, quote.end)) < fewestWords) return null;
  const at = citations.findIndex(({ start, end }) => start < quote.start && quote.end < end);
  const citation = citations[at];
  if (!citation) return null;
  const before = text.slice(citation.start, quote.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && !/\bhereinafter\b/i.test(before) ? at : null;
}

function paragraphsOf(text: string): BriefSpan[] {
  const spans: BriefSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[ \t]*\n/g)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** What stands between outer marks of one paragraph; nested marks belong to the words. */
function markedIn(text: string, paragraph: BriefSpan): BriefSpan[] {
  const spans: BriefSpan[] = [];
  let open: { at: number; mark: string } | null = null;
  let depth = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const one = text[at] as string;
    if (open === null) {
      const mark = openedBy(text, at);
      if (mark) {
        open = { at, mark };
        depth = 1;
      }
    } else if (one === '“' && open.mark === '”') depth++;
    else if (one === open.mark && closes(text, at, open.mark)) {
      depth--;
      if (depth > 0) continue;
      spans.push({ start: open.at + 1, end: at });
      open = null;
    }
  }
  // A quotation of several paragraphs is marked at the head of each and closed in the last.
  const next = /^[ \t]*\n[ \t]*\n[ \t]*["“]/.test(text.slice(paragraph.end));
  if (open !== null && next && open.mark !== '’') spans.push({ start: open.at + 1, end: paragraph.end });
  return spans;
}

/** The mark that will close what opens at `at`; null when nothing opens there. */
function openedBy(text: string, at: number): string | null {
  const one = text[at];
  const before = text[at - 1];
  if (one === '“' || one === '„') return '”';
  if (one === '«') return '»';
  const fresh = before === undefined || /[\s([{—–\-‘'*_>/]/.test(before);
  if (one === '"' && fresh && !/\s/.test(text[at + 1] ?? ' ')) return '"';
  return one === '‘' && fresh ? '’' : null;
}

function closes(text: string, at: number, mark: string): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  if (mark === '”' || mark === '»') return true;
  // ’ is an apostrophe within a word, and " after a figure may be inches only while nothing is open.
  if (mark === '’') return !isLetter(after) && !(before === 's' && after === ' ' && /[a-z]/.test(text[at + 2] ?? ''));
  return !/\s/.test(before ?? '') || !(isLetter(after) || isDigit(after));
}

/** (the “Act”), (“CDA”), (hereinafter “Report”): names given, nothing quoted. */
function isTerm(text: string, span: BriefSpan): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start - 1);
  const after = text.slice(span.end + 1, span.end + 3);
  return (
    /\((?:(?:the|an?|or|and|together|collectively|hereinafter|hereafter|this)[\s,]*)*$/i.test(before) &&
    /^[.,]?\)|^ (?:or|and)/.test(after) &&
    countWords(text.slice(span.start, span.end)) <= 6
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A closing mark, stops and a footnote call may stand between a quotation and its citation. */
const between =
  /^["”’»*_]*[.,;:]?["”’»*_]*(?:\[\^?\w{1,4}\]|\d{1,3})?[\s(]*(?:(?:See|see|Accord|accord|Cf\.|cf\.|also|generally|e\.g\.,?)[\s,]*)*$/;

/** Whether a citation stands right behind a quotation, as the one that it is taken from. */
export function follows(text: string, quote: BriefSpan, citation: BriefSpan): boolean {
  return citation.start >= quote.end && between.test(text.slice(quote.end, citation.start).slice(0, near));
}

function nearestCitation(text: string, quote: BriefSpan, citations: readonly BriefSpan[]): number | null {
  const afterAt = citations.findIndex((citation) => citation.start >= quote.end);
  const beforeAt = citations.findLastIndex((citation) => citation.end <= quote.start);
  const [after, before] = [citations[afterAt], citations[beforeAt]];
  if (after && follows(text, quote, after)) return afterAt;
  const noted = citationInNote(text, quote, citations);
  if (noted !== null) return noted;
  const lead = before ? text.slice(before.end, quote.start) : '';
  const trail = after ? text.slice(quote.end, after.start) : '';
  if (before && lead.length <= sameParagraph && !endsSentence(lead)) return beforeAt;
  if (after && trail.length <= sameParagraph && !/\n[ \t]*\n/.test(trail)) return afterAt;
  return before && lead.length <= sameParagraph && !/\n[ \t]*\n/.test(lead) ? beforeAt : null;
}

function endsSentence(text: string): boolean {
  return /[.?!]["”’)]*\s+["“(]?\p{Lu}/u.test(text) || /\n[ \t]*\n/.test(text);
}

/**
 * The first citation of the footnote whose call stands right after the quotation: `[^3]`, whose text begins "[^3]:", or the
 * `[3]` of a Word document, whose text begins "[3] ".
 */
function citationInNote(text: string, quote: BriefSpan, citations: readonly BriefSpan[]): number | null {
  const call = /^["”’»*_.,;:]{0,4}\[(\^?)(\w{1,20})\]/.exec(text.slice(quote.end, quote.end + 30));
  if (!call) return null;
  const opening = `\n[${call[1]}`;
  const label = `${opening}${call[2]}]${call[1] ? ':' : ' '}`;
  const at = text.lastIndexOf(label);
  if (at < quote.end) return null;
  const stop = text.indexOf(opening, at + label.length);
  const found = citations.findIndex(({ start }) => start > at && (stop < 0 || start < stop));
  return found < 0 ? null : found;
}

const declaration =
  /\(([^()]{0,80}\b(?:emphasis|italics|citations?|footnotes?|quotation marks?|alterations?|cleaned up)\b[^()]{0,80})\)/i;

function declarationIn(after: string): string {
  const found = declaration.exec(after);
  return found ? `(${found[1]})` : '';
}
