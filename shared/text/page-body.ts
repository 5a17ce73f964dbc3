import { furnitureAt } from './page-furniture';

/** Where the text of a page begins below its running head; told by the beginnings of pages around it (`furnitureAt`). */
export function bodyStart(text: string, around: string): number {
  const last = furnitureAt(text, 1, around).at(-1);
  if (!last) return 0;
  const next = /\S/.exec(text.slice(last.end));
  return next ? text.lastIndexOf('\n', last.end + next.index) + 1 : text.length;
}

/** Where it ends above its foot; told by the ends of pages around it (`furnitureAt`). */
export function bodyEnd(text: string, around: string): number {
  const first = furnitureAt(text, -1, around).at(-1);
  return first ? text.slice(0, first.start).trimEnd().length : text.length;
}
