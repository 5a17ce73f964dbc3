import type { ExtractedAnnotation, ExtractedDocument, PageText } from '../../shared/model/extraction';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { anchorAt, asQuoted } from '../../shared/text/anchor';
import { insertQuotation, listQuotations } from '../store/quotations';
import { verdictsOf } from './check-quotes';
import type { Context } from './context';

/** No person has marked more in one file. */
const most = 5000;

/**
 * Keeps what people marked and noted in a file as quotations of its source, with their comments, inside the caller's
 * transaction. The file itself stays as it is. What a source has already, of an earlier edition, is not kept twice.
 */
export function keepAnnotations(
  context: Context,
  of: { sourceId: string; sha256: string; document: ExtractedDocument; at: string },
): void {
  const { db, newId } = context;
  const { sourceId, sha256, document, at } = of;
  const { annotations = [], pages } = document;
  if (annotations.length === 0) return;
  const verdict = verdictsOf(db, sourceId);
  const there = listQuotations(db, { sourceId, text: '', fromFile: true, offset: 0, limit: most });
  const known = new Set(there.rows.map((quote) => sameness(quote.text, quote.comment)));
  for (const annotation of annotations.slice(0, most)) {
    const page = pages[annotation.page];
    if (!page) continue;
    const anchor = anchorOf(sha256, page, annotation);
    const text = asQuoted(anchor.exact);
    if (known.has(sameness(text, annotation.comment))) continue;
    const { verdict: found, note } = verdict({ text, anchor });
    const label = page.label ?? String(page.index + 1);
    insertQuotation(db, {
      id: newId(),
      sourceId,
      text,
      anchor,
      pageLabel: label,
      pinpoint: null,
      meaning: 'quote',
      comment: annotation.comment,
      verdict: found,
      verdictNote: note,
      origin: annotation.origin,
      at,
    });
  }
}

function anchorOf(sha256: string, page: PageText, { start, end }: ExtractedAnnotation): QuoteAnchor {
  const { index, text } = page;
  const range = { page: index, endPage: index, start, end };
  const words = anchorAt(sha256, [{ index, text, reliable: !page.broken }], range);
  if (words) return words;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 96), start), text.slice(start, start + 96)];
  return { sha256, ...range, end: start, exact: '', prefix, suffix };
}

function sameness(text: string, comment: string): string {
  return JSON.stringify([text, comment]);
}
