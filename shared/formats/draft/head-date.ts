import { findDates } from '../../text/dates';

/** How orders of the Second Circuit begin: "At a Stated Term of the …, held at …, on the 15th day of July, two thousand …". */
export const statedTerm = /\bAt a stated term\b.{0,400}?\bon the\b/i;

/** Dates of what a document tells of, and not its own. */
const ofOther = /\bdate of (?:incident|birth|death|injury|loss|service|accident|arrest|offense|hire)\b|\bD\.?O\.?B\b/i;

/**
 * The date that a document has at its head: of the first line that says little else. One that a sentence speaks of is
 * none, nor is the span of a search ("01/22/2026 - 03/22/2026").
 */
export function headDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [first, second] = findDates(line);
    if (!first || ofOther.test(line)) continue;
    if (second && /^\s*(?:[-–—]|to|through)\s*$/i.test(line.slice(first.end, second.start))) continue;
    const rest = `${line.slice(0, first.start)} ${line.slice(first.end)}`;
    const running = rest.match(/(?:^|\s)\p{Ll}[\p{L}'’-]*/gu)?.length ?? 0;
    if (running <= 3) return first.date;
  }
  return null;
}
