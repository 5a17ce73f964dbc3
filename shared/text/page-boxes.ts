import type { OcrPage } from '../model/ocr';
import type { PageBox, QuoteAnchor } from '../model/quotation';

/** An anchor found anew on the page that was marked keeps the marks on its picture; elsewhere they would mark other words. */
export function withBoxesOf(before: QuoteAnchor, found: QuoteAnchor): QuoteAnchor {
  const { boxes: _, ...plain } = found;
  const stays = before.boxes && before.sha256 === found.sha256 && before.page === found.page;
  return stays ? { ...plain, boxes: before.boxes } : plain;
}

/** The anchor of a file that no longer shows the marked picture. */
export function withoutBoxes({ boxes: _, ...anchor }: QuoteAnchor): QuoteAnchor {
  return anchor;
}

/** The stretch of a page's text whose words a machine read inside these boxes; null when it read none there. */
export function wordsUnder(page: OcrPage, boxes: readonly PageBox[]): { start: number; end: number } | null {
  const own = boxes.filter((box) => box.page === page.index);
  const inside = page.words.filter((word) => {
    const [x, y] = [(word.x + word.width / 2) / page.width, (word.y + word.height / 2) / page.height];
    return own.some(({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height);
  });
  if (inside.length === 0) return null;
  return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) };
}

/** A box on a page that is shown turned clockwise by so many degrees. */
export function turnedBox(box: PageBox, rotation: number): PageBox {
  const { page, left, top, width, height } = box;
  switch (((rotation % 360) + 360) % 360) {
    case 90:
      return { page, left: 1 - top - height, top: left, width: height, height: width };
    case 180:
      return { page, left: 1 - left - width, top: 1 - top - height, width, height };
    case 270:
      return { page, left: top, top: 1 - left - width, width: height, height: width };
    default:
      return box;
  }
}
