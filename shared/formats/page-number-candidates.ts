import type { LayoutRow, PageLayout } from './page-layout';
import { numberingFor, numberingKey } from './page-numbering';

/** A number in the head or foot of a page that may be its page number. */
export interface Candidate {
  /** Key of the numbering that it would belong to. */
  key: string;
  /** How plainly it reads as a page number, up to 1 for a number that stands alone. */
  weight: number;
}

const around = "[-–—~[(\\s.,:;'·•|]{0,6}";
const exact = new RegExp(`^${around}(\\d{1,5}|[ivxlc]{1,9}|[IVXLC]{1,9})[-–—~\\])\\s.,:;'·•|]{0,6}$`);
/** "★ 51 ★": the same ornament on both sides, whatever letter its font has it for. */
const ornamented = /^(?<ornament>[^\p{ASCII}])\s*(\d{1,5}|[ivxlc]{1,9})\s*\k<ornament>$/u;
const prefixed = /^[-–—\s]*([A-Z]{1,3}[-–—.]?)(\d{1,5})[-–—\s]*$/;
const suffixed = /^[-–—\s]*(\d{1,4})([aA])[-–—\s]*$/;
const pageOf = /\bpage:?\s+(\d{1,5})(?:\s+of\s+\d{1,5})?\b/i;
const numberOf = /^(\d{1,5}) of \d{1,5}$/;
const atStart = /^(?:(\d{1,5})(?:\s*[|•·]\s*|\s+)\D|([ivxlc]{1,9})(?:\s*[|•·]\s*|\s+)\S)/;
const atEnd = /\S(?:\s*[|•·—–]\s*|\s+)(\d{1,5}|[ivxlc]{1,9})$/;

/** What any page number has: a figure, or letters that may be a Roman one. */
const anyNumber = /\d|\b(?:[ivxlc]{1,9}|[IVXLC]{1,9})\b/;

/** All numbers in the head and foot of a page that may be its own. */
export function pageNumberCandidates(page: PageLayout, index: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string, weight: number, parts: { prefix?: string; suffix?: string } = {}) => {
    const numbering = numberingFor(text, index, parts);
    if (numbering) found.push({ key: numberingKey(numbering), weight });
  };
  for (const [{ text }, place] of edgeRows(page)) {
    if (!anyNumber.test(text)) continue;
    // The header that a court's filing system stamps on counts the file's pages, not the document's.
    const stamp = /\b(?:case|document|doc|filed|appeal)\b.*\bpage/i.test(text) || /\bpageid\b/i.test(text);
    const bare = exact.exec(text)?.[1] ?? ornamented.exec(text)?.[2];
    if (bare) add(bare, 1);
    const lettered = prefixed.exec(text);
    if (lettered?.[1] && lettered[2]) add(lettered[2], 0.9, { prefix: lettered[1] });
    const appendix = suffixed.exec(text);
    if (appendix?.[1]) add(appendix[1], 1, { suffix: appendix[2] });
    const named = (pageOf.exec(text) ?? numberOf.exec(text))?.[1];
    if (named) add(named, stamp ? 0.4 : 1);
    // Running heads are short, and the dots of a table of contents lead to the number of another page.
    if (bare || stamp || text.length > 120 || /\.{4}|(?:\. ){4}/.test(text)) continue;
    const weight = place === 'outermost' ? 0.9 : 0.7;
    const start = atStart.exec(text);
    for (const edge of [start?.[1] ?? start?.[2], atEnd.exec(text)?.[1]]) if (edge && edge !== named) add(edge, weight);
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
