import type { Parts } from '../citation/parts';
import type { PageBox, Quotation } from '../model/quotation';

/** A quotation as an export writes it. */
export interface WrittenQuote extends Omit<Quotation, 'sourceId'> {
  /** Where it lies on pictures of pages: on a scan, or where its words are lost. */
  areas: readonly PageBox[];
  /** With its pinpoint and its full stop. */
  citation: Parts;
  source: { id: string; title: string; url: string | null };
  /** The file it stands in; null when it stands in none. */
  file: { name: string; mime: string } | null;
}

/** Quotations ready to be written, in the order to be printed. */
export interface QuoteList {
  title: string;
  /** When it was made, ISO 8601 in UTC; the only date in it that is not a quotation's own. */
  madeAt: string;
  quotes: readonly WrittenQuote[];
}

/** A citation as a sentence of its own: with a full stop, unless it ends in one. */
export function closed(citation: Parts): Parts {
  const last = citation.findLast((part) => part.text !== '');
  return !last || /[.?!]["'”’]?\s*$/.test(last.text) ? citation : [...citation, { text: '.' }];
}

/** What is to be done about a quotation's place; '' for one that stands where it stood. */
export function placeDoubt({ lost, unsure, placeNote }: Pick<Quotation, 'lost' | 'unsure' | 'placeNote'>): string {
  if (!lost && !unsure) return '';
  return `${lost ? 'Lost its place.' : 'Moved: check its place.'} ${placeNote ?? ''}`.trim();
}

/** What is to be said of a quotation that is not right as it stands; '' when all is well. */
export function doubt(quote: WrittenQuote): string {
  const { verdict, verdictNote, lost } = quote;
  const place = placeDoubt(quote);
  if (lost) return place;
  const word = {
    altered: 'Altered',
    elsewhere: 'On another page',
    'not-found': 'Not in the source',
    unchecked: 'Not checked',
  };
  const said = verdict in word ? word[verdict as keyof typeof word] : '';
  return [place, said && verdictNote ? `${said}: ${verdictNote}` : said].filter(Boolean).join(' ');
}

/** "14 quotations, made on 2018-02-20." */
export function quotesLine({ quotes, madeAt }: QuoteList): string {
  return `${quotes.length === 1 ? '1 quotation' : `${quotes.length} quotations`}, made on ${madeAt.slice(0, 10)}.`;
}
