import type { Quotation } from '../../shared/model/quotation';

/** A quotation's words as a list shows them; a note that came without words says so. */
export function quotedWords({ text }: Pick<Quotation, 'text'>): string {
  return text ? `“${text}”` : 'A note on the page';
}
