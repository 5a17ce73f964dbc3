/** `from` takes its knowledge from `to`: an article cites a report, a report cites a study. */
export interface Citing {
  from: string;
  to: string;
}

/**
 * The roots of a source: the sources at the end of every chain of citing that starts from it; itself when it cites
 * nothing. A circle of sources that cite each other has its first member in the alphabet for a root.
 */
export function rootsOf(sourceId: string, citing: readonly Citing[]): string[] {
  const next = Map.groupBy(citing, (link) => link.from);
  const seen = new Set<string>();
  const roots = new Set<string>();
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const links = next.get(id) ?? [];
    if (links.length === 0) roots.add(id);
    for (const link of links) walk(link.to);
  };
  walk(sourceId);
  return roots.size > 0 ? [...roots].sort() : [[...seen].sort()[0] as string];
}

/** The chains from a source to each of its roots, without itself, shortest way first; none for one that cites nothing. */
export function chainsOf(sourceId: string, citing: readonly Citing[]): string[][] {
  const next = Map.groupBy(citing, (link) => link.from);
  const cameFrom = new Map<string, string | null>([[sourceId, null]]);
  for (const id of cameFrom.keys())
    for (const { to } of next.get(id) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, id);
  return rootsOf(sourceId, citing)
    .filter((root) => root !== sourceId)
    .map((root) => {
      const chain: string[] = [];
      for (let at: string | null = root; at !== null && at !== sourceId; at = cameFrom.get(at) ?? null)
        chain.unshift(at);
      return chain;
    })
    .sort((a, b) => a.length - b.length);
}

/** Roots that two or more of these sources go back to, each with those sources. */
export function sharedRoots(
  sourceIds: readonly string[],
  citing: readonly Citing[],
): { root: string; sources: string[] }[] {
  const byRoot = new Map<string, string[]>();
  for (const id of new Set(sourceIds)) {
    for (const root of rootsOf(id, citing)) byRoot.set(root, [...(byRoot.get(root) ?? []), id]);
  }
  return [...byRoot].filter(([, sources]) => sources.length > 1).map(([root, sources]) => ({ root, sources }));
}

/**
 * On how many independent grounds these sources stand: two that share a root are one, and so is one with several roots, since it
 * is one voice all the same.
 */
export function independentRoots(sourceIds: readonly string[], citing: readonly Citing[]): number {
  let grounds: string[][] = [];
  for (const id of new Set(sourceIds)) {
    const roots = rootsOf(id, citing);
    const joined = grounds.filter((ground) => ground.some((root) => roots.includes(root)));
    grounds = [...grounds.filter((ground) => !joined.includes(ground)), [...joined.flat(), ...roots]];
  }
  return grounds.length;
}
