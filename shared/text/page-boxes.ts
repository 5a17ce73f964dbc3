import type { OcrPage } from '../model/ocr';
import type { PageBox, Quotation, QuoteAnchor } from '../model/quotation';

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

type Placed = Pick<Quotation, 'anchor' | 'lost'>;

/** Whether a quotation can be shown in this file: by its words, or, where they are lost, by what was marked of its pictures. */
export function standsIn({ anchor, lost }: Placed, sha256: string): boolean {
  return anchor?.sha256 === sha256 && (!lost || anchor.boxes !== undefined);
}

/** Whether it is known by its place on the pictures of the file's pages only. */
export function onPictureOnly({ anchor, lost }: Placed): boolean {
  return anchor?.boxes !== undefined && (lost || anchor.exact === '');
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

/** Where the words of a stretch stand on the picture that a machine read them from, one box a line. */
export function boxesOfWords(page: OcrPage, { start, end }: { start: number; end: number }): PageBox[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const word of page.words) {
    if (word.end <= start || word.start >= end) continue;
    const [left, top, right, bottom] = [word.x, word.y, word.x + word.width, word.y + word.height];
    const last = lines.at(-1);
    const shared = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    if (last && left >= last.left && shared > 0.5 * Math.min(last.bottom - last.top, word.height)) {
      last.top = Math.min(last.top, top);
      last.right = Math.max(last.right, right);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ left, top, right, bottom });
  }
  const share = (at: number, whole: number) => Math.round(Math.min(1, Math.max(0, at / whole)) * 10_000) / 10_000;
  return lines.map(({ left, top, right, bottom }) => {
    const [x, y] = [share(left, page.width), share(top, page.height)];
    return {
      page: page.index,
      left: x,
      top: y,
      width: share(right, page.width) - x,
      height: share(bottom, page.height) - y,
    };
  });
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
