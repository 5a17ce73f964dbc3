import type { TreeItem } from './tree-rows';

/**
 * The `limit` heaviest items with all that stand above them, in the order given: a tree of thousands cut to what a person
 * uses most, with nothing hanging in the air. All of them when there are no more than `limit`.
 */
export function frontItems<T extends TreeItem>(items: readonly T[], limit: number, weight: (item: T) => number): T[] {
  if (items.length <= limit) return [...items];
  const byId = new Map(items.map((item) => [item.id, item]));
  const kept = new Set<string>();
  const heaviest = [...items].sort((a, b) => weight(b) - weight(a)).slice(0, limit);
  for (const item of heaviest) {
    for (let at: T | undefined = item; at && !kept.has(at.id); at = at.parentId ? byId.get(at.parentId) : undefined)
      kept.add(at.id);
  }
  return items.filter((item) => kept.has(item.id));
}
