import { citeBluebook } from '../../shared/citation/bluebook/cite';
import { type Parts, toHtml, toMarkdown, toPlainText } from '../../shared/citation/parts';
import { closed } from '../../shared/formats/quote-list';
import { toCitedWork } from '../../shared/model/cited-work';
import type { CopiedWords } from '../../shared/model/quotation';
import type { SourceDraft } from '../../shared/model/source';
import { readQuotation } from '../store/quotations';
import { citeSources } from './cite-sources';
import type { Context } from './context';

/** The second line of a source in a list: its citation in practitioner form, plain. */
export function citeInList(source: SourceDraft & { id: string }): string {
  return toPlainText(citeBluebook(toCitedWork(source)).full);
}

interface AsCited {
  style: string;
  form: 'practitioner' | 'academic';
}

/** A quotation with its citation and pinpoint as a style writes them, ready to paste. */
export function copyQuotation(context: Context, { id, ...as }: AsCited & { id: string }): Promise<CopiedWords> {
  const { sourceId, pinpoint, text } = readQuotation(context.db, id);
  return copyWords(context, { ...as, sourceId, text, pin: pinpoint });
}

/** Words of a source, with its citation and their pinpoint as a style writes them: one rule for what is kept and what is only selected. */
export async function copyWords(
  context: Context,
  { sourceId, text, pin, style, form }: AsCited & { sourceId: string; text: string; pin: string | null },
): Promise<CopiedWords> {
  const [cited] = await citeSources(context, { ids: [sourceId], style, form, pin: pin ?? undefined });
  const parts: Parts = [{ text: text ? `“${text}” ` : '' }, ...closed(cited?.parts ?? [])];
  return { text: toPlainText(parts), html: toHtml(parts), markdown: toMarkdown(parts) };
}
