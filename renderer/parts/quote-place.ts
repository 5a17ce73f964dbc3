import type { Quotation } from '../../shared/model/quotation';

/**
 * Where the reader opens for a quotation: its file, page and words; its words alone when it has no place any more. One that
 * is lost in the text may still have its place on the picture of a page.
 */
export function placeToOpen({ anchor, lost, text }: Pick<Quotation, 'anchor' | 'lost' | 'text'>): {
  sha256?: string;
  page?: number;
  words?: string[];
} {
  if (!anchor || (lost && !anchor.boxes)) return text ? { words: [text] } : {};
  return { sha256: anchor.sha256, page: anchor.page + 1, words: anchor.exact && !lost ? [anchor.exact] : [] };
}
