import type { Orientation } from '../../shared/formats/upright';

/** A page of a TIFF: grey, one byte a pixel, not compressed. */
export interface TiffPage {
  width: number;
  height: number;
  pixels: Uint8Array;
  orientation?: Orientation;
  /** Dots to the inch, across and down. */
  dpi?: [number, number];
}

/** A TIFF of one or more pages, each `width` by `height` pixels of one grey, not compressed. */
export function smallTiff({ width, height, greys }: { width: number; height: number; greys: number[] }): Uint8Array {
  return tiffOf(greys.map((grey) => ({ width, height, pixels: new Uint8Array(width * height).fill(grey) })));
}

const [short, long, rational] = [3, 4, 5];

export function tiffOf(pages: readonly TiffPage[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let at = 8;
  let link = { part: parts[0] as Buffer, at: 4 };
  for (const { width, height, pixels, orientation, dpi } of pages) {
    const fractions = Buffer.alloc(16);
    for (const [nth, dots] of (dpi ?? [72, 72]).entries()) {
      fractions.writeUInt32LE(dots, nth * 8);
      fractions.writeUInt32LE(1, nth * 8 + 4);
    }
    const [from, ratios] = [at, at + pixels.length];
    const entries = [
      [256, long, width],
      [257, long, height],
      [258, short, 8],
      [259, short, 1],
      [262, short, 1],
      [273, long, from],
      ...(orientation ? [[274, short, orientation]] : []),
      [278, long, height],
      [279, long, pixels.length],
      ...(dpi
        ? [
            [282, rational, ratios],
            [283, rational, ratios + 8],
            [296, short, 2],
          ]
        : []),
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    let into = directory.writeUInt16LE(entries.length, 0);
    for (const [tag = 0, type = 0, value = 0] of entries) {
      into = directory.writeUInt16LE(tag, into);
      into = directory.writeUInt16LE(type, into);
      into = directory.writeUInt32LE(1, into);
      into = directory.writeUInt32LE(value, into);
    }
    link.part.writeUInt32LE(ratios + fractions.length, link.at);
    parts.push(Buffer.from(pixels), fractions, directory);
    link = { part: directory, at: into };
    at = ratios + fractions.length + directory.length;
  }
  return Buffer.concat(parts);
}
