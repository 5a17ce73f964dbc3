import type { ExtractedAnnotation, ExtractedDocument, PageText } from '../../shared/model/extraction';
import { meaningOfColor } from '../../shared/model/highlight-colors';
import type { HighlightMeaning, Quotation, QuoteAnchor, QuoteOrigin } from '../../shared/model/quotation';
import { anchorAt, asQuoted } from '../../shared/text/anchor';
import { insertQuotation, listQuotations } from '../store/quotations';
import { verdictsOf } from './check-quotes';
import type { Context } from './context';

/** Said of a mark that lies where its page has no text. */
const marksWithoutWords =
  'Marked on the picture of the page, where the file has no text. It is shown where it lies; reading the page with OCR gives it its words.';

/** No person has marked more in one file. */
const most = 5000;

/** Pages on either side that tell running heads from text. */
const around = 8;

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
  const known = new Set(
    there.rows.map((quote) => sameness(quote.text, quote.comment, isWordless(quote) ? quote.anchor : null)),
  );
  for (const [annotation, last] of wholes(annotations.slice(0, most))) {
    const page = pages[annotation.page];
    if (!page) continue;
    const anchor = anchorOf(sha256, pages, [annotation, last]);
    const text = asQuoted(anchor.exact);
    const wordless = isWordless({ text, origin: annotation.origin });
    if (known.has(sameness(text, annotation.comment, wordless ? anchor : null))) continue;
    const { verdict: found, note } = verdict({ text, anchor });
    const label = page.label ?? String(page.index + 1);
    insertQuotation(db, {
      id: newId(),
      sourceId,
      text,
      anchor,
      pageLabel: label,
      pinpoint: null,
      meaning: meaningOf(annotation.origin),
      comment: annotation.comment,
      verdict: found,
      verdictNote: note,
      origin: annotation.origin,
      placeNote: wordless ? marksWithoutWords : null,
      at,
    });
  }
}

/** A highlight in a colour of ours, to the letter, means what it means here; any other is a quotation with its colour. */
function meaningOf({ kind, color }: QuoteOrigin): HighlightMeaning {
  return (kind === 'highlight' && meaningOfColor(color)) || 'quote';
}

/** First and last part of each highlight: one that runs over pages is one, if Casebench wrote it. */
function wholes(annotations: readonly ExtractedAnnotation[]): [ExtractedAnnotation, ExtractedAnnotation][] {
  const found: [ExtractedAnnotation, ExtractedAnnotation][] = [];
  const open = new Map<string, [ExtractedAnnotation, ExtractedAnnotation]>();
  for (const annotation of annotations) {
    const { group, page, start } = annotation;
    const whole = group === undefined ? undefined : open.get(group);
    const [, last] = whole ?? [];
    const follows = last && (page === last.page + 1 || (page === last.page && start >= last.end));
    if (whole && follows) {
      whole[1] = annotation;
      continue;
    }
    const fresh: [ExtractedAnnotation, ExtractedAnnotation] = [annotation, annotation];
    found.push(fresh);
    if (group !== undefined) open.set(group, fresh);
  }
  return found;
}

function anchorOf(
  sha256: string,
  pages: readonly PageText[],
  [first, last]: [ExtractedAnnotation, ExtractedAnnotation],
): QuoteAnchor {
  const { page, start } = first;
  const { end } = last;
  const range = { page, endPage: last.page, start, end };
  // Running heads are known by the pages around; what lies on one page has none in it.
  const margin = last.page > page ? around : 0;
  const under = pages.slice(Math.max(0, page - margin), last.page + 1 + margin);
  const words = anchorAt(
    sha256,
    under.map(({ index, text, broken }) => ({ index, text, reliable: !broken })),
    range,
  );
  const boxes = [...new Set([...first.boxes, ...last.boxes])];
  const drawn = boxes.length > 0 && { boxes };
  if (words) return { ...words, ...drawn };
  const { text = '' } = pages[page] ?? {};
  const [prefix, suffix] = [text.slice(Math.max(0, start - 96), start), text.slice(start, start + 96)];
  return { sha256, page, endPage: page, start, end: start, exact: '', prefix, suffix, ...drawn };
}

/** Marks on a picture have no words: they are the same where they lie in the same place. */
function sameness(text: string, comment: string, picture: QuoteAnchor | null): string {
  return JSON.stringify([text, comment, picture && [picture.page, picture.boxes]]);
}

/** A mark that came with a file, on a page without text. */
export function isWordless({ text, origin }: Pick<Quotation, 'text' | 'origin'>): boolean {
  return text === '' && origin !== null && origin.kind !== 'note';
}
