const factor = 16;
/** Runs of the small size for each of the large one. */
const small = 4;
const most = 4;
/** Below this, in milliseconds, a measurement says little; the size is doubled until it is reached. */
const measurable = 2;
const largest = 64_000;

/** What a growth has to stay below to follow the size and not its square, whatever else the machine is doing. */
export const nearLinear = 1.7;

/**
 * The power of the size that the cost of `work` follows: 1 where sixteen times the size costs sixteen times as much, 2
 * where it costs 256 times as much; the distance is that large because of steps where a text outgrows a cache. Both sizes
 * are measured in the same run, in turn, and the least of their runs counts for each, as a collection of garbage or another
 * program may fall into any one. The large one, which costs the time, is run again only while it looks dear.
 */
export function growth<T>(make: (size: number) => T, work: (input: T) => unknown, size = 4000): number {
  // Each run has an input of its own: a second look at the same text costs an engine less.
  const costAt = (at: number) => {
    const input = make(at);
    return cpuMilliseconds(() => work(input));
  };
  const leastAt = (at: number) => Math.min(...Array.from({ length: small }, () => costAt(at)));
  let at = size;
  while (leastAt(at) < measurable && at < largest) at *= 2;
  let [least, leastOfLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; ; round++) {
    // The large one first: what the engine learns from it must not make it look cheap beside the small one.
    leastOfLarge = Math.min(leastOfLarge, costAt(at * factor));
    least = Math.min(least, leastAt(at));
    if (least < measurable / 2 && at < largest) {
      // With what was learnt, the small one is too small to be measured.
      at *= 2;
      [least, leastOfLarge, round] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
      continue;
    }
    const power = Math.log(Math.max(1, leastOfLarge) / Math.max(1, least)) / Math.log(factor);
    if (power < nearLinear || round >= most - 1) return power;
  }
}

/** Text of about `size` characters that repeats `piece`. */
export const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Processor time of one run; the clock of a busy machine would tell of others' work. */
export function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
