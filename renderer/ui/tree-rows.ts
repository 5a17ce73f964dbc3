/** What a tree needs to know of an item. */
export interface TreeItem {
  id: string;
  parentId: string | null;
}

/** An item as a row of an unfolded tree; `level` counts from 1 as aria-level does. */
export interface TreeRow<T extends TreeItem> {
  item: T;
  level: number;
  hasChildren: boolean;
  open: boolean;
}

/**
 * The rows of a tree in which `closed` items are folded, children after their parent in the order given. An item whose
 * parent is missing stands at the top; a circle of parents is cut, so that nothing disappears.
 */
export function treeRows<T extends TreeItem>(items: readonly T[], closed: ReadonlySet<string>): TreeRow<T>[] {
  const known = new Set(items.map((item) => item.id));
  const below = new Map<string | null, T[]>();
  for (const item of items) {
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const rows: TreeRow<T>[] = [];
  const seen = new Set<string>();
  const walk = (item: T, level: number, shown: boolean) => {
    if (seen.has(item.id)) return;
    seen.add(item.id);
    const children = below.get(item.id) ?? [];
    const open = !closed.has(item.id);
    if (shown) rows.push({ item, level, hasChildren: children.length > 0, open });
    for (const child of children) walk(child, level + 1, shown && open);
  };
  for (const item of below.get(null) ?? []) walk(item, 1, true);
  for (const item of items) walk(item, 1, true);
  return rows;
}

/** Ids of an item and all below it: where it must not be moved to. */
export function withDescendants(items: readonly TreeItem[], id: string): Set<string> {
  const found = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const item of items) {
      if (item.parentId !== null && found.has(item.parentId) && !found.has(item.id)) {
        found.add(item.id);
        grown = true;
      }
    }
  }
  return found;
}
