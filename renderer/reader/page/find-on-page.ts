import type { PageBox, QuoteAnchor } from '../../../shared/model/quotation';
import { alignStretch } from '../../../shared/text/align';
import { anchorAt, asQuoted, type PageRange } from '../../../shared/text/anchor';
import { findAnchor } from '../../../shared/text/anchor-find';
import { foldedPlaces, foldedUnits } from '../../../shared/text/fold';
import { beginsWord, endsWord, skeletonOf } from '../../../shared/text/normalise';
import type { SourcePage } from '../../../shared/text/running-text';
import { onlyLineNumbers } from './line-numbers';
import { domRange, type PageDom } from './page-dom';

/**
 * The ranges of a shown page that hold a stretch of its stored text. The screen may set the same words in other lines, with
 * line numbers or heads between, or read a letter differently: then word is laid against word, and at last each line is
 * found by itself. Empty when they are not there.
 */
export function shownRanges(dom: PageDom, stored: string, start: number, end: number): Range[] {
  const whole = placeOf(dom, stored, start, end);
  if (whole) return [whole].flatMap((span) => rangeOf(dom, span) ?? []);
  const aligned = alignStretch(stored, dom.text, { start, end });
  if (aligned) return [domRange(dom, aligned.start, aligned.end)].flatMap((range) => range ?? []);
  const ranges: Range[] = [];
  let from = 0;
  for (let line = start; line < end; ) {
    const found = stored.indexOf('\n', line);
    const stop = found < 0 || found > end ? end : found;
    const words = skeletonOf(stored.slice(line, stop)).text;
    const at = words === '' ? -1 : dom.skeleton.text.indexOf(words, from);
    if (at >= 0) {
      from = at + words.length;
      const range = rangeOf(dom, { from: at, to: from });
      if (range) ranges.push(range);
    }
    line = stop + 1;
  }
  return ranges;
}

interface Span {
  from: number;
  to: number;
}

function placeOf(dom: PageDom, stored: string, start: number, end: number): Span | null {
  const words = skeletonOf(stored.slice(start, end)).text;
  const source = dom.skeleton.text;
  const places = words === '' ? [] : placesOf(source, words);
  if (places.length === 0) return null;
  const whole = places.length === 1 ? null : skeletonOf(stored);
  if (!whole) return { from: places[0] as number, to: (places[0] as number) + words.length };
  // The n-th of them on the page is the n-th in the stored text, when both have as many; else the nearest in depth.
  const stands = whole.starts.findIndex((at) => at >= start);
  const all = placesOf(whole.text, words);
  const nth = all.findIndex((at) => at >= stands - 1);
  const depth = (stands / Math.max(1, whole.text.length)) * source.length;
  const nearest = places.reduce((a, b) => (Math.abs(b - depth) < Math.abs(a - depth) ? b : a));
  const at = all.length === places.length && nth >= 0 ? (places[nth] as number) : nearest;
  return { from: at, to: at + words.length };
}

/** Of one text on one page. */
const mostPlaces = 1000;

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function rangeOf(dom: PageDom, { from, to }: Span): Range | null {
  const { starts, ends } = dom.skeleton;
  return domRange(dom, starts[from] ?? 0, ends[to - 1] ?? 0);
}

/** Every range of a shown page that holds these words, case and accents aside. */
export function wordRanges(dom: PageDom, words: string): Range[] {
  const wanted = foldedUnits(skeletonOf(words).text).text;
  const places = foldedPlaces(foldedUnits(dom.skeleton.text), wanted);
  return [...places].slice(0, mostPlaces).flatMap(([from, to]) => rangeOf(dom, { from, to }) ?? []);
}

/** What was selected on shown pages, page by page, in each page's own text. */
export interface SelectedText {
  /** From 0. */
  page: number;
  text: string;
  before: string;
  after: string;
  /** All of the page's text on the screen, and where `text` stands in it. */
  whole: string;
  start: number;
  end: number;
  /** What it covers of the page's picture; none where the page has no picture. */
  boxes?: PageBox[];
}

/** A quotation to be taken: its words, and where they stand when that is certain. */
export interface Taken {
  text: string;
  anchor: QuoteAnchor | null;
  /** Nothing but numbers of lines is selected: there are no words to quote. */
  onlyNumbers?: boolean;
}

/** Lines of a selection whose places are kept. */
const mostBoxes = 200;

/** Ties a selection to the stored text of its pages (`pages` holds at least those). */
export function takeSelection(sha256: string, selected: readonly SelectedText[], pages: readonly SourcePage[]): Taken {
  if (selected.length > 0 && selected.every(({ whole, start, end }) => onlyLineNumbers(whole, start, end)))
    return { text: '', anchor: null, onlyNumbers: true };
  const shown = asQuoted(selected.map(({ text }) => text).join('\n'));
  const spans = selected.map((one) => storedSpan(sha256, one, pages));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { text: shown, anchor: null };
  const range: PageRange = { page: first.page, start: first.start, endPage: last.endPage, end: last.end };
  const anchor = anchorAt(sha256, pages, range);
  const boxes = selected.flatMap((one) => one.boxes ?? []).slice(0, mostBoxes);
  if (!anchor) return { text: shown, anchor: null };
  return { text: asQuoted(anchor.exact), anchor: boxes.length > 0 ? { ...anchor, boxes } : anchor };
}

function storedSpan(sha256: string, selected: SelectedText, pages: readonly SourcePage[]): PageRange | null {
  const { page, text, before, after, whole, start, end } = selected;
  // A page shown as a whole, without the cuts of its stored text, is numbered -1.
  const own = page < 0 ? pages : pages.filter(({ index }) => index === page);
  const looked: QuoteAnchor = {
    sha256: '',
    page,
    endPage: page,
    start: 0,
    end: 0,
    exact: text.trim(),
    prefix: before,
    suffix: after,
  };
  const found = findAnchor(looked, own, sha256);
  const stored = page < 0 ? undefined : own[0];
  const aligned = stored && found.kind !== 'moved' ? alignStretch(whole, stored.text, { start, end }) : null;
  const range = found.kind === 'moved' ? found.anchor : aligned && { page, endPage: page, ...aligned };
  return range && wholeWords(range, pages);
}

/** A hand seldom ends on the last letter: a quotation takes the whole of the words that it touches. */
function wholeWords(range: PageRange, pages: readonly SourcePage[]): PageRange {
  const first = pages.find(({ index }) => index === range.page)?.text ?? '';
  const last = pages.find(({ index }) => index === range.endPage)?.text ?? '';
  let { start, end } = range;
  while (start > 0 && range.start - start < 40 && !beginsWord(first, start)) start--;
  while (end < last.length && end - range.end < 40 && !endsWord(last, end)) end++;
  return { page: range.page, endPage: range.endPage, start, end };
}
