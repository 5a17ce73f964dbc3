export type Move = [
  direction: 'forward' | 'backward',
  by: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph',
];

/**
 * Moves the focus of a selection, or its caret, within the text below `root`. Between the lines of a PDF, which stand on the
 * page each by itself, browsers turn back to where they came from: then the move goes on from the next piece of text.
 */
export function moveCaret(selection: Selection, alter: 'extend' | 'move', move: Move, root: HTMLElement): void {
  const { focusNode, focusOffset } = selection;
  if (!focusNode) return;
  const { anchorNode, anchorOffset } = selection;
  selection.modify(alter, ...move);
  const [direction, by] = move;
  if (by === 'lineboundary' || goesOn(selection, focusNode, focusOffset, direction)) return;
  const next = neighbour(root, focusNode, direction);
  if (!next) {
    if (alter === 'extend' && anchorNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else selection.collapse(focusNode, focusOffset);
    return;
  }
  const at = direction === 'forward' ? 0 : next.length;
  if (alter === 'extend' && anchorNode) selection.setBaseAndExtent(anchorNode, anchorOffset, next, at);
  else selection.collapse(next, at);
  if (by === 'word') selection.modify(alter, ...move);
}

/** Whether the focus is now beyond where it was. */
function goesOn(selection: Selection, node: Node, offset: number, direction: Move[0]): boolean {
  if (!selection.focusNode) return false;
  const range = document.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  const side = range.comparePoint(selection.focusNode, selection.focusOffset);
  return direction === 'forward' ? side > 0 : side < 0;
}

/** The next or the last piece of text below `root` that is not blank. */
function neighbour(root: HTMLElement, from: Node, direction: Move[0]): Text | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  const step = () => (direction === 'forward' ? walker.nextNode() : walker.previousNode());
  for (let node = step(); node; node = step())
    if (node.parentElement?.closest('[data-page-text]') && (node.nodeValue ?? '').trim() !== '') return node as Text;
  return null;
}
