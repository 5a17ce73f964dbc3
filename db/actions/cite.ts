import { citeBluebook } from '../../shared/citation/bluebook/cite';
import { type Part, type Parts, toHtml, toMarkdown, toPlainText } from '../../shared/citation/parts';
import { toCitedWork } from '../../shared/model/cited-work';
import type { Quotation } from '../../shared/model/quotation';
import type { SourceDraft } from '../../shared/model/source';

/** The second line of a source in a list: its citation in practitioner form, plain. */
export function citeInList(source: SourceDraft & { id: string }): string {
  return toPlainText(citeBluebook(toCitedWork(source)).full);
}

/** A quotation with its citation and pinpoint, ready to paste. */
export function citeQuotation(
  quotation: Quotation,
  source: SourceDraft & { id: string },
): { text: string; html: string; markdown: string } {
  const { full } = citeBluebook(toCitedWork(source, quotation.pinpoint ?? undefined));
  const quote: Part = { text: quotation.text ? `“${quotation.text}” ` : '' };
  const parts: Parts = [quote, ...full, { text: '.' }];
  return { text: toPlainText(parts), html: toHtml(parts), markdown: toMarkdown(parts) };
}
