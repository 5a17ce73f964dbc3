import { crc32 } from 'node:zlib';
import type { Pixmap } from 'mupdf';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { type Orientation, uprightMatrix, uprightSize } from '../../shared/formats/upright';

export interface Pixels {
  width: number;
  height: number;
  /** Grey, one byte a pixel. */
  pixels: Uint8Array;
}

export const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The rows that a camera or scanner stores of an upright picture, when a tag says that they lie so. */
export function storedAs(upright: Pixels, orientation: Orientation): Pixels {
  // The sides change places on the way back as they do on the way there.
  const { width, height } = uprightSize(orientation, upright);
  const [a, b, c, d, e, f] = uprightMatrix(orientation, { width, height });
  const pixels = new Uint8Array(width * height);
  // Middles of pixels, so that none falls on an edge.
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [a * (x + 0.5) + c * (y + 0.5) + e, b * (x + 0.5) + d * (y + 0.5) + f];
      pixels[y * width + x] = upright.pixels[Math.floor(v) * upright.width + Math.floor(u)] ?? 0;
    }
  return { width, height, pixels };
}

/** A JPEG of stored rows, with the EXIF orientation of a camera. */
export function jpegOf({ width, height, pixels }: Pixels, orientation: Orientation): Uint8Array {
  const jpeg = pixmapOf({ width, height, pixels }).asJPEG(90, false);
  const exif = exifOf(orientation);
  // APP1.
  const marker = [0xff, 0xe1, 0, 2 + 6 + exif.length, ...Buffer.from('Exif\0\0', 'latin1'), ...exif];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...marker, ...jpeg.subarray(2)]);
}

/** A PNG of stored rows, with the EXIF orientation of a camera before the picture or behind it. */
export function pngOf(stored: Pixels, orientation: Orientation, where: 'before' | 'behind' = 'before'): Uint8Array {
  const png = pixmapOf(stored).asPNG();
  const data = Buffer.from([...Buffer.from('eXIf'), ...exifOf(orientation)]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  // Behind the head (8 and 25 bytes), or before the end (12).
  const at = where === 'before' ? 33 : png.length - 12;
  return Uint8Array.from([...png.subarray(0, at), ...chunk, ...png.subarray(at)]);
}

function pixmapOf({ width, height, pixels }: Pixels): Pixmap {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, width, height], false);
  const [padded, stride] = [pixmap.getPixels(), pixmap.getStride()];
  for (let y = 0; y < height; y++) padded.set(pixels.subarray(y * width, (y + 1) * width), y * stride);
  return pixmap;
}

/** A TIFF structure (big-endian) of one directory with one entry, tag 274. */
function exifOf(orientation: Orientation): number[] {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
}
