import { authorityKeys } from '../../shared/citation/recognise/authority-key';
import type { RecognisedCitation } from '../../shared/citation/recognise/citation';
import { docketKeys } from '../../shared/citation/recognise/docket-key';
import type { QuoteClaim } from '../../shared/text/quote-check';
import type { Connection } from '../connection';
import { sourceOfKeys, sourcesOfKey } from '../store/authorities';
import type { PlacedPage } from '../store/quote-texts';

/** A source that a citation may mean, and the pages of its pinpoint. */
export interface CitedPlace {
  cited: NonNullable<QuoteClaim['cited']>;
  /** False where only its words can tell: a docket number without its court is that of many cases. */
  certain: boolean;
}

/** What a brief's citation means in the library. */
export interface Cited {
  places: CitedPlace[];
  /** It names an authority for certain, and the library has it not. */
  absent: boolean;
}

/** The sources that the citation at a place in a brief names, the likeliest first; none where the library has none. */
export function citedPlaces(
  db: Connection,
  of: { citations: readonly RecognisedCitation[]; at: number; pagesOf(sourceId: string): PlacedPage[] },
): Cited {
  const citation = of.citations[of.at];
  const named = citation && citation.antecedent !== null ? of.citations[citation.antecedent] : citation;
  if (!citation || !named) return { places: [], absent: false };
  const pin = String(citation.fields.pin ?? '');
  const keys = authorityKeys(named);
  const known = sourceOfKeys(db, keys);
  const at = (sourceId: string, certain: boolean): CitedPlace[] =>
    pagesNamed(of.pagesOf(sourceId), pin, named).map((pages) => ({ cited: { sourceId, pages }, certain }));
  if (known) return { places: at(known, true), absent: false };
  const dockets = docketKeys(named);
  for (const { key, certain } of dockets) {
    const found = sourcesOfKey(db, key);
    if (found.length > 0)
      return { places: found.flatMap((id) => at(id, certain && found.length === 1)), absent: false };
  }
  return { places: [], absent: keys.length > 0 || dockets.some(({ certain }) => certain) };
}

/**
 * The pages that a pinpoint names: by their printed labels, and of a paper on a court's docket also by the court's own numbering,
 * which counts the pages of the file. Null when it names none.
 */
function pagesNamed(
  pages: readonly PlacedPage[],
  pin: string,
  { fields }: RecognisedCitation,
): NonNullable<QuoteClaim['cited']>['pages'][] {
  const printed = pinnedPages(pages, pin, ({ label }) => label?.replace('*', '') ?? null);
  const stamped = fields.ecf ? pinnedPages(pages, pin, ({ filePage }) => String(filePage + 1)) : [];
  const all = [...printed, ...stamped];
  return all.length > 0 ? all : [null];
}

/**
 * The pages that a pinpoint such as "29", "28-30" or "*4" names by what they are called. They may be several: syllabus, opinion and
 * dissent of a slip opinion are each numbered from 1.
 */
function pinnedPages(
  pages: readonly PlacedPage[],
  pin: string,
  called: (page: PlacedPage) => string | null,
): { from: number; to: number }[] {
  const match = /^\*?([\divxlc]+)(?:\s*[-–]\s*\*?(\d+))?/i.exec(pin);
  if (!match?.[1]) return [];
  const first = match[1];
  // "347-48" ends on page 348: a range leaves out what both numbers share.
  const last = match[2] ? first.slice(0, Math.max(0, first.length - match[2].length)) + match[2] : first;
  const names = pages.map(called);
  return names.flatMap((name, from) =>
    name === first ? [{ from, to: Math.max(from, names.indexOf(last, from)) }] : [],
  );
}
