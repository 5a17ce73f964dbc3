/** Names that fit what was typed, those that begin with it first, at most 8; `taken` ones are left out. */
export function matchTags(names: readonly string[], typed: string, taken: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  const free = names.filter((name) => !taken.includes(name));
  const begins = free.filter((name) => name.toLowerCase().startsWith(wanted));
  const holds = free.filter((name) => !begins.includes(name) && name.toLowerCase().includes(wanted));
  return [...begins, ...holds].slice(0, 8);
}
