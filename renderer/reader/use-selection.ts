import { type RefObject, useEffect, useState } from 'react';
import type { SelectedText } from './page/find-on-page';
import { selectedWithin } from './page/selected-text';

/** A finished selection: its words page by page, and where its last line ends in the window. */
export interface Selected {
  parts: SelectedText[];
  at: { left: number; top: number; bottom: number };
}

export interface DocumentSelection {
  /** What to show a bar for: the selection once the pointer or the key that selects is let go; null while there is nothing. */
  selected: Selected | null;
  /** What is selected at this moment: a key may come before the hand has rested. */
  now(): Selected | null;
  clear(): void;
}

/** What is selected in a document. */
export function useSelection(
  root: RefObject<HTMLElement | null>,
  active: boolean,
  frame: Document | null,
): DocumentSelection {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (!active) return;
    let pressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      if (pressed) return;
      timer = setTimeout(() => setSelected(frame ? readFrame(frame) : root.current && readSelection(root.current)), 30);
    };
    const down = (event: PointerEvent) => {
      const inside = frame ? true : root.current?.contains(event.target as Node) === true;
      pressed = event.button === 0 && inside;
    };
    const up = () => {
      pressed = false;
      read();
    };
    const inside = frame ?? document;
    const stop = new AbortController();
    const capture = { capture: true, signal: stop.signal };
    inside.addEventListener('selectionchange', read, capture);
    inside.addEventListener('pointerdown', down, capture);
    inside.addEventListener('pointerup', up, capture);
    inside.addEventListener('pointercancel', up, capture);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [root, active, frame]);
  return {
    selected: active ? selected : null,
    now: () => (frame ? readFrame(frame) : root.current && readSelection(root.current)),
    clear: () => {
      (frame ?? document).getSelection()?.removeAllRanges();
      setSelected(null);
    },
  };
}

function readSelection(root: HTMLElement): Selected | null {
  const selection = root.ownerDocument.getSelection();
  const parts = selectedWithin(root, selection);
  if (parts.length === 0 || !selection) return null;
  const last = parts.findLast((part) => part.last !== null)?.last;
  if (!last) return null;
  return { parts, at: { left: last.left + last.width / 2, top: last.top, bottom: last.bottom } };
}

/** A selection in a frame, with its place in the window rather than in the frame. */
function readFrame(frame: Document): Selected | null {
  const found = readSelection(frame.documentElement);
  const box = frame.defaultView?.frameElement?.getBoundingClientRect();
  if (!found || !box) return null;
  const { left, top, bottom } = found.at;
  return { parts: found.parts, at: { left: left + box.left, top: top + box.top, bottom: bottom + box.top } };
}
