import type { PageAnchor } from '../model/page-map';
import { fromRoman, toRoman } from './roman';

/**
 * Printed page numbers from detection and a person's anchors, which win. An anchor numbers the pages after it up to the next
 * one, the first also those before it. Between two anchors that disagree a numbering that reaches its 1 there begins
 * there ("iii", then "1"); where both could hold (plates, lost pages) a page keeps a detected number that fits one of
 * them and otherwise has none, since nothing tells where the numbering jumps.
 */
export function anchoredLabels(
  detected: readonly (string | null)[],
  anchors: readonly PageAnchor[],
): (string | null)[] {
  const set = anchors
    .filter(({ page }) => page >= 0 && page < detected.length)
    .toSorted((a, b) => a.page - b.page)
    .map((anchor) => ({ ...anchor, numbering: numberingOf(anchor) }));
  if (set.length === 0) return [...detected];
  return detected.map((found, page) => {
    const before = set.findLast((one) => one.page <= page);
    const after = set.find((one) => one.page > page);
    if (before?.page === page) return before.label;
    const to = after ? labelAt(after.numbering, page) : null;
    // Before its 1 a numbering says nothing: what stands there has its own, or none.
    if (!before) return to === null || (found !== null && isRoman(found) && !isRoman(to)) ? found : to;
    const from = labelAt(before.numbering, page);
    if (!after || from === to) return from;
    if (found !== null && (found === from || found === to)) return found;
    const one = firstPageOf(after.numbering);
    if (one === null || one <= before.page) return null;
    return page >= one ? to : from;
  });
}

interface Numbering {
  prefix: string;
  suffix: string;
  roman: 'lower' | 'upper' | null;
  /** The number less the page of the file. */
  offset: number;
}

/** How pages are counted from an anchor on; null where its page bears no number, or none that can be counted. */
function numberingOf({ page, label }: PageAnchor): Numbering | null {
  const text = label?.trim() ?? '';
  const digits = /^(.*?)(\d+)([a-z]?)$/i.exec(text);
  if (digits)
    return { prefix: digits[1] ?? '', suffix: digits[3] ?? '', roman: null, offset: Number(digits[2]) - page };
  const value = fromRoman(text);
  if (value === null) return null;
  return { prefix: '', suffix: '', roman: text === text.toLowerCase() ? 'lower' : 'upper', offset: value - page };
}

/** The page of the file, perhaps before its beginning, that would bear the 1. */
function firstPageOf(numbering: Numbering | null): number | null {
  return numbering && 1 - numbering.offset;
}

function labelAt(numbering: Numbering | null, page: number): string | null {
  if (!numbering || page + numbering.offset < 1) return null;
  const value = page + numbering.offset;
  if (!numbering.roman) return numbering.prefix + value + numbering.suffix;
  return numbering.roman === 'lower' ? toRoman(value).toLowerCase() : toRoman(value).toUpperCase();
}

function isRoman(label: string): boolean {
  return fromRoman(label) !== null;
}

/** A stretch of pages of the file that are numbered on, or that bear no number. */
export interface LabelRun {
  from: number;
  to: number;
  /** Of its first and last page; null for pages without a number. */
  first: string | null;
  last: string | null;
}

/** A file's labels in stretches: "i-xii", then "1-400". */
export function labelRuns(labels: readonly (string | null)[]): LabelRun[] {
  const runs: LabelRun[] = [];
  for (const [page, label] of labels.entries()) {
    const run = runs.at(-1);
    const next = run?.first ? labelAt(numberingOf({ page: run.from, label: run.first }), page) : null;
    if (run && (run.first === null ? label === null : label !== null && label === next)) {
      run.to = page;
      run.last = label;
    } else runs.push({ from: page, to: page, first: label, last: label });
  }
  return runs;
}
