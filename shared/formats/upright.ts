/** How the rows of a stored picture lie on the paper: 1 as they are, 2 to 8 mirrored, turned or both (TIFF 6.0, tag 274). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Of a tag's value; what is no orientation is taken for none. */
export function readOrientation(value: number): Orientation {
  return Number.isInteger(value) && value >= 1 && value <= 8 ? (value as Orientation) : 1;
}

/** [a, b, c, d, e, f] of x' = ax + cy + e, y' = bx + dy + f, both counted from the top left corner. */
export type PlaneMatrix = [number, number, number, number, number, number];

/** What brings a stored picture of this size upright; its sides change places from 5 on. */
export function uprightMatrix(
  orientation: Orientation,
  { width, height }: { width: number; height: number },
): PlaneMatrix {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
  }
}

export function uprightSize(
  orientation: Orientation,
  { width, height }: { width: number; height: number },
): { width: number; height: number } {
  return orientation < 5 ? { width, height } : { width: height, height: width };
}
