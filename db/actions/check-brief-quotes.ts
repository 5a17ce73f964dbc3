import { type BriefContents, findInBrief } from '../../shared/citation/brief-contents';
import type { RecognisedCitation } from '../../shared/citation/recognise/citation';
import type { CheckedBriefQuotes } from '../../shared/model/checked-brief';
import { soundVerdicts } from '../../shared/model/verdict-words';
import { type QuoteCheck, type QuoteClaim, type QuotePlace, quoteChecker } from '../../shared/text/quote-check';
import type { BriefSpan } from '../../shared/text/quotes-in-brief';
import type { Connection } from '../connection';
import { type PlacedPage, placedPages, quoteTexts } from '../store/quote-texts';
import { readSource } from '../store/sources';
import { type Cited, type CitedPlace, citedPlaces } from './cited-source';

export interface BriefToCheck {
  text: string;
  blocks: BriefSpan[];
  /** Look in these sources only; all of the library when absent. */
  among?: string[];
}

/** Where the words of a brief's quotation stand in a source's file: pages from 0, offsets into their stored texts. */
export interface StandsAt {
  sourceId: string;
  sha256: string;
  page: number;
  endPage: number;
  start: number;
  end: number;
}

/** Checks every quotation of a brief: at the pages its nearest citation names, else in the library. */
export function checkBriefQuotes(db: Connection, brief: BriefToCheck): CheckedBriefQuotes {
  return quotesWithPlaces(db, brief, findInBrief(brief)).quotes;
}

/** The same, and where each quotation stands in its source; null where it stands nowhere. */
export function quotesWithPlaces(
  db: Connection,
  brief: Pick<BriefToCheck, 'among'>,
  { citations, quotes }: BriefContents,
): { quotes: CheckedBriefQuotes; places: (StandsAt | null)[] } {
  const check = quoteChecker(quoteTexts(db));
  const shelf = new Map<string, PlacedPage[]>();
  const pagesOf = (sourceId: string) => {
    const known = shelf.get(sourceId) ?? placedPages(db, sourceId);
    shelf.set(sourceId, known);
    return known;
  };
  const places: (StandsAt | null)[] = [];
  const checked = quotes.map(({ start, end, text, declares, citation }) => {
    const named = citation === null ? nowhere : citedPlaces(db, { citations, at: citation, pagesOf });
    const allowed = named.places.filter(({ cited }) => !brief.among || brief.among.includes(cited.sourceId));
    const words = declares ? `${text} ${declares}` : text;
    const looked = checkAtPlaces(allowed, (cited) => check({ text: words, cited, among: brief.among }));
    const doubt = citation === null ? null : eitherOf(citations, citation);
    const result = doubt && soundVerdicts.has(looked.verdict) ? unclear(looked, doubt) : looked;
    const page = result.place ? pagesOf(result.place.sourceId)[result.place.page] : undefined;
    const name = citation === null ? null : (citations[citation]?.text ?? null);
    const { absent } = named;
    const sourceId = result.place?.sourceId ?? null;
    places.push(result.place && standsAt(result.place, pagesOf(result.place.sourceId)));
    return {
      text,
      span: { start, end },
      cited: name,
      absent,
      verdict: result.verdict,
      sourceId,
      sourceTitle: sourceId && readSource(db, sourceId).title,
      sha256: page?.sha256 ?? null,
      page: page ? page.filePage + 1 : null,
      label: page?.label ?? null,
      found: result.found,
      note: absent && result.verdict === 'not-found' ? absence(name, brief.among) : result.note,
    };
  });
  const verified = checked.filter(({ verdict }) => soundVerdicts.has(verdict)).length;
  return { quotes: { quotes: checked, verified, failed: checked.length - verified }, places };
}

/** A source's pages are numbered through over its files; words that run on into another file end with their own. */
function standsAt(place: QuotePlace, pages: readonly PlacedPage[]): StandsAt | null {
  const [first, last] = [pages[place.page], pages[place.endPage]];
  if (!first) return null;
  const { sourceId, start } = place;
  const { sha256, filePage: page, text } = first;
  return last?.sha256 === sha256
    ? { sourceId, sha256, page, endPage: last.filePage, start, end: place.end }
    : { sourceId, sha256, page, endPage: page, start, end: text.length };
}

const absence = (cited: string | null, among: string[] | undefined) =>
  `What it is cited to (${cited}) is not in the library, and the words stand nowhere ${
    among ? 'in the sources it was looked for in' : 'else in it'
  }.`;

const nowhere: Cited = { places: [], absent: false };

/**
 * Checks a quotation at the places that its citation may name. What a certain place says holds; what others say holds only as far
 * as the words, or words like them, are there: else all of the library is looked through, as if nothing had been cited.
 */
function checkAtPlaces(places: readonly CitedPlace[], check: (cited: QuoteClaim['cited']) => QuoteCheck): QuoteCheck {
  const checked: { result: QuoteCheck; place: CitedPlace }[] = [];
  for (const place of places) {
    const result = check(place.cited);
    if (soundVerdicts.has(result.verdict)) return result;
    checked.push({ result, place });
  }
  const holds = checked.find(({ result, place }) => place.certain || result.place?.sourceId === place.cited.sourceId);
  return holds?.result ?? check(null);
}

/** What an Id. could mean, where nothing tells which: "47 U.S.C. § 230(c)". */
function eitherOf(citations: readonly RecognisedCitation[], at: number): string | null {
  const names = (citations[at]?.either ?? []).flatMap((one) => citations[one]?.normalized ?? []);
  const [first, second] = names;
  if (!first) return null;
  return second
    ? `Id. could mean ${first} or ${second}, which the quotation before it cites.`
    : `Id. could mean ${first}, which the quotation before it cites, or what was cited before that.`;
}

/** Words that stand somewhere, but perhaps not where they are cited to. */
function unclear(result: QuoteCheck, doubt: string): QuoteCheck {
  return { ...result, verdict: 'unchecked', note: `${doubt} Name the source, and it can be checked.` };
}
