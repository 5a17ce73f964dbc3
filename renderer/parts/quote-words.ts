import type { Quotation } from '../../shared/model/quotation';

/** A quotation's words as a list shows them; a note or a mark that came without words says so. */
export function quotedWords({ text, origin }: Pick<Quotation, 'text' | 'origin'>): string {
  if (text) return `“${text}”`;
  return origin && origin.kind !== 'note' ? 'A mark on the picture of the page' : 'A note on the page';
}
