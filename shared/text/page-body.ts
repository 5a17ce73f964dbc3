import { furnitureOf, linesOf } from './page-furniture';

/** Where a page's own text stands in all of its text: between its running head and its foot. */
export interface PageBody {
  from: number;
  to: number;
}

/** The body of one page; what is head and foot is told by what comes back on the pages around it, of which the edges do. */
export function bodyOf(text: string, around: readonly string[]): PageBody {
  const lines = linesOf(text);
  const furniture = furnitureOf([lines, ...around.map(linesOf)])[0] ?? new Set();
  const body = lines.filter((line) => line.text.trim() !== '' && !furniture.has(line));
  return { from: body[0]?.start ?? 0, to: body.at(-1)?.end ?? text.length };
}
