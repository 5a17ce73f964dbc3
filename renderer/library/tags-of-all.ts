/** Tags that sources carry, most used first, with how many of them carry each. */
export function tagsOfAll(sources: readonly { tags: readonly { name: string }[] }[]): { name: string; on: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of sources) for (const { name } of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, on]) => ({ name, on })).sort((a, b) => b.on - a.on || a.name.localeCompare(b.name));
}
