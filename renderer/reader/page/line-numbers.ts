/** So many numbers one after another, each at the head of its line, are those of lines. */
const fewest = 8;

/**
 * Whether nothing but numbers of lines lies between `start` and `end` of a shown page, as a transcript or a pleading has them in its
 * margin: they are no words of it, and the stored text is without them.
 */
export function onlyLineNumbers(page: string, start: number, end: number): boolean {
  const picked = [...page.slice(start, end).matchAll(/\S+/g)].map((token) => start + token.index);
  if (picked.length === 0) return false;
  const numbers = lineNumbers(page);
  return picked.every((at) => numbers.has(at));
}

/** Where the numbers of a page's lines begin. */
function lineNumbers(page: string): ReadonlySet<number> {
  const all = new Set<number>();
  let run: { at: number; value: number }[] = [];
  const close = () => {
    if (run.length >= fewest) for (const { at } of run) all.add(at);
    run = [];
  };
  for (const { at, value } of numbersAtHeads(page)) {
    const last = run.at(-1);
    if (last && value !== last.value + 1) close();
    run.push({ at, value });
  }
  close();
  return all;
}

/** Numbers at the head of a line; where all of them are drawn first, also each behind another. */
function* numbersAtHeads(page: string): Generator<{ at: number; value: number }> {
  let head = true;
  for (const token of page.matchAll(/\n|[^\s]+/g)) {
    const number = /^\d{1,2}$/.test(token[0]);
    if (number && head) yield { at: token.index, value: Number(token[0]) };
    head = token[0] === '\n' || (number && head);
  }
}
