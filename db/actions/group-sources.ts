/** Sources that are likely one work, with the mark that says so most surely; null for the very same file. */
export interface Group extends Link {
  ids: string[];
}

export interface Link {
  mark: string | null;
  /** 0..1 */
  likeness: number;
}

/** Sets of ids that grow together as pairs are found. */
export function grouping(): { join(a: string, b: string, link: Link): void; all(): Group[] } {
  const groupOf = new Map<string, Group>();
  return {
    join(a, b, link) {
      const [one, other] = [groupOf.get(a), groupOf.get(b)];
      const ids = [...new Set([...(one?.ids ?? [a]), ...(other?.ids ?? [b])])];
      const links = [one, other, link].filter((each) => each !== undefined);
      const best = links.reduce((top, each) => (each.likeness > top.likeness ? each : top));
      const group = { ids, mark: best.mark, likeness: best.likeness };
      for (const id of ids) groupOf.set(id, group);
    },
    all: () => [...new Set(groupOf.values())].sort((a, b) => b.likeness - a.likeness),
  };
}
