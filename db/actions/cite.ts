import { citeBluebook } from '../../shared/citation/bluebook/cite';
import { type Parts, toHtml, toMarkdown, toPlainText } from '../../shared/citation/parts';
import { closed } from '../../shared/formats/quote-list';
import { toCitedWork } from '../../shared/model/cited-work';
import type { SourceDraft } from '../../shared/model/source';
import { readQuotation } from '../store/quotations';
import { citeSources } from './cite-sources';
import type { Context } from './context';

/** The second line of a source in a list: its citation in practitioner form, plain. */
export function citeInList(source: SourceDraft & { id: string }): string {
  return toPlainText(citeBluebook(toCitedWork(source)).full);
}

/** A quotation with its citation and pinpoint as a style writes them, ready to paste. */
export async function copyQuotation(
  context: Context,
  { id, style, form }: { id: string; style: string; form: 'practitioner' | 'academic' },
): Promise<{ text: string; html: string; markdown: string }> {
  const { sourceId, pinpoint, text } = readQuotation(context.db, id);
  const [cited] = await citeSources(context, { ids: [sourceId], style, form, pin: pinpoint ?? undefined });
  const parts: Parts = [{ text: text ? `“${text}” ` : '' }, ...closed(cited?.parts ?? [])];
  return { text: toPlainText(parts), html: toHtml(parts), markdown: toMarkdown(parts) };
}
