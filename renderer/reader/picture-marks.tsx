import type { Quotation } from '../../shared/model/quotation';
import { onPictureOnly, turnedBox } from '../../shared/text/page-boxes';
import { meaningColor } from '../parts/meanings';
import classes from './picture-marks.module.css';
import type { MarginMark } from './use-painted-pages';

/** Quotations whose words cannot be found on a page: what was marked of its picture is shown in their place. */
export function PictureMarks({
  quotes,
  page,
  rotation,
}: {
  quotes: readonly Quotation[];
  page: number;
  rotation: number;
}) {
  return quotes.flatMap((quote) =>
    boxesOn(quote, page, rotation).map(({ left, top, width, height }) => (
      <span
        key={`${quote.id} ${left} ${top}`}
        className={classes.mark}
        data-picture-mark={quote.id}
        aria-hidden
        style={{
          left: `${left * 100}%`,
          top: `${top * 100}%`,
          width: `${width * 100}%`,
          height: `${height * 100}%`,
          // A mark that came with the file is drawn by the file itself.
          background: quote.origin ? undefined : meaningColor(quote.meaning),
        }}
      />
    )),
  );
}

/** The same quotations' marks in the margin of a page. */
export function marginOf(quotes: readonly Quotation[], page: number, rotation: number): MarginMark[] {
  return quotes.flatMap((quote) => {
    const tops = boxesOn(quote, page, rotation).map(({ top }) => top);
    return tops.length > 0 ? [{ quote, down: Math.min(0.98, ...tops) }] : [];
  });
}

/** The quotation whose mark on a picture lies under a point of the window. */
export function pictureMarkAt(root: HTMLElement, x: number, y: number): string | null {
  const marks = [...root.querySelectorAll<HTMLElement>('[data-picture-mark]')];
  const under = marks.findLast((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return under?.dataset.pictureMark ?? null;
}

/** Quotations of a file that are known by their place on its pictures only, by the page (from 0). */
export function byPicture(quotes: readonly Quotation[], sha256: string): ReadonlyMap<number, readonly Quotation[]> {
  const pages = new Map<number, Quotation[]>();
  for (const quote of quotes) {
    const { anchor, lost } = quote;
    if (anchor?.sha256 !== sha256 || !onPictureOnly(quote)) continue;
    // A note stands between words that are there; its icon is no stretch of the page.
    if (!lost && quote.origin?.kind === 'note') continue;
    for (const page of new Set((anchor.boxes ?? []).map((box) => box.page)))
      pages.set(page, [...(pages.get(page) ?? []), quote]);
  }
  return pages;
}

function boxesOn({ anchor }: Quotation, page: number, rotation: number) {
  return (anchor?.boxes ?? []).filter((box) => box.page === page).map((box) => turnedBox(box, rotation));
}
