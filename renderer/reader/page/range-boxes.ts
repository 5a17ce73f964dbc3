import type { PageBox } from '../../../shared/model/quotation';
import { turnedBox } from '../../../shared/text/page-boxes';

/**
 * What a range covers of the picture of its page, line by line, as shares of the page as its file shows it. Empty for text
 * that lies over no picture.
 */
export function boxesOf(layer: HTMLElement, range: Range | null): PageBox[] {
  const shown = layer.classList.contains('textLayer') ? layer.parentElement : null;
  const frame = shown?.getBoundingClientRect();
  if (!shown || !range || !frame || frame.width === 0 || frame.height === 0) return [];
  const lines: Edges[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (right - left < 1 || bottom - top < 1) continue;
    const last = lines.at(-1);
    if (last && onOneLine(last, { left, top, right, bottom })) {
      last.left = Math.min(last.left, left);
      last.top = Math.min(last.top, top);
      last.right = Math.max(last.right, right);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ left, top, right, bottom });
  }
  const back = 360 - Number(shown.dataset.rotation ?? 0);
  const page = Number(layer.dataset.pageText);
  return lines.map(({ left, top, right, bottom }) => {
    const [x, y] = [share((left - frame.left) / frame.width), share((top - frame.top) / frame.height)];
    const [toX, toY] = [share((right - frame.left) / frame.width), share((bottom - frame.top) / frame.height)];
    return rounded(turnedBox({ page, left: x, top: y, width: toX - x, height: toY - y }, back));
  });
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pieces of a line - words, the spaces between them - share most of their height, or of their width on a page turned sideways. */
function onOneLine(a: Edges, b: Edges): boolean {
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  const width = Math.min(a.right - a.left, b.right - b.left);
  const near = (gap: number, size: number) => gap > -3 * size;
  return (down > 0.6 * height && near(across, height)) || (across > 0.6 * width && near(down, width));
}

function share(of: number): number {
  return Math.min(1, Math.max(0, of));
}

function rounded({ page, ...box }: PageBox): PageBox {
  const round = (of: number) => Math.round(share(of) * 10_000) / 10_000;
  const { left, top, width, height } = box;
  return { page, left: round(left), top: round(top), width: round(width), height: round(height) };
}
