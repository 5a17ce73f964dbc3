import type { OutputOf } from '../../shared/contract/contract';
import type { Quotation, QuoteAnchor, QuoteVerdict } from '../../shared/model/quotation';
import type { DeclaredChange } from '../../shared/text/declared-changes';
import { type QuoteCheck, quoteChecker } from '../../shared/text/quote-check';
import type { Connection } from '../connection';
import { updateQuotation } from '../store/quotations';
import { type PlacedPage, placedPages, quoteTexts } from '../store/quote-texts';
import { type Context, commit } from './context';

/** A quotation as `quotes.check` answers it; `page` counts from 1 in its file, as people do. */
export type CheckedQuote = OutputOf<'quotes.check'>[number];

/** Checks loose quotations against these sources, or against the whole library. */
export function checkQuotes(db: Connection, quotes: string[], sourceIds?: string[]): CheckedQuote[] {
  const check = quoteChecker(quoteTexts(db));
  return quotes.map((text) => {
    const result = check({ text, cited: null, among: sourceIds });
    const page = result.place ? placedPages(db, result.place.sourceId)[result.place.page] : undefined;
    return {
      text,
      verdict: result.verdict,
      sourceId: result.place?.sourceId ?? null,
      page: page ? page.filePage + 1 : null,
      label: page?.label ?? null,
      found: result.found,
    };
  });
}

/** What a check says of one quotation of a source, at the pages of its anchor when it has one. */
export function verdictOn(
  db: Connection,
  quote: { sourceId: string; text: string; anchor: QuoteAnchor | null },
): { verdict: QuoteVerdict; note: string | null } {
  return verdictsOf(db, quote.sourceId)(quote);
}

/** As `verdictOn`, for many quotations of one source: its pages are read once. */
export function verdictsOf(
  db: Connection,
  sourceId: string,
): (quote: { text: string; anchor: QuoteAnchor | null }) => { verdict: QuoteVerdict; note: string | null } {
  const check = quoteChecker(quoteTexts(db));
  const pages = placedPages(db, sourceId);
  return (quote) => toVerdict(check, pages, { ...quote, sourceId });
}

/** Checks every quotation of the library again; one undoable step. */
export function verifyAll(context: Context): { checked: number; changed: number } {
  const { db } = context;
  const quotations = db.sql
    .prepare<
      [],
      { id: string; sourceId: string; text: string; anchor: string | null; verdict: QuoteVerdict; note: string | null }
    >(
      `SELECT id, source_id sourceId, text, iif(lost, NULL, anchor) anchor, verdict, verdict_note note FROM quotations
       ORDER BY source_id`,
    )
    .all();
  const check = quoteChecker(quoteTexts(db));
  let pages: { sourceId: string; all: PlacedPage[] } | null = null;
  let changed = 0;
  commit(context, 'Check all quotations', () => {
    for (const { id, sourceId, text, anchor, ...before } of quotations) {
      if (pages?.sourceId !== sourceId) pages = { sourceId, all: placedPages(db, sourceId) };
      const now = toVerdict(check, pages.all, {
        sourceId,
        text,
        anchor: anchor ? (JSON.parse(anchor) as QuoteAnchor) : null,
      });
      if (now.verdict === before.verdict && now.note === before.note) continue;
      changed++;
      const patch: Partial<Quotation> = { verdict: now.verdict, verdictNote: now.note };
      updateQuotation(db, id, { ...patch, at: context.now() });
    }
  });
  return { checked: quotations.length, changed };
}

function toVerdict(
  check: (claim: Parameters<ReturnType<typeof quoteChecker>>[0]) => QuoteCheck,
  pages: PlacedPage[],
  quote: { sourceId: string; text: string; anchor: QuoteAnchor | null },
): { verdict: QuoteVerdict; note: string | null } {
  if (quote.text === '') return { verdict: 'unchecked', note: 'A note on the page, without words of it.' };
  if (pages.length === 0) return { verdict: 'unchecked', note: 'This source has no text to check against.' };
  const { anchor } = quote;
  const at = (page: number) => pages.find((one) => one.sha256 === anchor?.sha256 && one.filePage === page)?.index;
  const [from, to] = anchor ? [at(anchor.page), at(anchor.endPage)] : [];
  const cited = { sourceId: quote.sourceId, pages: from !== undefined && to !== undefined ? { from, to } : null };
  const { verdict, note, changes } = check({ text: quote.text, cited });
  return { verdict, note: note ?? sayChanges(changes) };
}

function sayChanges(changes: DeclaredChange[]): string | null {
  if (changes.length === 0) return null;
  return `Declared: ${changes.map(({ quote, source }) => (source ? `${quote} for “${source}”` : quote)).join('; ')}`;
}
