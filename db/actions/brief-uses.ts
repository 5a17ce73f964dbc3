import { summaryOfCheck } from '../../shared/model/brief-summary';
import type { BriefClaim, BriefWords, CheckedBrief } from '../../shared/model/checked-brief';
import type {
  BriefPlace,
  BriefSummary,
  ClaimInBrief,
  ClaimUse,
  QuotationInBrief,
  SourceInBrief,
} from '../../shared/model/kept-brief';
import type { QuoteAnchor, QuoteVerdict } from '../../shared/model/quotation';
import { soundVerdicts } from '../../shared/model/verdict-words';
import { standingsOf } from '../../shared/text/quote-in-text';
import { type ParsedQuote, parseQuote } from '../../shared/text/quote-parts';
import { pageAlone } from '../../shared/text/running-text';
import type { Connection } from '../connection';
import { claimsOfQuotations, findClaims } from '../store/claims';
import { type WordsOfQuotation, wordsOfQuotations } from '../store/quotations';
import type { BriefRead } from '../tasks/read-brief';
import type { StandsAt } from './check-brief-quotes';
import { claimDetails } from './claims';
import type { Context } from './context';

/** What a brief uses of the library, and how it stands. */
export interface BriefUses {
  summary: BriefSummary;
  sources: SourceInBrief[];
  quotations: QuotationInBrief[];
  claims: ClaimInBrief[];
}

type Quote = CheckedBrief['quotes']['quotes'][number];

/** Words shown of a place; the whole stands in the brief. */
const mostWords = 400;

/** Works out what a checked brief uses: sources it cites, quotations it quotes, claims it makes. */
export function usesOfBrief(
  db: Connection,
  { read, checked, places }: { read: BriefRead; checked: CheckedBrief; places: readonly (StandsAt | null)[] },
): BriefUses {
  const placeOf = placesIn(read);
  const { quotes } = checked.quotes;
  const entries = checked.authorities.flatMap((section) => section.entries);
  const quotedFrom = quotedIn(db);
  const quotations = quotes.flatMap((quote, i) => {
    const at = places[i];
    return at ? quotedFrom(quote, at).map((use) => ({ ...use, place: placeOf(quote.span) })) : [];
  });
  return {
    summary: summaryOfCheck(checked, read.citations.length),
    sources: entries.flatMap(({ sourceId, spans }) => (sourceId ? [{ sourceId, places: spans.map(placeOf) }] : [])),
    quotations,
    claims: claimsUsed(db, read, quotations, placeOf),
  };
}

function placesIn({ text, pages }: BriefRead): (span: BriefWords) => BriefPlace {
  return ({ start, end }) => ({
    start,
    end,
    page: pages.findLast((page) => page.start <= start)?.label ?? null,
    words: text
      .slice(start, Math.min(end, start + mostWords))
      .replace(/\s+/g, ' ')
      .trim(),
  });
}

/** The stored quotations that the words of a brief overlap where they stand in the source. */
function quotedIn(db: Connection): (quote: Quote, at: StandsAt) => Omit<QuotationInBrief, 'place'>[] {
  const read = new Map<string, WordsOfQuotation[]>();
  const quotationsOf = (sourceId: string) => {
    const known = read.get(sourceId) ?? wordsOfQuotations(db, sourceId);
    read.set(sourceId, known);
    return known;
  };
  return ({ text: typed, verdict, note }, at) => {
    const words = parseQuote(typed);
    return quotationsOf(at.sourceId)
      .filter(({ text, anchor }) => (anchor ? overlaps(at, anchor) : isSound(verdict) && sharesWords(words, text)))
      .map(({ id }) => ({ quotationId: id, sourceId: at.sourceId, verdict, note }));
  };
}

/** On another page or in another source than it is cited to, the words are still the library's. */
const isSound = (verdict: QuoteVerdict) => soundVerdicts.has(verdict) || verdict === 'elsewhere';

type Stretch = Pick<QuoteAnchor, 'sha256' | 'page' | 'endPage' | 'start' | 'end'>;

function overlaps(a: Stretch, b: Stretch): boolean {
  const before = (page: number, offset: number, than: { page: number; offset: number }) =>
    page < than.page || (page === than.page && offset < than.offset);
  return (
    a.sha256 === b.sha256 &&
    before(a.page, a.start, { page: b.endPage, offset: b.end }) &&
    before(b.page, b.start, { page: a.endPage, offset: a.end })
  );
}

/** Whether one of two quotations without a known place is all of the other, or a part of it. */
function sharesWords(quote: ParsedQuote, stored: string): boolean {
  const run = (text: string) => pageAlone({ index: 0, text, reliable: true });
  return (
    standingsOf(run(stored), quote, 1).length > 0 || standingsOf(run(quote.text), parseQuote(stored), 1).length > 0
  );
}

/** Claims by their words, and by the quotations that speak to them. */
function claimsUsed(
  db: Connection,
  read: BriefRead,
  quotations: readonly QuotationInBrief[],
  placeOf: (span: BriefWords) => BriefPlace,
): ClaimInBrief[] {
  const evidence = claimsOfQuotations(
    db,
    quotations.map(({ quotationId }) => quotationId),
  );
  const uses: (ClaimUse & { claimId: string })[] = [
    ...read.claims.map(({ claimId, part, verdict, note, start, end }) => ({
      claimId,
      part,
      verdict,
      note,
      place: placeOf({ start, end }),
    })),
    ...evidence.flatMap(({ claimId, quotationId, stance }) =>
      quotations
        .filter((one) => one.quotationId === quotationId)
        .map(({ verdict, note, place }) => ({ claimId, part: stance, verdict, note, place })),
    ),
  ];
  const byClaim = Map.groupBy(uses, ({ claimId }) => claimId);
  return findClaims(db, [...byClaim.keys()]).map(({ id, statement, wording, caveat }) => ({
    claimId: id,
    statement,
    wording,
    caveat,
    uses: (byClaim.get(id) ?? []).map(({ claimId: _, ...use }) => use).sort((a, b) => a.place.start - b.place.start),
  }));
}

/** Claims that a brief uses with what must be known of them, in the order of the brief. */
export function claimsToShow(context: Context, used: readonly ClaimInBrief[]): BriefClaim[] {
  const details = claimDetails(
    context,
    findClaims(
      context.db,
      used.map(({ claimId }) => claimId),
    ),
    // What other briefs do with a claim is nothing that this one could mend.
    new Map(),
  );
  return used
    .flatMap(({ claimId, uses }): BriefClaim[] => {
      const claim = details.find(({ id }) => id === claimId);
      if (!claim) return [];
      const { statement, status, caveat, warnings } = claim;
      return [{ claimId, statement, status, caveat, warnings, uses }];
    })
    .sort((a, b) => (a.uses[0]?.place.start ?? 0) - (b.uses[0]?.place.start ?? 0));
}
