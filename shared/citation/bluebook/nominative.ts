const series: [name: string, first: number, last: number][] = [
  ['Dall.', 1, 4],
  ['Cranch', 5, 13],
  ['Wheat.', 14, 25],
  ['Pet.', 26, 41],
  ['How.', 42, 65],
  ['Black', 66, 67],
  ['Wall.', 68, 90],
];

/** The early volumes of the United States Reports by their reporters: "5 U.S. (1 Cranch)" (Indigo Book T1.1); '' for later ones. */
export function nominative(reporter: string, volume: string): string {
  const number = Number(volume);
  const found = reporter === 'U.S.' ? series.find(([, first, last]) => number >= first && number <= last) : undefined;
  return found ? `${number - found[1] + 1} ${found[0]}` : '';
}
