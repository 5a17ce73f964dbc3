import { type BriefContents, findInBrief } from '../../shared/citation/brief-contents';
import { authorityKeys } from '../../shared/citation/recognise/authority-key';
import type { RecognisedCitation } from '../../shared/citation/recognise/citation';
import type { CheckedBriefQuotes } from '../../shared/model/checked-brief';
import { soundVerdicts } from '../../shared/model/verdict-words';
import { type QuoteClaim, type QuotePlace, quoteChecker } from '../../shared/text/quote-check';
import type { BriefSpan } from '../../shared/text/quotes-in-brief';
import type { Connection } from '../connection';
import { sourceOfKeys } from '../store/authorities';
import { type PlacedPage, placedPages, quoteTexts } from '../store/quote-texts';
import { readSource } from '../store/sources';

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
    const cited = citation === null ? null : citedPlace(db, { citations, at: citation, pagesOf });
    const allowed = cited && (!brief.among || brief.among.includes(cited.sourceId)) ? cited : null;
    const result = check({ text: declares ? `${text} ${declares}` : text, cited: allowed, among: brief.among });
    const page = result.place ? pagesOf(result.place.sourceId)[result.place.page] : undefined;
    const name = citation === null ? null : (citations[citation]?.text ?? null);
    const absent = citation !== null && !cited && namesAuthority(citations, citation);
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
      note: absent && result.verdict === 'not-found' ? absence(name) : result.note,
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

const absence = (cited: string | null) =>
  `What it is cited to (${cited}) is not in the library, and the words stand nowhere else in it.`;

/** The source that a citation names, and the pages of its pinpoint; null where the library has it not. */
function citedPlace(
  db: Connection,
  of: { citations: readonly RecognisedCitation[]; at: number; pagesOf(sourceId: string): PlacedPage[] },
): QuoteClaim['cited'] {
  const citation = of.citations[of.at];
  const named = citation && citation.antecedent !== null ? of.citations[citation.antecedent] : citation;
  const sourceId = named ? sourceOfKeys(db, authorityKeys(named)) : null;
  if (!citation || !sourceId) return null;
  return { sourceId, pages: pinnedPages(of.pagesOf(sourceId), String(citation.fields.pin ?? '')) };
}

/** Whether it is certain which authority a citation means, by a key that the library would know it under. */
function namesAuthority(citations: readonly RecognisedCitation[], at: number): boolean {
  const named = citations[citations[at]?.antecedent ?? at];
  return named !== undefined && authorityKeys(named).length > 0;
}

/** The pages that a pinpoint such as "29", "28-30" or "*4" names by their printed labels; null when it names none. */
function pinnedPages(pages: readonly PlacedPage[], pin: string): { from: number; to: number } | null {
  const match = /^\*?([\divxlc]+)(?:\s*[-–]\s*\*?(\d+))?/i.exec(pin);
  if (!match?.[1]) return null;
  const first = match[1];
  // "347-48" ends on page 348: a range leaves out what both numbers share.
  const last = match[2] ? first.slice(0, Math.max(0, first.length - match[2].length)) + match[2] : first;
  const at = (label: string) => pages.findIndex((page) => page.label?.replace('*', '') === label);
  const [from, to] = [at(first), at(last)];
  return from < 0 ? null : { from, to: Math.max(from, to) };
}
