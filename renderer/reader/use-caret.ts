import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type Move, moveCaret } from './move-caret';
import type { ViewHandle } from './view-handle';

/** Where the text cursor stands, in the coordinates of the window. */
export interface CaretBox {
  left: number;
  top: number;
  height: number;
}

function moveOf(event: KeyboardEvent): Move | null {
  const word = event.ctrlKey || event.altKey;
  switch (event.key) {
    case 'ArrowRight':
      return ['forward', word ? 'word' : 'character'];
    case 'ArrowLeft':
      return ['backward', word ? 'word' : 'character'];
    case 'ArrowDown':
      return ['forward', word ? 'paragraph' : 'line'];
    case 'ArrowUp':
      return ['backward', word ? 'paragraph' : 'line'];
    case 'End':
      return ['forward', 'lineboundary'];
    case 'Home':
      return ['backward', 'lineboundary'];
    default:
      return null;
  }
}

export interface TextCursor {
  on: boolean;
  toggle(): void;
  /** Where to draw it; null while it is off or out of view. */
  box: CaretBox | null;
}

/**
 * A text cursor in a document that is only read: arrows move it, Shift selects, Ctrl goes by words, Escape leaves it. It
 * works while its document is `active`.
 */
export function useCaret(active: boolean, view: RefObject<ViewHandle | null>): TextCursor {
  const [wanted, setWanted] = useState(false);
  const toggle = useCallback(() => setWanted((was) => !was), []);
  const on = wanted && active;
  const [box, setBox] = useState<CaretBox | null>(null);
  useEffect(() => {
    if (!on) return;
    const root = view.current?.root() ?? null;
    const selection = document.getSelection();
    if (!root || !selection) return;
    root.focus({ preventScroll: true });
    if (!selection.focusNode || !root.contains(selection.focusNode)) placeInView(root, selection);
    const draw = () => setBox(boxOf(selection, root));
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setWanted(false);
        event.stopPropagation();
        return;
      }
      const move = event.metaKey ? null : moveOf(event);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      moveCaret(selection, event.shiftKey ? 'extend' : 'move', move, root);
      keepInView(selection, root);
      draw();
    };
    draw();
    root.addEventListener('keydown', key);
    root.addEventListener('scroll', draw, { passive: true });
    document.addEventListener('selectionchange', draw);
    return () => {
      root.removeEventListener('keydown', key);
      root.removeEventListener('scroll', draw);
      document.removeEventListener('selectionchange', draw);
      setBox(null);
    };
  }, [on, view]);
  return { on: wanted, toggle, box: on ? box : null };
}

/** Puts the cursor before the first word that is in view. */
function placeInView(root: HTMLElement, selection: Selection): void {
  const view = root.getBoundingClientRect();
  for (const page of root.querySelectorAll('[data-page-text]')) {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node.nodeValue ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.bottom < view.top + 8 || box.height === 0) continue;
      selection.collapse(node, 0);
      return;
    }
  }
}

function boxOf(selection: Selection, root: HTMLElement): CaretBox | null {
  const { focusNode, focusOffset } = selection;
  if (!focusNode || !root.contains(focusNode)) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  range.collapse(true);
  let box = range.getClientRects()[0];
  let right = false;
  if (!box && focusNode.nodeType === Node.TEXT_NODE && focusOffset > 0) {
    // Behind the last letter of a piece of text there is no box: the letter's own right edge stands for it.
    range.setStart(focusNode, focusOffset - 1);
    box = range.getBoundingClientRect();
    right = true;
  }
  if (!box || box.height === 0) return null;
  const view = root.getBoundingClientRect();
  if (box.bottom < view.top || box.top > view.bottom) return null;
  return { left: right ? box.right : box.left, top: box.top, height: box.height };
}

function keepInView(selection: Selection, root: HTMLElement): void {
  const box = boxOf(selection, root);
  const view = root.getBoundingClientRect();
  if (!box) selection.focusNode?.parentElement?.scrollIntoView({ block: 'center' });
  else if (box.top < view.top + 24) root.scrollTop -= view.top + 80 - box.top;
  else if (box.top + box.height > view.bottom - 24) root.scrollTop += box.top + box.height - view.bottom + 80;
}
