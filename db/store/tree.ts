import type { Connection } from '../connection';
import { binned } from './filters';

/** A node of the tag tree or the collection tree. */
export interface Node {
  id: string;
  name: string;
  parentId: string | null;
}

const links = {
  tags: { table: 'source_tags', column: 'tag_id' },
  collections: { table: 'collection_sources', column: 'collection_id' },
};

/**
 * Adds to each node how many different sources outside the bin it or a node below it holds. Only nodes with children
 * are counted anew; a leaf's total is its own count. A cycle, which only a damaged file can hold, ends where it began.
 */
export function withTotals<N extends Node & { count: number }>(
  { sql }: Connection,
  tree: keyof typeof links,
  nodes: N[],
): (N & { totalCount: number })[] {
  const { table, column } = links[tree];
  const totals = sql
    .prepare<[], [root: string, total: number]>(
      `WITH RECURSIVE down(root, id) AS (
         SELECT id, id FROM ${tree} WHERE id IN (SELECT parent_id FROM ${tree})
         UNION SELECT down.root, c.id FROM ${tree} c JOIN down ON c.parent_id = down.id)
       SELECT root, count(DISTINCT source_id) FROM down JOIN ${table} ON ${column} = down.id
       WHERE source_id NOT IN (SELECT id FROM sources WHERE ${binned}) GROUP BY root`,
    )
    .raw()
    .all();
  const totalOf = new Map(totals);
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  return nodes.map((node) => ({
    ...node,
    totalCount: parents.has(node.id) ? (totalOf.get(node.id) ?? 0) : node.count,
  }));
}
