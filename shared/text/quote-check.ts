import type { QuoteVerdict } from '../model/quotation';
import { isBroken } from './broken-words';
import type { DeclaredChange } from './declared-changes';
import { mayLackLigature } from './lost-ligatures';
import { nearestMatch, runsOf } from './near-match';
import { type Standing, standingsOf } from './quote-in-text';
import { type PageOfSource, type QuoteLibrary, remembering, type TextShelf, textShelf } from './quote-library';
import { type ParsedQuote, parseQuote } from './quote-parts';
import { looserProbesOf, probesOf } from './quote-probes';
import type { RunningText } from './running-text';
import { type Difference, describeDifference, isChangedQuotation } from './word-difference';

/** A quotation and where its citation says it stands; pages from 0. */
export interface QuoteClaim {
  text: string;
  /** Null: anywhere in `among`, or in the library. */
  cited: { sourceId: string; pages: { from: number; to: number } | null } | null;
  /** Sources to look in when none is cited. */
  among?: readonly string[];
}

/** Where words stand in a source: pages from 0, UTF-16 offsets into the stored text of `page` and of `endPage`. */
export interface QuotePlace {
  sourceId: string;
  page: number;
  endPage: number;
  start: number;
  end: number;
}

/** What a check found: exactly one verdict, where, and what a person needs to judge it. */
export interface QuoteCheck {
  verdict: QuoteVerdict;
  /** Where it stands, or where the source says something like it. */
  place: QuotePlace | null;
  /** How it stands there; null unless all of its words are the source's. */
  how: Standing['how'] | null;
  changes: DeclaredChange[];
  /** The source's own words. */
  found: string | null;
  difference: Difference[] | null;
  /** One line for people; null where the verdict says it all. */
  note: string | null;
}

const mostTried = 2;
/** From this share of its words on, a quotation is a changed one of the cited source, whatever other sources say. */
const surelyChanged = 0.8;

/** A checker over a library. It keeps texts ready: sort claims by source and make a new one after the library changed. */
export function quoteChecker(texts: QuoteLibrary): (claim: QuoteClaim) => QuoteCheck {
  const library = remembering(texts);
  const shelf = textShelf(library);
  return (claim) => {
    const quote = parseQuote(claim.text);
    const check = (parsed: ParsedQuote, text = claim.text) => {
      const asked = { ...claim, text };
      return claim.cited ? checkCited(asked, parsed, shelf, library) : checkAnywhere(asked, parsed, shelf, library);
    };
    if (quote.parts.some((part) => part.kind === 'words')) return check(quote);
    return checkBracketed(quote, check);
  };
}

/**
 * A quotation all in brackets is its writer's own words, unless the source prints just these brackets ("[Applause.]", "[The
 * prepared statement follows:]"): no word of it is claimed to be the source's, so none can be held against it.
 */
function checkBracketed(quote: ParsedQuote, check: (quote: ParsedQuote, text: string) => QuoteCheck): QuoteCheck {
  if (!/[\p{L}\p{N}]/u.test(quote.text)) return verdict('unchecked', 'There are no words to check.');
  if (!quote.parts.some((part) => part.kind === 'bracket'))
    return verdict('unchecked', 'It says only that words were left out; there are none to check.');
  // What stands in brackets is not looked up otherwise.
  const printed = check({ ...quote, parts: [] }, quote.text.replace(/[[\]]/g, ' '));
  if (printed.how !== null) return printed;
  return verdict(
    'unchecked',
    'All of it stands in brackets, which makes it the writer’s own words: nothing of a source is quoted, and no source has these brackets.',
  );
}

function checkCited(claim: QuoteClaim, quote: ParsedQuote, shelf: TextShelf, library: QuoteLibrary): QuoteCheck {
  const { sourceId, pages } = claim.cited as NonNullable<QuoteClaim['cited']>;
  const there = pages && onPages(sourceId, pages, quote, shelf);
  if (there) return passed(there, there.standing.how, shelf);
  const run = shelf.source(sourceId);
  const { stands, near } = run ? inSource(run, sourceId, quote, shelf) : { stands: [], near: null };
  const right = stands.find(({ place }) => !pages || (place.page <= pages.to && place.endPage >= pages.from));
  if (right) return passed(right, right.standing.how, shelf);
  if (stands[0]) return passed(stands[0], 'elsewhere', shelf, 'It stands on another page of this source.');
  if (near && near.share >= surelyChanged) return doubted(near.check, shelf, sourceId, near.check.place);
  const other = among(quote, claim, shelf, library).find((one) => one.place.sourceId !== sourceId);
  if (other) return passed(other, 'elsewhere', shelf, 'It stands in another source.');
  if (near) return doubted(near.check, shelf, sourceId, near.check.place);
  if (shelf.unreliable(sourceId))
    return verdict(
      'unchecked',
      run ? 'Some pages of this source have no text to rely on.' : 'This source has no text.',
    );
  return verdict('not-found', null);
}

function checkAnywhere(claim: QuoteClaim, quote: ParsedQuote, shelf: TextShelf, library: QuoteLibrary): QuoteCheck {
  const found = among(quote, claim, shelf, library)[0];
  if (found) return passed(found, found.standing.how, shelf);
  let best: Near | null = null;
  for (const { sourceId, page } of likeliest(quote, claim, shelf, library)) {
    const run = shelf.around(sourceId, page);
    const near = run && nearIn(run, sourceId, quote);
    if (near && near.share > (best?.share ?? 0) && (claim.among || isChangedQuotation(near.check.difference)))
      best = near;
  }
  if (best?.check.place) return doubted(best.check, shelf, best.check.place.sourceId, best.check.place);
  if (claim.among && claim.among.length > 0 && claim.among.every((sourceId) => shelf.unreliable(sourceId)))
    return verdict('unchecked', 'Some pages of these sources have no text to rely on.');
  return verdict('not-found', null);
}

interface Found {
  run: RunningText;
  standing: Standing;
  place: QuotePlace;
}

/** The quotation on its cited pages, read by themselves: what nearly always settles it, without reading the source. */
function onPages(
  sourceId: string,
  pages: { from: number; to: number },
  quote: ParsedQuote,
  shelf: TextShelf,
): Found | null {
  for (let page = pages.from; page <= Math.min(pages.to, pages.from + 5); page++) {
    const run = shelf.page(sourceId, page);
    const standing = run && standingsOf(run, quote, 1)[0];
    if (standing) return place(run, sourceId, standing);
  }
  return null;
}

/**
 * Every place of the quotation in one source: in its running text, else on a page that says something like it, by itself
 * with its heads and notes.
 */
function inSource(
  run: RunningText,
  sourceId: string,
  quote: ParsedQuote,
  shelf: TextShelf,
): { stands: Found[]; near: ReturnType<typeof nearIn> } {
  const found = standingsOf(run, quote).map((standing) => place(run, sourceId, standing));
  if (found.length > 0) return { stands: found, near: null };
  const near = nearIn(run, sourceId, quote);
  const alone = near?.check.place ? shelf.page(sourceId, near.check.place.page) : null;
  const stands = alone ? standingsOf(alone, quote, 1).map((standing) => place(alone, sourceId, standing)) : [];
  return { stands, near };
}

/**
 * A place in the library's likely pages: each by itself first, then the likeliest with the pages around them. The rarest
 * words are looked up alone before the rest, since they nearly always suffice.
 */
function among(quote: ParsedQuote, claim: QuoteClaim, shelf: TextShelf, library: QuoteLibrary): Found[] {
  const probes = probesOf(claim.text);
  const tried = new Set<string>();
  for (const some of probes.length > 2 ? [probes.slice(0, 1), probes] : [probes]) {
    for (const { sourceId, page } of library.candidates(some, claim.among)) {
      const key = `${sourceId} ${page}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const run = shelf.page(sourceId, page);
      const standing = run && standingsOf(run, quote, 1)[0];
      if (run && standing) return [place(run, sourceId, standing)];
    }
  }
  for (const { sourceId, page } of likeliest(quote, claim, shelf, library)) {
    const run = shelf.around(sourceId, page);
    const standing = run && standingsOf(run, quote, 1)[0];
    if (run && standing) return [place(run, sourceId, standing)];
  }
  return [];
}

/** The few pages of all candidates that share most of the quotation's runs of words. */
function likeliest(quote: ParsedQuote, claim: QuoteClaim, shelf: TextShelf, library: QuoteLibrary): PageOfSource[] {
  const sure = library.candidates(probesOf(claim.text), claim.among);
  const candidates = sure.length > 0 ? sure : library.candidates(looserProbesOf(claim.text), claim.among);
  if (candidates.length <= mostTried) return [...candidates];
  const runs = runsOf(quote.text);
  return candidates
    .map((candidate) => {
      const text = shelf.page(candidate.sourceId, candidate.page)?.skeleton.text ?? '';
      return { candidate, shared: runs.reduce((count, run) => count + (text.includes(run) ? 1 : 0), 0) };
    })
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostTried)
    .map(({ candidate }) => candidate);
}

function place(run: RunningText, sourceId: string, standing: Standing): Found {
  return { run, standing, place: placeOf(run, sourceId, standing) };
}

function placeOf(run: RunningText, sourceId: string, { start, end }: { start: number; end: number }): QuotePlace {
  const first = run.place(start);
  const last = run.place(Math.max(start, end - 1));
  return { sourceId, page: first.page, endPage: last.page, start: first.offset, end: last.offset + 1 };
}

interface Near {
  check: QuoteCheck & { difference: Difference[] };
  share: number;
}

function nearIn(run: RunningText, sourceId: string, quote: ParsedQuote): Near | null {
  const near = nearestMatch(run, quote.text);
  if (!near) return null;
  const { difference, share } = near;
  const check = {
    ...verdict('altered', describeDifference(difference) || null),
    place: placeOf(run, sourceId, near),
    found: run.text.slice(near.start, near.end).replace(/\s+/g, ' '),
    difference,
  };
  return { check, share };
}

/** A difference on a page whose text cannot be relied on may be the reading's fault. */
function doubted(check: QuoteCheck, shelf: TextShelf, sourceId: string, at: QuotePlace | null): QuoteCheck {
  if (!at || !shelf.unreliable(sourceId, { from: at.page, to: at.endPage })) return check;
  return {
    ...check,
    verdict: 'unchecked',
    note: `The text of this page cannot be relied on. ${check.note ?? ''}`.trim(),
  };
}

function passed(found: Found, as: QuoteVerdict, shelf: TextShelf, note: string | null = null): QuoteCheck {
  const { standing, place: at, run } = found;
  const words = run.text.slice(standing.start, standing.end).replace(/\s+/g, ' ');
  if (lacksLetters(shelf, at, words))
    return {
      ...verdict('unchecked', 'The text of this page lacks letters that the page shows.'),
      place: at,
      found: words,
    };
  return { verdict: as, place: at, how: standing.how, changes: standing.changes, found: words, difference: null, note };
}

/**
 * Whether letters may be missing from these words of a page (`lost-ligatures`): "fled" there may be "filed". Where a page is
 * unreliable because its words are torn, words that stand whole are those of the page.
 */
function lacksLetters(shelf: TextShelf, { sourceId, page, endPage }: QuotePlace, words: string): boolean {
  if (!mayLackLigature(words) || !shelf.unreliable(sourceId, { from: page, to: endPage })) return false;
  const text = shelf.page(sourceId, page)?.text ?? '';
  return !isBroken(text);
}

function verdict(as: QuoteVerdict, note: string | null): QuoteCheck {
  return { verdict: as, place: null, how: null, changes: [], found: null, difference: null, note };
}
