/** How far ahead of the slowest item work may run: so many items, and so much of their weight in all. */
export interface Ahead {
  items: number;
  weight: number;
}

/**
 * Works on items side by side and gives the results in the items' order, each as soon as it and all before it are
 * there. An item heavier than the whole allowance is worked on alone. Ending the loop early waits for what is under
 * way, so that nothing goes on behind the caller's back, and gives up each result that nobody took.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  limits: { ahead: Ahead; weigh(item: T): Promise<number>; giveUp(result: R): Promise<void> },
): AsyncGenerator<{ item: T; result: R }> {
  const underWay: { item: T; weight: number; result: Promise<R> }[] = [];
  let weight = 0;
  let next = 0;
  try {
    while (next < items.length || underWay.length > 0) {
      while (next < items.length && underWay.length < limits.ahead.items) {
        const item = items[next] as T;
        const heavy = await limits.weigh(item);
        if (underWay.length > 0 && weight + heavy > limits.ahead.weight) break;
        const result = work(item);
        // A rejection is thrown below, when its turn comes; until then it is not unhandled.
        result.catch(() => {});
        underWay.push({ item, weight: heavy, result });
        weight += heavy;
        next++;
      }
      const first = underWay[0] as (typeof underWay)[number];
      const result = await first.result;
      underWay.shift();
      weight -= first.weight;
      yield { item: first.item, result };
    }
  } finally {
    const left = await Promise.allSettled(underWay.map((one) => one.result));
    for (const one of left) if (one.status === 'fulfilled') await limits.giveUp(one.value);
  }
}
