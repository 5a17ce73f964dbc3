import type { SelectedText } from './find-on-page';
import { domRange, offsetOfPoint, readPageDom } from './page-dom';
import { boxesOf } from './range-boxes';

const context = 120;

/** Marks the element that holds a page's text: `data-page` is its number, from 0. */
export const pageSelector = '[data-page-text]';

/** Selected text with the place in the window of its last letter. */
export interface ShownText extends SelectedText {
  last: DOMRect | null;
}

/** What is selected within `root`, page by page; empty when nothing is, or it lies outside. */
export function selectedWithin(root: HTMLElement, selection: Selection | null): ShownText[] {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return [];
  return [...root.querySelectorAll<HTMLElement>(pageSelector)].flatMap((element) => selectedOn(element, range));
}

function selectedOn(element: HTMLElement, range: Range): ShownText[] {
  if (!range.intersectsNode(element)) return [];
  const dom = readPageDom(element);
  const start = element.contains(range.startContainer)
    ? offsetOfPoint(dom, range.startContainer, range.startOffset)
    : 0;
  const end = element.contains(range.endContainer)
    ? offsetOfPoint(dom, range.endContainer, range.endOffset)
    : dom.text.length;
  const text = dom.text.slice(start, end);
  if (text.trim() === '') return [];
  // A selection of whole lines ends behind the break of its last one, which is drawn nowhere.
  const letter = start + text.trimEnd().length;
  return [
    {
      page: Number(element.dataset.pageText),
      text,
      before: dom.text.slice(Math.max(0, start - context), start),
      after: dom.text.slice(end, end + context),
      whole: dom.text,
      start,
      end,
      boxes: boxesOf(element, domRange(dom, start, end)),
      last: domRange(dom, letter - 1, letter)?.getBoundingClientRect() ?? null,
    },
  ];
}
