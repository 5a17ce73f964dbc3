import type { Quotation } from '../../shared/model/quotation';
import type { SourceDraft } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';

/** The second line of a source in a list. */
export function citeInList(source: SourceDraft & { id: string }): string {
  const { byline, year } = sourceColumns(source);
  return [byline, year].filter(Boolean).join(' ');
}

/** A quotation with its citation and pinpoint, ready to paste. */
export function citeQuotation(
  quotation: Quotation,
  source: SourceDraft & { id: string },
): { text: string; html: string; markdown: string } {
  const text = `“${quotation.text}” ${citeInList(source)}${quotation.pinpoint ? `, at ${quotation.pinpoint}` : ''}.`;
  return { text, html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), markdown: text };
}
