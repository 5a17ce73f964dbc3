/** A TIFF of one or more pages, each `width` by `height` pixels of one grey, not compressed. */
export function smallTiff({ width, height, greys }: { width: number; height: number; greys: number[] }): Uint8Array {
  return tiffOf({ width, height, pages: greys.map((grey) => new Uint8Array(width * height).fill(grey)) });
}

/** A TIFF of grey pages, one byte a pixel, not compressed. */
export function tiffOf({ width, height, pages }: { width: number; height: number; pages: Uint8Array[] }): Uint8Array {
  const pixels = width * height;
  const directory = 2 + 8 * 12 + 4;
  const file = Buffer.alloc(8 + pages.length * (pixels + directory));
  file.write('II*\0', 0, 'latin1');
  let at = 8;
  file.writeUInt32LE(at + pixels, 4);
  for (const [page, bytes] of pages.entries()) {
    file.set(bytes, at);
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, at],
      [278, height],
      [279, pixels],
    ];
    let into = at + pixels;
    into = file.writeUInt16LE(entries.length, into);
    for (const [tag = 0, value = 0] of entries) {
      into = file.writeUInt16LE(tag, into);
      into = file.writeUInt16LE(4, into);
      into = file.writeUInt32LE(1, into);
      into = file.writeUInt32LE(value, into);
    }
    at = into + 4;
    file.writeUInt32LE(page === pages.length - 1 ? 0 : at + pixels, into);
  }
  return file;
}
