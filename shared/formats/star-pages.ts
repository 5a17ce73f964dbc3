import { pageBreak } from './page-cut';

const bracketed = /\[(\d{1,4})\s+([A-Z][A-Za-z0-9.' ]{0,24}?)\s+(\d{1,5})\]/g;
const record = /\[\[Page ([A-Z]?\d{1,5})\]\]/g;
// "1993 WL 52, at *6" cites another text's page; it marks none of this one.
const starred = /(?<!\bat\s{1,9}|\b(?:WL|LEXIS)\s{1,9}\d{1,9},\s{0,9}|-)(?:\*(\d{1,5})(?![\d*])|\[\*(\d{1,5})\])/g;

/**
 * Turns the marks by which a reprint shows the pages of the original - "[698 S.E.2d 425]", "[*425]", "*425", and
 * "[[Page S694]]" in the Congressional Record - into page breaks with that number. Marks of the reporter used most often
 * count; bare stars only where they run on like page numbers.
 */
export function breakAtStarPages(text: string): string {
  const first = /^\[Pages? ([A-Z]\d{1,5})/m.exec(text.slice(0, 1000))?.[1];
  if (first) return pageBreak(first) + text.replace(record, (_, page) => pageBreak(page));
  const reporter = commonestReporter(text);
  if (reporter !== null) {
    return text.replace(bracketed, (mark, volume, name, page) =>
      `${volume} ${name}` === reporter ? pageBreak(page) : mark,
    );
  }
  const numbers = [...text.matchAll(starred)].map((match) => Number(match[1] ?? match[2]));
  const run = longestRun(numbers);
  return run.size < 3 ? text : breakAtStars(text, run);
}

function breakAtStars(text: string, run: ReadonlySet<number>): string {
  let broken = '';
  let at = 0;
  for (const match of text.matchAll(starred)) {
    const page = match[1] ?? match[2] ?? '';
    if (!run.has(Number(page))) continue;
    broken += text.slice(at, match.index);
    at = match.index + match[0].length;
    // A mark inside a word: the word stays whole on the page where it begins.
    const rest = /[A-Za-z-]$/.test(broken.slice(-1))
      ? (/^[A-Za-z]{0,40}/.exec(text.slice(at, at + 40))?.[0] ?? '')
      : '';
    broken += rest + pageBreak(page);
    at += rest.length;
  }
  return broken + text.slice(at);
}

function commonestReporter(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(bracketed)) {
    const key = `${match[1]} ${match[2]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 ? first[0] : null;
}

/**
 * The longest run of rising numbers, each at most three on (pages of headnotes are left out of reprints), in the numbers
 * as they come: two reporters' stars may stand mixed in one text.
 */
function longestRun(numbers: number[]): Set<number> {
  let best = new Set<number>();
  const started = new Set<number>();
  for (const [at, first] of numbers.entries()) {
    if (started.has(first)) continue;
    const run = new Set([first]);
    let last = first;
    for (const number of numbers.slice(at + 1)) {
      if (number <= last || number > last + 3) continue;
      run.add(number);
      last = number;
    }
    for (const number of run) started.add(number);
    if (run.size > best.size) best = run;
  }
  return best;
}
