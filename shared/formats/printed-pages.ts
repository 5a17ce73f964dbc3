import { fromRoman, toRoman } from '../text/roman';
import type { LayoutRow, PageLayout } from './page-layout';

/** A number in the head or foot of a page that may be its page number. */
interface Candidate {
  /** What stays the same from page to page of one numbering: style, prefix and value less index. */
  key: string;
  weight: number;
}

/** A numbering: how the label of the page with a given index is written. */
interface Numbering {
  style: 'arabic' | 'roman' | 'ROMAN';
  prefix: string;
  offset: number;
}

const exact = /^[-–—~[(\s.,:;'·•|]{0,6}(\d{1,5}|[ivxlc]{1,9}|[IVXLC]{1,9})[-–—~\])\s.,:;'·•|]{0,6}$/;
const prefixed = /^[-–—\s]*([A-Z]{1,3}[-–—.]?)(\d{1,5})[-–—\s]*$/;
const pageOf = /\bpage:?\s+(\d{1,5})(?:\s+of\s+\d{1,5})?\b/i;
const numberOf = /^(\d{1,5}) of \d{1,5}$/;
const atStart = /^(\d{1,5}|[ivxlc]{1,9})(?:\s*[|•·]\s*|\s+)\D/;
const atEnd = /\S(?:\s*[|•·—–]\s*|\s+)(\d{1,5}|[ivxlc]{1,9})$/;

/**
 * The printed number of each page, read from running heads and feet: the numberings that most pages agree on, with
 * numbers filled in where a page of the run prints none. Null where no numbering covers a page.
 */
export function printedPageNumbers(pages: readonly PageLayout[]): (string | null)[] {
  const candidates = pages.map((page, index) => candidatesOf(page, index));
  const chosen = bestNumberings(candidates);
  fillFirstPages(chosen, pages);
  const labels = chosen.map((key, index) => (key === null ? null : labelAt(key, index)));
  return pages.length > 1 ? labels : loneLabel(pages[0]);
}

/** A document of one page has no run to judge by: only a bare 1 or "Page 1" counts. */
function loneLabel(page: PageLayout | undefined): (string | null)[] {
  if (!page) return [];
  const first = candidatesOf(page, 0).find((one) => one.weight === 1 && labelAt(one.key, 0) === '1');
  return [first ? '1' : null];
}

function candidatesOf(page: PageLayout, index: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string, weight: number, prefix = '') => {
    const roman = /^[a-z]/i.test(text) ? fromRoman(text) : null;
    if (roman === null && !/^\d/.test(text)) return;
    const style = roman === null ? 'arabic' : /^[a-z]/.test(text) ? 'roman' : 'ROMAN';
    found.push({ key: `${style}|${prefix}|${(roman ?? Number(text)) - index}`, weight });
  };
  for (const [{ text }, place] of edgeRows(page)) {
    // The header that a court's filing system stamps on counts the file's pages, not the document's.
    const stamp = /\b(?:case|document|doc|filed|appeal)\b.*\bpage/i.test(text) || /\bpageid\b/i.test(text);
    const bare = exact.exec(text)?.[1];
    if (bare) add(bare, 1);
    const lettered = prefixed.exec(text);
    if (lettered?.[1] && lettered[2]) add(lettered[2], 0.9, lettered[1]);
    const named = (pageOf.exec(text) ?? numberOf.exec(text))?.[1];
    if (named) add(named, stamp ? 0.4 : 1);
    // Running heads are short, and the dots of a table of contents lead to the number of another page.
    if (bare || stamp || text.length > 120 || /\.{4}|(?:\. ){4}/.test(text)) continue;
    const weight = place === 'outermost' ? 0.9 : 0.7;
    for (const edge of [atStart.exec(text)?.[1], atEnd.exec(text)?.[1]]) if (edge && edge !== named) add(edge, weight);
  }
  return found;
}

/** Rows of the head and foot: the first and last of the page, and others near them in its outer quarters. */
function edgeRows(page: PageLayout): [LayoutRow, 'outermost' | 'near'][] {
  const byHeight = [...page.rows].sort((a, b) => a.y - b.y);
  const outermost = new Set([byHeight[0], byHeight.at(-1)]);
  const top = byHeight.slice(0, 4).filter((row) => outermost.has(row) || row.y < page.height / 5);
  const bottom = byHeight.slice(-8).filter((row) => outermost.has(row) || row.y > (page.height * 3) / 4);
  return [...new Set([...top, ...bottom])].map((row) => [row, outermost.has(row) ? 'outermost' : 'near']);
}

/** What it costs to leave a page of a numbering without its number. */
const silent = 0.3;

/** What it costs to begin a numbering: least where numberings begin, most at a number that is likely a year or a code. */
function entryCost(key: string | null, index: number, pages: number): number {
  if (key === null) return 0;
  const value = numberingOf(key).offset + index;
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
    const value = numberingOf(key).offset + index;
    const first = index - (value - 1);
    if (value >= 2 && value <= 4 && first >= 0 && chosen.slice(first, index).every((one) => one === null)) {
      chosen.fill(key, first, index);
    } else if (index === 1 && value > 4 && (pages[0]?.rows.length ?? 0) >= 15) {
      chosen[0] = key;
    }
  }
}

function numberingOf(key: string): Numbering {
  const [style, prefix = '', offset] = key.split('|');
  return { style: style as Numbering['style'], prefix, offset: Number(offset) };
}

function labelAt(key: string, index: number): string | null {
  const { style, prefix, offset } = numberingOf(key);
  const value = index + offset;
  if (value < 1) return null;
  if (style === 'arabic') return prefix + String(value);
  return style === 'roman' ? toRoman(value) : toRoman(value).toUpperCase();
}
