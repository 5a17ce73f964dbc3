/** What the frame of a document asks of the view that shows it, whatever its format. */
export interface ViewHandle {
  /** Brings a page (from 0) to the top, `down` of its height further (0..1). */
  goTo(page: number, down?: number): void;
  /** Brings a range of a shown page into view. */
  reveal(range: Range): void;
  /** The element that scrolls; the pages' texts are below it. */
  root(): HTMLElement | null;
}

/** Where a person is in a document: the page (from 0) most in view, and how much of it is above the window's edge. */
export interface ReadingPlace {
  page: number;
  down: number;
}

/** The page (from 0) being read, for whatever shows it. */
export interface PageNow {
  page: number;
}

/** Told when the text of a page is on the screen (its element), and when it is gone (null). */
export type PageTextListener = (page: number, element: HTMLElement | null) => void;

/** Brings a range into view below `root`, a third down, when it is not in view already. */
export function revealRange(root: HTMLElement, range: Range): void {
  const at = range.getBoundingClientRect();
  const view = root.getBoundingClientRect();
  const margin = 48;
  if (at.top >= view.top + margin && at.bottom <= view.bottom - margin) return;
  root.scrollTop += at.top - view.top - root.clientHeight / 3;
}
