import { isQuote, plain, skipSpaceBack } from './characters';

const farthest = 240;

/** The title that stands before a colon before `i` ("Welfare in America: Hearing ..."); null without the colon. */
export function titleBefore(text: string, i: number): { text: string; start: number } | null {
  const colon = skipSpaceBack(text, i) - 1;
  if (text.charCodeAt(colon) !== 58) return null;
  const start = sentenceStart(text, colon);
  const title = plain(text.slice(start, colon));
  return title ? { text: title, start } : null;
}

const signals =
  /^(?:(?:[Ss]ee(?:,? e\.g\.,| also| generally)?|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Bb]ut see|E\.g\.,|\d{1,3}\.)\s+)+/;

// Back to the end of the sentence or citation before: a semicolon, a quotation mark, or a period before a capital that
// does not end an abbreviation.
function sentenceStart(text: string, end: number): number {
  const limit = Math.max(0, end - farthest);
  let start = limit;
  for (let at = end - 1; at > limit; at--) {
    const code = text.charCodeAt(at);
    if (code === 59 || (code === 10 && text.charCodeAt(at - 1) === 10) || (isQuote(code) && at < end - 2)) {
      start = at + 1;
      break;
    }
    if ((code === 46 || code === 63) && /\s/.test(text.charAt(at + 1)) && /[a-z0-9)]{3}/.test(text.slice(at - 3, at))) {
      start = at + 1;
      break;
    }
  }
  const head = text.slice(start, end);
  const skipped = /^\s*/.exec(head)?.[0].length ?? 0;
  const signal = signals.exec(head.slice(skipped))?.[0].length ?? 0;
  return start + skipped + signal;
}
