/** A tag with how many things carry it. */
export interface TagOfAll {
  name: string;
  on: number;
}

/** Tags that things carry, most used first. */
export function tagsOfAll(things: readonly { tags: readonly string[] }[]): TagOfAll[] {
  const counts = new Map<string, number>();
  for (const { tags } of things) for (const name of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, on]) => ({ name, on })).sort((a, b) => b.on - a.on || a.name.localeCompare(b.name));
}
