import { citeBluebook } from '../../shared/citation/bluebook/cite';
import type { BluebookForm } from '../../shared/citation/bluebook/style';
import { toMarkdown, toPlainText } from '../../shared/citation/parts';
import type { MetaValue } from '../../shared/model/cited-work';
import type { SourceKindId } from '../../shared/model/source-kinds';

/** Hyphens and dashes count as one. */
export const dashed = (text: string) => text.replace(/[–—]/g, '-');

/** The citation as plain text; with `marked`, italics between asterisks. */
export function cited(
  type: SourceKindId,
  meta: Record<string, MetaValue>,
  form: BluebookForm = 'practitioner',
): string {
  return toPlainText(citeBluebook({ id: 'x', type, meta }, { form }).full);
}

/** The short form as plain text, '' where there is none. */
export function shortOf(type: SourceKindId, meta: Record<string, MetaValue>): string {
  const short = citeBluebook({ id: 'x', type, meta }).short;
  return short ? toPlainText(short) : '';
}

/** The citation with its italics in Markdown, backslashes gone. */
export function markedOf(type: SourceKindId, meta: Record<string, MetaValue>): string {
  return toMarkdown(citeBluebook({ id: 'x', type, meta }).full).replace(/\\/g, '');
}
