import type { PageLine } from './page-furniture';

const mayOpen = /^\s*[\d*†‡§]/;
const opening = /^\s*(\d{1,3}|\*{1,3}|[†‡§])(?:\s*$|\.?\s*(?=[\p{Lu}“"‘'(]))/u;

/** The short rule that slip opinions print above their notes, as the text of a page has it. */
const rule = /^\s*—{4,12}\s*$/;
/** Below such a rule a mark may touch its note: "1Trump contends". */
const openingBelowRule = /^\s*(\d{1,3}|\*{1,3}|[†‡§])\s*(?=[\p{Lu}“"‘'(])/u;

/**
 * The footnotes at the foot of a page: its lines from the first that opens a note on, or none. A line opens a note when it
 * begins with a mark (12, *, †) that also hangs on a word or its punctuation in the lines above ("held.12"), so that the
 * item of a list is not taken for one. A rule above belongs to them; where the page before had notes, one of them may run on
 * below a rule with no mark of its own (`continued`).
 */
export function footnotesOf(lines: readonly PageLine[], continued = false): PageLine[] {
  const least = Math.floor(lines.length * 0.15);
  let above = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as PageLine;
    if (continued && at >= least && rule.test(line.text)) return lines.slice(at);
    const ruled = rule.test(lines[at - 1]?.text ?? '');
    const opened = ruled ? openingBelowRule : opening;
    const mark = at >= least && mayOpen.test(line.text) ? opened.exec(line.text)?.[1] : undefined;
    if (mark && hangsIn(above, mark) && !runsOn(lines[at - 1])) return lines.slice(ruled ? at - 1 : at);
    above += `${line.text}\n`;
  }
  return [];
}

const wordEnd = /[\p{Ll}.,;:!?”"’')\]]$/u;

function hangsIn(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const after = text[at + mark.length];
    const before = text.slice(Math.max(0, at - 2), at);
    const ends = after === undefined || /[\s—–.,;:)”"]/.test(after);
    // "$2.12" and "1.12" are numbers, no marks.
    if (ends && wordEnd.test(before) && !/\d[.,]$/.test(before)) return true;
  }
  return false;
}

/** A line that ends within a sentence is followed by its sentence: "in" before "1996 The court". */
function runsOn(line: PageLine | undefined): boolean {
  return line !== undefined && /[\p{L},]\s*$/u.test(line.text) && !/[.!?:]["”’')\]]*\d{0,3}\s*$/u.test(line.text);
}
