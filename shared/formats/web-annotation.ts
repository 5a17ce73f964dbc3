import { toPlainText } from '../citation/parts';
import type { QuoteAnchor } from '../model/quotation';
import type { QuoteList, WrittenQuote } from './quote-list';

type Json = { [key: string]: Json | Json[] | string | number | string[] };

/**
 * Quotations as a collection of W3C Web Annotations (Web Annotation Data Model, JSON-LD): text quote and text position
 * selectors within the file's page; files are named by their hash (RFC 6920).
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

function bodies({ comment, tags, meaning, citation, pageLabel }: WrittenQuote): Json[] {
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
  ];
}

function target({ anchor, text, source, file, lost }: WrittenQuote): Json {
  const about = source.url ?? `urn:x-casebench:source:${source.id}`;
  if (!anchor || lost) return { source: about, ...(text && { selector: { type: 'TextQuoteSelector', exact: text } }) };
  return {
    source: {
      id: hashName(anchor.sha256),
      type: 'Text',
      ...(file && { format: file.mime, label: file.name }),
      ...(source.url && { canonical: source.url }),
    },
    scope: about,
    selector: [
      ...(anchor.exact
        ? [{ type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix }]
        : []),
      position(anchor),
    ],
  };
}

/** Where the words stand: offsets within the text of a page, or from one page's to another's. */
function position({ page, endPage, start, end }: QuoteAnchor): Json {
  const on = (index: number, from: number, to: number): Json => ({
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
    value: `page=${index + 1}`,
    refinedBy: { type: 'TextPositionSelector', start: from, end: to },
  });
  if (page === endPage) return on(page, start, end);
  return { type: 'RangeSelector', startSelector: on(page, start, start), endSelector: on(endPage, end, end) };
}

/** "ni:///sha-256;" and the hash in base64url without its padding. */
function hashName(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return `ni:///sha-256;${btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
