/** By side: its width in a small window, its share of a larger one, and the most that it takes of any. */
const usual = {
  sidebar: { least: 232, share: 0.145, most: 272 },
  inspector: { least: 348, share: 0.24, most: 460 },
} as const;

/** Widths go in steps, so that a window that is drawn larger lays its sides out seldom. */
const grid = 8;

/** How wide a side is in a window of this width before anybody draws its edge: long names and forms get room where there is some. */
export function usualWidth(side: keyof typeof usual, window: number): number {
  const { least, share, most } = usual[side];
  return Math.min(most, Math.max(least, Math.round((window * share) / grid) * grid));
}
