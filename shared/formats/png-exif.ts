import { tiffOrientations } from './tiff-pages';
import type { Orientation } from './upright';

/** The EXIF data (a TIFF structure) of a PNG, and whether it stands before the picture; null where it has none (PNG 3rd ed., 11.3.4.6). */
export function pngExif(bytes: Uint8Array): { tiff: Uint8Array; first: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== 0x89504e47) return null;
  let first = true;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'eXIf' && at + 8 + length <= bytes.length)
      return { tiff: bytes.subarray(at + 8, at + 8 + length), first };
    if (type === 'IDAT') first = false;
    at += 12 + length;
  }
  return null;
}

/** How a PNG lies. As browsers have it, only what stands before the picture turns it: so words lie where they are seen. */
export function pngOrientation(bytes: Uint8Array): Orientation {
  const exif = pngExif(bytes);
  return (exif?.first && tiffOrientations(exif.tiff)[0]) || 1;
}
