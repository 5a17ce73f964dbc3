import { Failure } from '../../shared/contract/failure';
import { isToCheck, type Quotation, type QuoteAnchor } from '../../shared/model/quotation';
import type { AnchorOutcome } from '../../shared/text/anchor-find';
import { withBoxesOf, withoutBoxes } from '../../shared/text/page-boxes';
import { sourcePages } from '../store/pages';
import { pinpointReader } from '../store/pinpoints';
import { type QuotationPatch, updateQuotation } from '../store/quotations';
import { verdictsOf } from './check-quotes';
import type { Context } from './context';

/** Where quotations were found in a file's text, before any of it is written. */
export interface Looked {
  sha256: string;
  /** What messages call the file. */
  name: string;
  /** By quotation; `anchor` is the one that was looked for. */
  found: Map<string, { anchor: QuoteAnchor; outcome: AnchorOutcome }>;
  /** The file has no text in which anything could be found. */
  silent: boolean;
}

/** How the quotations of a file came out. */
export interface Placed {
  kept: number;
  /** Of `kept`: on another page than before. */
  otherPage: number;
  /** Of `kept`: where the words differ now. */
  changed: number;
  /** Of `kept`: in a place that a person has to look at. */
  unsure: number;
  lost: number;
}

/** Looks for quotations in the stored pages of a file, beside the library's thread. */
export async function lookForQuotes(
  context: Context,
  of: { quotes: readonly Pick<Quotation, 'id' | 'anchor'>[]; sha256: string; name: string },
  signal?: AbortSignal,
): Promise<Looked> {
  const { sha256, name } = of;
  const quotes = of.quotes.flatMap(({ id, anchor }) => (anchor ? [{ id, anchor }] : []));
  const pages = sourcePages(context.db, sha256);
  const looked: Looked = { sha256, name, found: new Map(), silent: pages.every(({ text }) => text.trim() === '') };
  if (quotes.length === 0) return looked;
  const others = new Set(quotes.map(({ anchor }) => anchor.sha256).filter((other) => other !== sha256));
  const before = [...others].map((other) => ({ sha256: other, pages: sourcePages(context.db, other) }));
  const result = await context.pool.run({ kind: 'find-anchors', name, sha256, pages, quotes, before }, signal);
  signal?.throwIfAborted();
  if (!result.ok) throw new Failure('unsupported', `The quotations could not be looked for: ${result.message}`);
  const anchors = new Map(quotes.map(({ id, anchor }) => [id, anchor]));
  for (const { id, outcome } of result.outcomes)
    looked.found.set(id, { anchor: anchors.get(id) as QuoteAnchor, outcome });
  return looked;
}

/** Only what was found for certain: another file that lacks the words says nothing about where they are. */
export function foundOnly(looked: Looked): Looked {
  const found = [...looked.found].filter(([, { outcome }]) => outcome.kind !== 'lost' && outcome.kind !== 'ambiguous');
  return { ...looked, found: new Map(found) };
}

/** Whether these are the quotations that were looked for, with the places they had then. */
export function isStill(looked: Looked, quotes: readonly Quotation[]): boolean {
  return quotes.every(({ id, anchor }) => JSON.stringify(looked.found.get(id)?.anchor) === JSON.stringify(anchor));
}

/**
 * Writes down where quotations of a source stand now and checks their words again, inside the caller's transaction.
 * What was not found keeps its words and its last place, and says that it is lost.
 */
export function placeQuotes(context: Context, looked: Looked, quotes: readonly Quotation[]): Placed {
  const tally: Placed = { kept: 0, otherPage: 0, changed: 0, unsure: 0, lost: 0 };
  const [first] = quotes;
  if (!first) return tally;
  const verdict = verdictsOf(context.db, first.sourceId);
  for (const quote of quotes) {
    const outcome = looked.found.get(quote.id)?.outcome;
    if (!outcome || !quote.anchor) continue;
    const place = placeOf(context, { quote, anchor: quote.anchor, outcome, looked });
    const anchor = 'anchor' in outcome ? outcome.anchor : quote.anchor;
    const { verdict: now, note } = verdict({ text: quote.text, anchor: place.lost ? null : anchor });
    const patch = { ...place, verdict: now, verdictNote: note };
    count(tally, place, outcome, anchor.page !== quote.anchor.page);
    if (differs(quote, patch)) updateQuotation(context.db, quote.id, { ...patch, at: context.now() });
  }
  return tally;
}

/** "4 quotations found again, 1 of them on another page; 1 lost its place." Empty when there were none. */
export function placedSentence({ kept, otherPage, changed, unsure, lost }: Placed): string {
  if (kept + lost === 0) return '';
  const parts = [
    kept > 0 && `${kept === 1 ? '1 quotation was' : `${kept} quotations were`} found again`,
    otherPage > 0 && `${otherPage} on another page`,
    changed > 0 && `${changed} with other words`,
    unsure > 0 && `${unsure} in a place to be checked`,
    lost > 0 && lostWords(lost, kept > 0),
  ];
  return `${parts.filter(Boolean).join(', ')}${unsure + lost > 0 ? '; see Quotations' : ''}.`;
}

/** What the name of a step says besides, of quotations that a person has to look at: "; 1 quotation to check, 2 lost". */
export function placedInStep(placed: Placed | null): string {
  const { unsure, lost } = placed ?? { unsure: 0, lost: 0 };
  const counted = (count: number) => (count === 1 ? '1 quotation' : `${count} quotations`);
  if (unsure === 0) return lost > 0 ? `; ${counted(lost)} lost` : '';
  return `; ${counted(unsure)} to check${lost > 0 ? `, ${lost} lost` : ''}`;
}

function lostWords(lost: number, others: boolean): string {
  if (lost === 1) return others ? '1 lost its place' : '1 quotation lost its place';
  return `${lost}${others ? '' : ' quotations'} lost their place`;
}

function count(
  tally: Placed,
  { lost, unsure }: Pick<Place, 'lost' | 'unsure'>,
  outcome: AnchorOutcome,
  otherPage: boolean,
): void {
  if (lost) tally.lost++;
  else tally.kept++;
  if (isToCheck({ lost, unsure })) tally.unsure++;
  if (otherPage) tally.otherPage++;
  if (outcome.kind === 'changed') tally.changed++;
}

interface Finding {
  quote: Quotation;
  anchor: QuoteAnchor;
  outcome: AnchorOutcome;
  looked: Looked;
}

/** A pinpoint is worked out from the place when it is read; one that a person typed stays. */
type Place = Pick<QuotationPatch, 'anchor' | 'pageLabel' | 'placeNote'> & { lost: boolean; unsure: boolean };

function placeOf(context: Context, { quote, anchor, outcome, looked }: Finding): Place {
  const { pageLabel } = quote;
  const before = pageName(anchor.page, pageLabel);
  const pictured = anchor.sha256 === looked.sha256 && (anchor.boxes?.length ?? 0) > 0;
  const lost = (why: string): Place => ({
    anchor: pictured ? anchor : withoutBoxes(anchor),
    pageLabel,
    lost: true,
    unsure: quote.unsure,
    placeNote: pictured ? `${why} Its place on the picture of the page is still shown.` : why,
  });
  switch (outcome.kind) {
    case 'same':
      return { anchor, pageLabel, lost: false, unsure: quote.unsure, placeNote: quote.lost ? null : quote.placeNote };
    case 'lost':
      return lost(
        looked.silent
          ? `${looked.name} has no text yet. Read it with OCR: these words are looked for again then. They stood on ${before}.`
          : `These words are not in ${looked.name}. They stood on ${before}.`,
      );
    case 'ambiguous':
      return lost(
        `These words stand in ${outcome.places} places of ${looked.name}, and nothing tells which is meant. They stood on ${before}.`,
      );
    case 'moved':
    case 'changed': {
      const label = pinpointReader(context.db).at(quote.sourceId, outcome.anchor)?.label ?? null;
      const moved = outcome.anchor.page !== anchor.page || label !== pageLabel;
      const where = moved ? { now: pageName(outcome.anchor.page, label), before } : null;
      return {
        anchor: withBoxesOf(anchor, outcome.anchor),
        pageLabel: label,
        lost: false,
        // A place that was a guess is no better for having been followed since.
        unsure: quote.unsure || !outcome.sure,
        placeNote: movedNote(outcome, where, quote.unsure),
      };
    }
  }
}

function movedNote(
  { kind, sure }: AnchorOutcome & { sure: boolean },
  where: { now: string; before: string } | null,
  unsureBefore: boolean,
): string | null {
  const now = where && `now on ${where.now}, before on ${where.before}`;
  if (!sure) {
    const what = kind === 'changed' ? 'words like these' : 'the same words';
    const from = where ? `From ${where.before} to ${where.now}: ${what}` : what.replace(/^./, (w) => w.toUpperCase());
    return `${from}, but other text around them. Are they the ones you quoted?`;
  }
  if (kind === 'changed') return `Found by the words around it${now ? `, ${now}` : ''}; its own words differ there.`;
  const moved = now && `The same words, ${now}.`;
  const asked = unsureBefore && 'Nobody has checked yet that they are the ones you quoted.';
  return [moved, asked].filter(Boolean).join(' ') || null;
}

function pageName(page: number, label: string | null): string {
  return label && label !== String(page + 1) ? `page ${label} (file page ${page + 1})` : `page ${page + 1}`;
}

function differs(quote: Quotation, patch: QuotationPatch): boolean {
  return Object.entries(patch).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(quote[key as keyof Quotation]),
  );
}
