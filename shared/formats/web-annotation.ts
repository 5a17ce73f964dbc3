import { toPlainText } from '../citation/parts';
import type { PageBox, QuoteAnchor } from '../model/quotation';
import { doubt, type QuoteList, type WrittenQuote } from './quote-list';

type Json = { [key: string]: Json | Json[] | string | number | string[] };

/**
 * Quotations as a collection of W3C Web Annotations (Web Annotation Data Model, JSON-LD): text quote and text position
 * selectors within the file's page, areas of its picture (Media Fragments); files are named by their hash (RFC 6920).
 */
export function writeWebAnnotations(list: QuoteList): string {
  const collection: Json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:x-casebench:collection:${list.madeAt}`,
    type: 'AnnotationCollection',
    label: list.title,
    total: list.quotes.length,
    created: list.madeAt,
    first: {
      id: `urn:x-casebench:collection:${list.madeAt}#1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: list.quotes.map(annotation),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(quote: WrittenQuote): Json {
  const { id, comment, origin, createdAt, updatedAt } = quote;
  return {
    id: `urn:x-casebench:quotation:${id}`,
    type: 'Annotation',
    motivation: comment ? ['highlighting', 'commenting'] : ['highlighting'],
    created: origin?.date || createdAt,
    modified: updatedAt,
    ...(origin?.author && { creator: { type: 'Person', name: origin.author } }),
    body: bodies(quote),
    target: target(quote),
  };
}

function bodies(quote: WrittenQuote): Json[] {
  const { comment, tags, meaning, citation, pageLabel } = quote;
  const warning = doubt(quote);
  const text = (purpose: string, value: string): Json => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    ...(comment ? [text('commenting', comment)] : []),
    ...tags.map((tag) => text('tagging', tag)),
    text('classifying', meaning),
    text('identifying', toPlainText(citation)),
    ...(pageLabel ? [text('describing', `page ${pageLabel}`)] : []),
    ...(warning ? [text('assessing', warning)] : []),
  ];
}

/**
 * What the annotation is about: its words, and each stretch of a picture that was marked, as targets of their own, since a
 * list of selectors within one target says one and the same stretch in several ways.
 */
function target(quote: WrittenQuote): Json | Json[] {
  const { anchor, source, origin } = quote;
  const about = source.url ?? `urn:x-casebench:source:${source.id}`;
  // A note stands between words; where its icon is drawn is no stretch of the page.
  const boxes = origin?.kind === 'note' ? [] : quote.areas;
  const areas = anchor ? boxes.map((box) => inFile(quote, anchor, about, area(quote, box))) : [];
  const [only = { source: about }, ...others] = [...spoken(quote, about), ...areas];
  return others.length === 0 ? only : [only, ...others];
}

/** The target by its words: their place in the file, or the words alone where they have none. */
function spoken({ anchor, text, lost, origin, areas, ...quote }: WrittenQuote, about: string): Json[] {
  if (!anchor || lost)
    return text === '' ? [] : [{ source: about, selector: { type: 'TextQuoteSelector', exact: text } }];
  const { exact, prefix, suffix } = anchor;
  if (exact === '' && areas.length > 0 && origin?.kind !== 'note') return [];
  const words: Json[] = exact ? [{ type: 'TextQuoteSelector', exact, prefix, suffix }] : [];
  return [inFile(quote, anchor, about, [...words, position(anchor)])];
}

function inFile(
  { file, source }: Pick<WrittenQuote, 'file' | 'source'>,
  { sha256 }: QuoteAnchor,
  about: string,
  selector: Json | Json[],
): Json {
  const kind = file?.mime.split('/')[0] ?? '';
  return {
    source: {
      id: hashName(sha256),
      type: { image: 'Image', audio: 'Sound', video: 'Video' }[kind] ?? 'Text',
      ...(file && { format: file.mime, label: file.name }),
      ...(source.url && { canonical: source.url }),
    },
    scope: about,
    selector,
  };
}

/** Where the words stand: offsets within the text of a page, or from one page's to another's. */
function position({ page, endPage, start, end }: QuoteAnchor): Json {
  const on = (index: number, from: number, to: number) =>
    onPage(index, { type: 'TextPositionSelector', start: from, end: to });
  if (page === endPage) return on(page, start, end);
  return { type: 'RangeSelector', startSelector: on(page, start, start), endSelector: on(endPage, end, end) };
}

/** A page by its number: RFC 3778 is the name that the model's own table has for it, RFC 8118 says the same of pages. */
function onPage(index: number, refinedBy: Json): Json {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
    value: `page=${index + 1}`,
    refinedBy,
  };
}

/**
 * A stretch of a page's picture, in hundredths of its width and height from its top left corner. A whole percent would be as
 * high as a line of text; the decimals are those that programs which mark pictures write and read.
 */
function area({ file }: WrittenQuote, { page, left, top, width, height }: PageBox): Json {
  const percent = [left, top, width, height].map((share) => String(Math.round(share * 10_000) / 100));
  const selector: Json = {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: `xywh=percent:${percent.join(',')}`,
  };
  // A picture is one page; of those that are shown here only a TIFF can hold several.
  const single = file?.mime.startsWith('image/') && file.mime !== 'image/tiff';
  return single ? selector : onPage(page, selector);
}

/** "ni:///sha-256;" and the hash in base64url without its padding. */
function hashName(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return `ni:///sha-256;${btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
