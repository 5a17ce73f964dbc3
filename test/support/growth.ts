const factor = 16;
const fewest = 3;
const most = 5;
/** Below this, in milliseconds, a measurement says little; the size is doubled until it is reached. */
const measurable = 2;
const largest = 64_000;

/** What a growth has to stay below to follow the size and not its square, whatever else the machine is doing. */
export const nearLinear = 1.7;

/**
 * The power of the size that the cost of `work` follows: 1 where sixteen times the size costs sixteen times as much, 2
 * where it costs 256 times as much; the distance is that large because of steps where a text outgrows a cache. Both sizes are measured in the same run, in turn, and the least of several rounds counts for each,
 * as a collection of garbage or another program may fall into any one.
 */
export function growth<T>(make: (size: number) => T, work: (input: T) => unknown, size = 4000): number {
  // Each run has an input of its own: a second look at the same text costs an engine less.
  const costAt = (at: number) => {
    const input = make(at);
    return cpuMilliseconds(() => work(input));
  };
  let at = size;
  while (Math.min(costAt(at), costAt(at)) < measurable && at < largest) at *= 2;
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  const power = () => Math.log(Math.max(1, large) / Math.max(1, small)) / Math.log(factor);
  for (let round = 0; round < fewest || (round < most && power() >= nearLinear); round++) {
    small = Math.min(small, costAt(at));
    large = Math.min(large, costAt(at * factor));
  }
  return power();
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
