import type { OcrPage } from '../../shared/model/ocr';
import type { PageBox, Quotation } from '../../shared/model/quotation';
import { boxesOfWords, onPictureOnly, standsIn } from '../../shared/text/page-boxes';
import { partOnPage } from '../../shared/text/part-on-page';
import type { Connection } from '../connection';
import { readWords } from '../store/page-words';

/**
 * Tells where a quotation lies on the pictures of its pages: as it was marked, or where a machine read its words. None on
 * pages that have a text of their own, and none where it cannot be shown in its file any more.
 */
export function pictureBoxes(db: Connection): (quote: Pick<Quotation, 'anchor' | 'lost'>) => PageBox[] {
  const known = new Map<string, OcrPage | null>();
  const readingOf = (sha256: string, page: number) => {
    const key = `${sha256} ${page}`;
    const reading = known.has(key) ? (known.get(key) ?? null) : readWords(db, sha256, page);
    known.set(key, reading);
    return reading;
  };
  return (quote) => {
    const { anchor } = quote;
    if (!anchor || !standsIn(quote, anchor.sha256)) return [];
    const { sha256, page, endPage, boxes = [] } = anchor;
    if (onPictureOnly(quote)) return boxes;
    return Array.from({ length: endPage - page + 1 }, (_, at) => page + at).flatMap((index) => {
      const reading = readingOf(sha256, index);
      if (!reading || reading.words.length === 0) return [];
      const drawn = boxes.filter((box) => box.page === index);
      return drawn.length > 0 ? drawn : boxesOfWords(reading, partOnPage(anchor, index, reading.text));
    });
  };
}
