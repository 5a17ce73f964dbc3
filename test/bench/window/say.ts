/** A heading of the bench's output. */
export function title(words: string): void {
  console.log(`\n${words}`);
}

/** One line of named milliseconds. */
export function line(what: string, times: Record<string, number | string>): void {
  const shown = Object.entries(times).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : value}`,
  );
  console.log(`  ${what.padEnd(44)} ${shown.join(', ')}`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
