/** A node of the tag tree or the collection tree. */
export interface Node {
  id: string;
  name: string;
  parentId: string | null;
}

/**
 * Adds to each node how many different sources it or a node below it holds. Only nodes with children need their members
 * read; a leaf's total is its own count.
 */
export function withTotals<N extends Node & { count: number }>(
  nodes: N[],
  members: (id: string) => string[],
): (N & { totalCount: number })[] {
  const children = Map.groupBy(nodes, (node) => node.parentId);
  const total = (node: N): number => {
    if (!children.has(node.id)) return node.count;
    const all = new Set<string>();
    const seen = new Set<string>();
    const gather = (each: N) => {
      // A cycle cannot be made through the store; a damaged file may hold one.
      if (seen.has(each.id)) return;
      seen.add(each.id);
      for (const id of members(each.id)) all.add(id);
      children.get(each.id)?.forEach(gather);
    };
    gather(node);
    return all.size;
  };
  return nodes.map((node) => ({ ...node, totalCount: total(node) }));
}
