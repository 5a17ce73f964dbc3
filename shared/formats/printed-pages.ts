import type { PageLayout } from './page-layout';
import { type Candidate, pageNumberCandidates } from './page-number-candidates';
import { labelAt, numberAt, numberingOf } from './page-numbering';

/**
 * The printed number of each page, read from running heads and feet: the numberings that most pages agree on, with
 * numbers filled in where a page of the run prints none. Null where no numbering covers a page.
 */
export function printedPageNumbers(pages: readonly PageLayout[]): (string | null)[] {
  const candidates = pages.map((page, index) => pageNumberCandidates(page, index));
  if (pages.length === 1) return [loneLabel(candidates[0] ?? [])];
  const chosen = bestNumberings(candidates);
  addLoneRomans(chosen, candidates);
  fillFirstPages(chosen, pages);
  return chosen.map((key, index) => (key === null ? null : labelAt(key, index)));
}

/** A document of one page has no run to judge by: only a bare 1 or "Page 1" counts. */
function loneLabel(candidates: readonly Candidate[]): string | null {
  return candidates.some((one) => one.weight === 1 && labelAt(one.key, 0) === '1') ? '1' : null;
}

/** Before a run of pages one may be alone in its numbering: a small Roman numeral there is hardly anything else. */
function addLoneRomans(chosen: (string | null)[], candidates: readonly Candidate[][]): void {
  for (const [index, key] of chosen.entries()) {
    if (key !== null || index === 0 || index > 20 || !chosen[index + 1]) continue;
    const lone = candidates[index]?.find(
      (one) => one.weight === 1 && numberingOf(one.key).style === 'roman' && numberAt(one.key, index) <= 4,
    );
    if (lone) chosen[index] = lone.key;
  }
}

/** What it costs to leave a page of a numbering without its number. */
const silent = 0.3;

/** What it costs to begin a numbering: least where numberings begin, most at a number that is likely a year or a code. */
function entryCost(key: string | null, index: number, pages: number): number {
  if (key === null) return 0;
  const value = numberAt(key, index);
  if (value <= 4) return 1.3;
  if (value >= 1900 && value < 2100) return 3;
  if (value >= 1000) return 2.2;
  return pages <= 6 ? 1.3 : 1.6;
}

/** For each page the numbering it belongs to: the path with the most agreeing numbers and the fewest changes. */
function bestNumberings(candidates: Candidate[][]): (string | null)[] {
  const support = new Map<string, number>();
  for (const page of candidates)
    for (const key of new Set(page.map((c) => c.key))) support.set(key, (support.get(key) ?? 0) + 1);
  const keys: (string | null)[] = [null, ...[...support].filter(([, pages]) => pages > 1).map(([key]) => key)];
  let scores = keys.map((key) => (key === null ? 0 : Number.NEGATIVE_INFINITY));
  const steps: Uint16Array[] = [];
  for (const [index, page] of candidates.entries()) {
    const weights = new Map<string | null, number>();
    for (const { key, weight } of page) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    const best = scores.reduce((top, score, i) => (score > (scores[top] as number) ? i : top), 0);
    const step = new Uint16Array(keys.length);
    scores = keys.map((key, i) => {
      const gain = key === null ? 0 : (weights.get(key) ?? -silent);
      const stay = scores[i] as number;
      const change = (scores[best] as number) - entryCost(key, index, candidates.length);
      step[i] = stay >= change ? i : best;
      return Math.max(stay, change) + gain;
    });
    steps.push(step);
  }
  const path: (string | null)[] = [];
  let at = scores.reduce((top, score, i) => (score > (scores[top] as number) ? i : top), 0);
  for (let page = candidates.length - 1; page >= 0; page--) {
    path[page] = keys[at] ?? null;
    at = steps[page]?.[at] ?? 0;
  }
  return path;
}

/**
 * First pages seldom print their number: a run that begins with 2, 3 or 4 is led back to its 1, and one that begins on
 * the second page (an excerpt) to the first, unless that is a cover with little on it.
 */
function fillFirstPages(chosen: (string | null)[], pages: readonly PageLayout[]): void {
  for (let index = 1; index < chosen.length; index++) {
    const key = chosen[index];
    if (!key || chosen[index - 1] !== null) continue;
    const value = numberAt(key, index);
    const first = index - (value - 1);
    if (value >= 2 && value <= 4 && first >= 0 && chosen.slice(first, index).every((one) => one === null)) {
      chosen.fill(key, first, index);
    } else if (index === 1 && value > 4 && (pages[0]?.rows.length ?? 0) >= 15) {
      chosen[0] = key;
    }
  }
}
