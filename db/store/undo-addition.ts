import type { Connection } from '../connection';

interface Change {
  table_name: string;
  op: 'I' | 'U' | 'D';
  after: string | null;
}

/** What groups sources, and the tables in which others hang on it. */
const groups: Record<string, { used: [table: string, column: string][] }> = {
  tags: {
    used: [
      ['source_tags', 'tag_id'],
      ['quotation_tags', 'tag_id'],
      ['claim_tags', 'tag_id'],
      ['tags', 'parent_id'],
    ],
  },
  collections: {
    used: [
      ['collection_sources', 'collection_id'],
      ['collections', 'parent_id'],
    ],
  },
};

/** Which column of a link names the tag or the collection. */
const links: Record<string, { to: string; column: string }> = Object.fromEntries(
  Object.entries(groups).flatMap(([to, { used }]) =>
    used.flatMap(([table, column]) => (Object.hasOwn(groups, table) ? [] : [[table, { to, column }]])),
  ),
);

/** The tags and collections that a step made, and what in it hangs on them. */
export interface MadeGroups {
  /** Whether the change makes one of them. */
  makes(change: Change): boolean;
  /** Whether the change puts something into one of them. */
  fills(change: Change): boolean;
}

/**
 * Tags and collections that came into being together with sources. When the addition is undone they go, and the bin keeps the
 * sources without them; when it is done again they come back, filled as they were.
 */
export function madeGroups(changes: readonly Change[]): MadeGroups {
  const made = new Set(
    changes.flatMap((change) => (isGroup(change) ? [`${change.table_name} ${rowOf(change).id}`] : [])),
  );
  return {
    makes: (change) => isGroup(change) && made.has(`${change.table_name} ${rowOf(change).id}`),
    fills(change) {
      const link = change.op === 'I' ? links[change.table_name] : undefined;
      return link !== undefined && made.has(`${link.to} ${rowOf(change)[link.column]}`);
    },
  };
}

/** Whether anything still hangs on the tag or collection that this change made. */
export function isGroupUsed({ sql }: Connection, change: Change): boolean {
  const { id } = rowOf(change);
  const used = groups[change.table_name]?.used ?? [];
  return used.some(([table, column]) => sql.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`).get(id));
}

/** Whether the tag or collection that this change made is there. */
export function isGroupThere({ sql }: Connection, change: Change): boolean {
  return sql.prepare(`SELECT 1 FROM ${change.table_name} WHERE id = ?`).get(rowOf(change).id) !== undefined;
}

/** Whether the change puts something into a tag or collection. */
export function isLink({ table_name }: Change): boolean {
  return Object.hasOwn(links, table_name);
}

function isGroup({ table_name, op }: Change): boolean {
  return op === 'I' && Object.hasOwn(groups, table_name);
}

function rowOf({ after }: Change): Record<string, string> {
  return JSON.parse(after ?? '{}') as Record<string, string>;
}
